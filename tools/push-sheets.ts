/**
 * Puts the add-on into a Google spreadsheet. It asks you to log in if necessary, makes a spreadsheet with a script the
 * first time and uses the same one from then on, builds, and pushes the few files of the add-on and no others:
 *
 *   npm run sheets:push                       help texts in English
 *   npm run sheets:push -- --language=fr      in French
 *   npm run sheets:push -- --title="Our KPIs" the name of a new spreadsheet
 *   npm run sheets:push -- --dry-run          says what would be pushed, and pushes nothing
 *
 * The script is the one named in .clasp.json. To use an existing one, write {"scriptId": "…"}, from its project
 * settings.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Language, languageOf } from "../core/base/text.ts";
import { sheetsFiles } from "./build.ts";
import { type Files, writeFolder } from "./folder.ts";

/** Google's command line. */
export interface Clasp {
  /** Runs a command whose output the user sees. @returns whether it succeeded */
  run(...args: string[]): boolean;
  /** Runs a query. @returns its answer, read as JSON; nothing if it fails */
  ask(...args: string[]): unknown;
}

export interface PushOptions {
  readonly language: Language;
  readonly title: string;
  readonly dryRun: boolean;
}

/** The file with the script's identifier, beside package.json; it is never committed. */
const projectFile = ".clasp.json";

/** @returns why nothing was pushed, as a sentence for the person who runs it */
export async function push(
  folder: string,
  clasp: Clasp,
  { language, title, dryRun }: PushOptions,
  build: (language: Language) => Promise<Files> = sheetsFiles,
): Promise<string | undefined> {
  const rootDir = `dist/sheets${language === "en" ? "" : `-${language}`}`;
  if (!dryRun) {
    const problem = logIn(clasp) ?? findScript(folder, clasp, rootDir, title);
    if (problem) return problem;
  }
  // Built only now, because a new script comes with files of its own, which have been written over these.
  const files = await build(language);
  writeFolder(join(folder, rootDir), files);
  // clasp also says what it would push to a script that does not exist.
  const script = dryRun ? { scriptId: "none" } : readProject(folder);
  if (typeof script === "string") return script;
  const path = dryRun ? `${rootDir}.clasp.json` : projectFile;
  writeFileSync(
    join(folder, path),
    `${JSON.stringify({ ...script, rootDir: relative(dirname(path), rootDir) }, null, 2)}\n`,
  );

  const wanted = [...files.keys()].filter((file) => /^[^/]+\.(js|html)$|^appsscript\.json$/.test(file));
  const status = clasp.ask("show-file-status", "--project", path) as { filesToPush?: string[] } | undefined;
  const found = (status?.filesToPush ?? []).map((file) => relative(rootDir, file));
  const differing = [...wanted, ...found].filter((file) => !wanted.includes(file) || !found.includes(file));
  if (differing.length > 0) return `Nothing was pushed: clasp would not push as it should ${differing.join(", ")}.`;
  if (dryRun) {
    console.log(`Would be pushed from ${rootDir}: ${found.join(", ")}. Nothing was.`);
    return undefined;
  }
  return clasp.run("push", "--force")
    ? undefined
    : "The push failed. Is the Apps Script API switched on at https://script.google.com/home/usersettings? Does this account own the script?";
}

function logIn(clasp: Clasp): string | undefined {
  const user = clasp.ask("show-authorized-user") as { loggedIn?: boolean } | undefined;
  if (user?.loggedIn || clasp.run("login")) return undefined;
  return "Nobody is logged in to Google, so nothing was pushed.";
}

/** The first time, makes a spreadsheet with a script in it. */
function findScript(folder: string, clasp: Clasp, rootDir: string, title: string): string | undefined {
  if (existsSync(join(folder, projectFile))) return undefined;
  mkdirSync(join(folder, rootDir), { recursive: true });
  return clasp.run("create-script", "--type", "sheets", "--title", title, "--rootDir", rootDir)
    ? undefined
    : "No spreadsheet was made. Is the Apps Script API switched on at https://script.google.com/home/usersettings?";
}

/** @returns what `.clasp.json` holds, or why it cannot be used */
function readProject(folder: string): Record<string, unknown> | string {
  try {
    const project = JSON.parse(readFileSync(join(folder, projectFile), "utf8")) as Record<string, unknown>;
    if (typeof project.scriptId === "string" && project.scriptId !== "") return project;
  } catch {
    // The same sentence answers a missing file and one that is not JSON.
  }
  return `${projectFile} names no script. Write {"scriptId": "…"} into it, or delete it to make a new spreadsheet.`;
}

/** The clasp that npm installed, working in a folder. */
export function claspIn(folder: string): Clasp {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const program = join(root, "node_modules/@google/clasp/build/src/index.js");
  const options = ["--ignore", join(root, "sheets-addon/package/.claspignore")];
  return {
    run: (...args) =>
      spawnSync(process.execPath, [program, ...options, ...args], { cwd: folder, stdio: "inherit" }).status === 0,
    ask(...args) {
      const { stdout } = spawnSync(process.execPath, [program, ...options, ...args, "--json"], {
        cwd: folder,
        encoding: "utf8",
      });
      try {
        return JSON.parse(stdout);
      } catch {
        return undefined;
      }
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      language: { type: "string", default: "en" },
      title: { type: "string", default: "SMART KPI" },
      "dry-run": { type: "boolean", default: false },
    },
  });
  const folder = dirname(dirname(fileURLToPath(import.meta.url)));
  const problem = await push(folder, claspIn(folder), {
    language: languageOf(values.language),
    title: values.title,
    dryRun: values["dry-run"],
  });
  if (problem) console.error(problem);
  else if (!values["dry-run"])
    console.log(
      `Pushed. Reload the spreadsheet: the menu Extensions bears the name of the script${values.title === "SMART KPI" ? ", SMART KPI" : ""}. To open it: npx clasp open-container`,
    );
  process.exitCode = problem ? 1 : 0;
}
