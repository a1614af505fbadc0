import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import { describe, expect, it } from "vitest";

/** The law of rooms: a folder stands above all that it imports. The compiler keeps the wings apart, this the rooms in them. */

const tops = ["core", "excel-addin", "playground", "sheets-addon", "sidebar", "site", "template", "tools"];
const files = tops.flatMap((top) =>
  (readdirSync(top, { recursive: true }) as string[])
    .map((file) => join(top, file.replaceAll("\\", "/")))
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("node_modules")),
);

/** Which room imports which, and the first import that makes it so. */
const arrows = new Map<string, Map<string, string>>();
for (const file of files)
  for (const [, path] of readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g)) {
    const [room, other] = [dirname(file), dirname(join(dirname(file), path as string))];
    if (room === other) continue;
    const from = arrows.get(room) ?? new Map<string, string>();
    arrows.set(room, from.set(other, `${file} imports ${path}`));
  }

describe("the rooms", () => {
  it("stand above what they import: no room is reached again from itself", () => {
    const circles: string[] = [];
    const above: string[] = [];
    const done = new Set<string>();
    const visit = (room: string): void => {
      if (done.has(room)) return;
      above.push(room);
      for (const [other, why] of arrows.get(room) ?? [])
        if (above.includes(other))
          circles.push(`${[...above.slice(above.indexOf(other)), other].join(" -> ")} (${why})`);
        else visit(other);
      above.pop();
      done.add(room);
    };
    for (const room of arrows.keys()) visit(room);
    expect(arrows.size).toBeGreaterThan(40);
    expect(circles).toEqual([]);
  });

  it("of the core know no host, no panel and no tool", () => {
    const out = [...arrows]
      .filter(([room]) => room.startsWith("core"))
      .flatMap(([, others]) => [...others].filter(([other]) => !other.startsWith("core")).map(([, why]) => why));
    expect(out).toEqual([]);
  });
});
