import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";
import { hosts, rooms, sourcesIn } from "../tools/rooms.ts";

/**
 * A room is a folder of sources. Imports between rooms only point down, so that each can be understood, tested and
 * changed without the rooms above it. The compiler keeps the wings of the core apart; these tests keep the rooms apart.
 */

/** For each room, the rooms it imports, each with the first import found. */
const imports = new Map<string, Map<string, string>>();
for (const file of rooms.flatMap(sourcesIn))
  for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
    const [room, other] = [dirname(file), dirname(join(dirname(file), path as string))];
    if (room === other) continue;
    const found = imports.get(room) ?? new Map<string, string>();
    if (!found.has(other)) found.set(other, `${file} imports ${path}`);
    imports.set(room, found);
  }

/** The imports from `from` and the rooms in it to rooms that are not allowed. */
const refused = (from: string, allowed: (other: string) => boolean): string[] =>
  [...imports]
    .filter(([room]) => isIn(room, from))
    .flatMap(([, others]) => [...others].filter(([other]) => !allowed(other)).map(([, example]) => example));

const isIn = (room: string, wing: string): boolean => room === wing || room.startsWith(`${wing}/`);

describe("the imports between rooms", () => {
  it("never lead back to the room they started from", () => {
    const circles: string[] = [];
    const path: string[] = [];
    const done = new Set<string>();
    const visit = (room: string): void => {
      if (done.has(room)) return;
      path.push(room);
      for (const [other, example] of imports.get(room) ?? [])
        if (path.includes(other))
          circles.push(`${[...path.slice(path.indexOf(other)), other].join(" -> ")} (${example})`);
        else visit(other);
      path.pop();
      done.add(room);
    };
    for (const room of imports.keys()) visit(room);
    expect(imports.size).toBeGreaterThan(40);
    expect(circles).toEqual([]);
  });

  it("do not leave the core", () => {
    expect(refused("core", (other) => isIn(other, "core"))).toEqual([]);
  });

  it("of a host, or of the template, never reach another host", () => {
    for (const host of hosts)
      expect(refused(host, (other) => !hosts.some((each) => each !== host && isIn(other, each)))).toEqual([]);
    expect(refused("template", (other) => !hosts.some((host) => isIn(other, host)))).toEqual([]);
  });
});

/** Which wings of the core each of them may import. */
const wings = { base: [], formulas: ["base"], book: ["base", "formulas"] } as const;

describe("the parts of the core", () => {
  it("are projects of the compiler, which sees only the parts that they may import", () => {
    for (const [wing, below] of Object.entries(wings)) {
      const { include, references = [] } = JSON.parse(readFileSync(`core/${wing}/tsconfig.json`, "utf8"));
      expect(include).toEqual(["."]);
      expect(references).toEqual(below.map((other) => ({ path: `../${other}` })));
    }
  });

  it("import nothing else", () => {
    for (const [wing, below] of Object.entries(wings))
      expect(
        refused(`core/${wing}`, (other) => [wing, ...below].some((allowed) => isIn(other, `core/${allowed}`))),
      ).toEqual([]);
  });
});

/** Every job that more than one host has, and the file that does it in each of them. */
const plan: Readonly<Record<string, readonly string[]>> = {
  "functions.ts": ["excel-addin", "playground", "sheets-addon"],
  "base/cells.ts": ["excel-addin", "sheets-addon"],
  "read/snapshot.ts": ["excel-addin", "playground", "sheets-addon"],
  "read/all-sheets.ts": ["excel-addin", "playground", "sheets-addon"],
  "read/active-cell.ts": ["excel-addin", "playground", "sheets-addon"],
  "read/sources.ts": ["excel-addin", "sheets-addon"],
  "paint/paint.ts": ["excel-addin", "playground", "sheets-addon", "template"],
  "paint/sheet.ts": ["excel-addin", "playground", "sheets-addon", "template"],
  "paint/look.ts": ["excel-addin", "playground", "sheets-addon", "template"],
  "paint/chart.ts": ["excel-addin", "playground", "sheets-addon", "template"],
  "paint/print.ts": ["excel-addin", "template"],
  "paint/write.ts": ["excel-addin", "playground", "sheets-addon"],
  "paint/lists.ts": ["excel-addin", "playground", "sheets-addon"],
  "paint/conditions.ts": ["excel-addin", "sheets-addon"],
  "paint/replace.ts": ["excel-addin", "sheets-addon"],
  "paint/canvas.ts": ["excel-addin", "sheets-addon"],
  "panel/panel-host.ts": ["excel-addin", "playground", "sheets-addon"],
  "panel/start.ts": ["excel-addin", "sheets-addon"],
};
const planned = [...hosts, "template"];

describe("the plan of a host", () => {
  it("is kept in folders that the compiler knows", () => {
    const folders = readdirSync(".").filter((entry) => existsSync(join(entry, "functions.ts")));
    expect(folders).toEqual(hosts);
  });

  it("is the same in each: the same job has the same path", () => {
    const missing = Object.entries(plan).flatMap(([path, those]) =>
      those.filter((host) => !statSync(join(host, path), { throwIfNoEntry: false })).map((host) => join(host, path)),
    );
    expect(missing).toEqual([]);
  });

  it("has a line for every path that two hosts have in common", () => {
    const common = new Map<string, string[]>();
    for (const host of planned)
      for (const file of sourcesIn(host)) {
        const path = file.slice(host.length + 1);
        common.set(path, [...(common.get(path) ?? []), host]);
      }
    const shared = [...common].filter(([, those]) => those.length > 1);
    expect(Object.fromEntries(shared.map(([path, those]) => [path, [...those].sort()]))).toEqual(plan);
  });
});
