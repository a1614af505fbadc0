import * as workbook from "../core/commands/workbook.ts";

/** Fetched by the task pane of Excel when somebody shares or repairs: see `workbook` in excel.ts. */
window.smartKpiWorkbook = workbook;
