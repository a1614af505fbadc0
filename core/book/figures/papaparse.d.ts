/**
 * What is used of papaparse: its published types bring those of Node.js and of the browser, which the core must not
 * see.
 */
declare module "papaparse" {
  interface ParseConfig {
    readonly delimiter: string;
    readonly newline: "\n";
    /** `null` takes quotation marks as they are. */
    readonly quoteChar?: string | null;
  }
  interface ParseResult {
    readonly data: string[][];
    readonly errors: readonly { readonly type: string; readonly code: string; readonly row?: number }[];
  }
  const papaparse: { parse(text: string, config: ParseConfig): ParseResult };
  export default papaparse;
}
