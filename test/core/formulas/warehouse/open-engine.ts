/**
 * Real engines in this process: DuckDB and PostgreSQL (PGlite), fetched by `npm run warehouse:engines`, and ClickHouse,
 * 543 MB that are fetched before a release only: `npm run warehouse:engines -- chdb@3.4.0`.
 */
export interface Database {
  readonly run: (sql: string) => Promise<unknown>;
  readonly rows: (sql: string) => Promise<unknown[][]>;
  readonly close: () => Promise<void> | void;
}

// The names are kept from the compiler: `npm ci` does not install these packages.
const duckdbPackage = "@duckdb/node-api";
const pglitePackage = "@electric-sql/pglite";
const clickhousePackage = "chdb";

async function fetched(name: string): Promise<Record<string, never> | undefined> {
  try {
    return await import(/* @vite-ignore */ name);
  } catch {
    const sentence = `No ${name} found: its SQL is not run. Fetch it by npm run warehouse:engines.`;
    if (process.env.SMART_KPI_NO_SKIPS && name !== clickhousePackage) throw new Error(sentence);
    console.warn(`\n!!! ${sentence}\n`);
    return undefined;
  }
}

export async function openDuckdb(): Promise<Database | undefined> {
  // biome-ignore lint/suspicious/noExplicitAny: a package without types here
  const found: any = await fetched(duckdbPackage);
  if (!found) return undefined;
  const instance = await found.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    run: (sql) => connection.run(sql),
    rows: async (sql) => (await connection.runAndReadAll(sql)).getRowsJS(),
    close: () => connection.closeSync(),
  };
}

export async function openPostgres(): Promise<Database | undefined> {
  // biome-ignore lint/suspicious/noExplicitAny: a package without types here
  const found: any = await fetched(pglitePackage);
  if (!found) return undefined;
  const database = new found.PGlite();
  return {
    run: (sql) => database.exec(sql),
    rows: async (sql) => (await database.query(sql, [], { rowMode: "array" })).rows,
    close: () => database.close(),
  };
}

export async function openClickhouse(): Promise<Database | undefined> {
  // biome-ignore lint/suspicious/noExplicitAny: a package without types here
  const found: any = await fetched(clickhousePackage);
  if (!found) return undefined;
  const session = new found.Session();
  return {
    run: async (sql) => {
      for (const statement of sql.split(/;\s*(?:\n|$)/)) if (statement.trim() !== "") session.query(statement);
    },
    rows: async (sql) => {
      const text = String(session.query(sql, "JSONCompactEachRow")).trim();
      return text === "" ? [] : text.split("\n").map((line) => JSON.parse(line));
    },
    close: () => session.cleanup(),
  };
}

const literal = (value: unknown): string => {
  if (value === null || value === undefined) return "NULL";
  if (typeof value === "number") {
    if (Number.isFinite(value)) return String(value);
    return `CAST('${Number.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity"}' AS double precision)`;
  }
  return `'${String(value).replace(/'/g, "''")}'`;
};

/** Inserts rows in batches that every engine takes. */
export async function insert(database: Database, table: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  for (let at = 0; at < rows.length; at += 5000)
    await database.run(
      `INSERT INTO ${table} VALUES ${rows
        .slice(at, at + 5000)
        .map((row) => `(${row.map(literal).join(", ")})`)
        .join(", ")}`,
    );
}
