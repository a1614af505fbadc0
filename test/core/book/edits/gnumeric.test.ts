import { findGnumeric } from "../../../find-gnumeric.ts";
import { recalculatedByGnumeric } from "../../../template/gnumeric.ts";
import { describeStates } from "./states-elsewhere.ts";

describeStates("Gnumeric", findGnumeric(), recalculatedByGnumeric);
