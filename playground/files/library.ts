import type * as Spreadsheet from "@odoo/o-spreadsheet";
export type XlsxLibrary = Pick<
  typeof Spreadsheet,
  "DEFAULT_LOCALE" | "Model" | "helpers" | "load" | "parse" | "registries"
>;
