import { findLibreOffice } from "../../../find-libreoffice.ts";
import { recalculated } from "../../../template/libreoffice.ts";
import { describeStates } from "./states-elsewhere.ts";

describeStates("LibreOffice", findLibreOffice(), recalculated);
