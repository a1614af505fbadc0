import { findLibreOffice } from "../../../find-libreoffice.ts";
import { recalculated } from "../../../template/libreoffice.ts";
import { describeProgram } from "./other-programs.ts";

describeProgram("LibreOffice", findLibreOffice(), recalculated);
