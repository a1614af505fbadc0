import { resultsSql, signalsSql, trendSql } from "./chart.ts";
import { type EngineName, engines } from "./engines.ts";
import { functionSql, warehouseFunctions } from "./functions.ts";

export { type EngineName, engines } from "./engines.ts";

/** All statements for one engine, in the order in which they must run; each may run again. */
export function warehouseSql(engine: EngineName): string {
  const dialect = engines[engine];
  const statements = [
    ...dialect.head,
    ...warehouseFunctions.flatMap((each) => functionSql(dialect, each)),
    resultsSql(dialect),
    signalsSql(dialect),
    trendSql(dialect),
  ];
  return `${statements.join("\n\n")}\n`;
}
