import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path/posix";

const { references }: { references: { path: string }[] } = JSON.parse(readFileSync("tsconfig.json", "utf8"));

/** The folders at the top level that hold what is built, as the compiler knows them: users read their texts. */
export const builtRooms: readonly string[] = [
  ...new Set(references.map(({ path }) => path.split("/")[0] as string)),
].sort();

/** Those folders, and the tools that build them. */
export const rooms: readonly string[] = [...builtRooms, "tools"];

/** The rooms that give our formulas to a program. */
export const hosts: readonly string[] = rooms.filter((room) => existsSync(join(room, "functions.ts")));

/** The paths of the sources in a folder and in the folders below it. */
export const sourcesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((entry) => {
    const path = join(folder, entry);
    if (statSync(path).isDirectory()) return entry === "node_modules" ? [] : sourcesIn(path);
    return /\.tsx?$/.test(path) ? [path] : [];
  });
