/** Builds the template workbooks before the first test that reads them: only slow ones do. */
export { buildTemplates as default } from "../tools/build.ts";
