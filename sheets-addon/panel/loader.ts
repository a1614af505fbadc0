/**
 * Gives the pieces of the panel's script to each other (tools/bundle.ts writes them as `KpiPieces.define(…)`). Those of
 * the first view are in the page; the others are asked for when a view needs them.
 */

type Run = (module: { exports: object }, exports: object, require: (path: string) => object) => void;

/** Texts by their names. It rejects if there was no answer. */
type Ask = (names: readonly string[]) => Promise<Readonly<Record<string, string>>>;

const pieces = new Map<string, Run>();
const loaded = new Map<string, { exports: object }>();
const asked = new Map<string, Promise<string>>();
let ask: Ask = () => Promise.reject(new Error("The panel hasn't begun."));
let needs: Readonly<Record<string, readonly string[]>> = {};

/** @param all the pieces that each later piece needs, itself among them and without those of the page */
export function begin(entry: string, all: typeof needs): void {
  needs = all;
  take(entry);
}

export function askBy(way: Ask): void {
  ask = way;
}

export function define(name: string, run: Run): void {
  pieces.set(name, run);
}

function take(path: string): object {
  const name = path.replace("./", "");
  const known = loaded.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(name, module);
  (pieces.get(name) as Run)(module, module.exports, take);
  return module.exports;
}

/** What is for `import("./view.js")`. */
export async function load(path: string): Promise<object> {
  const missing = (needs[path.replace("./", "")] ?? []).filter((name) => !pieces.has(name));
  for (const code of await texts(missing)) {
    const script = document.createElement("script");
    script.textContent = code;
    document.head.append(script);
  }
  return take(path);
}

/** Each is asked for once, and again only after a failure. */
export function texts(names: readonly string[]): Promise<string[]> {
  const missing = names.filter((name) => !asked.has(name));
  if (missing.length > 0) {
    const answer = ask(missing);
    for (const name of missing)
      asked.set(
        name,
        answer.then((found) => found[name] as string),
      );
    answer.catch(() => {
      for (const name of missing) asked.delete(name);
    });
  }
  return Promise.all(names.map((name) => asked.get(name) as Promise<string>));
}
