import { findGnumeric } from "../../../find-gnumeric.ts";
import { recalculatedByGnumeric } from "../../../template/gnumeric.ts";
import { describeProgram } from "./other-programs.ts";

describeProgram("Gnumeric", findGnumeric(), recalculatedByGnumeric);
