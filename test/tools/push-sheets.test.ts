import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Language } from "../../core/base/text.ts";
import { type Files, filesIn } from "../../tools/folder.ts";
import { type Clasp, claspIn, type PushOptions, push } from "../../tools/push-sheets.ts";

/**
 * clasp itself says which files it would push; this needs no login. Everything that needs Google goes to a stand-in for
 * clasp, which logs in, makes a script with files of its own as the real one does, and records what it is asked for.
 */

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "smart-kpi-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const pushed = (language: string): string[] =>
  ["Check.html", "Code.js", "Sidebar.en.html", "Sidebar.fr.html", "appsscript.json"].map(
    (file) => `dist/${language}/${file}`,
  );

it("clasp pushes the script, its manifest, the sidebars and what the check tries, and no other file", () => {
  cpSync("dist/sheets", join(folder, "dist/sheets"), { recursive: true });
  writeFileSync(join(folder, "dist/sheets/Stray.js"), "function stray() {}");
  mkdirSync(join(folder, "dist/sheets/more"));
  writeFileSync(join(folder, "dist/sheets/more/Page.html"), "<p>");
  writeFileSync(join(folder, ".clasp.json"), JSON.stringify({ scriptId: "none", rootDir: "dist/sheets" }));
  const status = claspIn(folder).ask("show-file-status", "--project", ".clasp.json") as { filesToPush: string[] };
  expect(status.filesToPush.sort()).toEqual(pushed("sheets"));
  expect(readdirSync("dist/sheets-fr")).toEqual(readdirSync("dist/sheets"));
});

interface Google {
  readonly loggedIn?: boolean;
  /** Commands that Google refuses. */
  readonly refuses?: string;
  /** What clasp would push, if it should differ from the right files. */
  readonly filesToPush?: readonly string[];
}

function claspBefore({ loggedIn = true, refuses, filesToPush }: Google): { clasp: Clasp; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    clasp: {
      run(...args) {
        asked.push(args.join(" "));
        if (args[0] === refuses) return false;
        if (args[0] === "create-script") {
          writeFileSync(join(folder, ".clasp.json"), '{"scriptId":"made"}');
          writeFileSync(join(folder, "dist/sheets/appsscript.json"), '{"timeZone":"America/New_York"}');
        }
        return true;
      },
      ask: (...args) => {
        if (args[0] === "show-authorized-user") return { loggedIn };
        // The project file given to clasp says which folder it pushes.
        const { rootDir } = JSON.parse(readFileSync(join(folder, String(args[2])), "utf8")) as { rootDir: string };
        return { filesToPush: filesToPush ?? pushed(basename(rootDir)) };
      },
    },
  };
}

const options: PushOptions = { language: "en", title: "SMART KPI", dryRun: false };
/** What has been built already. */
const built = async (language: Language): Promise<Files> =>
  filesIn(language === "en" ? "dist/sheets" : "dist/sheets-fr");
const pushing = (clasp: Clasp, change: Partial<PushOptions> = {}): Promise<string | undefined> =>
  push(folder, clasp, { ...options, ...change }, built);

const project = (): unknown => JSON.parse(readFileSync(join(folder, ".clasp.json"), "utf8"));
const permissions = (): string => readFileSync(join(folder, "dist/sheets/appsscript.json"), "utf8");

it("The first time it logs in, makes a spreadsheet, and pushes our permissions, not those the new script came with", async () => {
  const { clasp, asked } = claspBefore({ loggedIn: false });
  expect(await pushing(clasp)).toBeUndefined();
  expect(asked).toEqual([
    "login",
    "create-script --type sheets --title SMART KPI --rootDir dist/sheets",
    "push --force",
  ]);
  expect(project()).toEqual({ scriptId: "made", rootDir: "dist/sheets" });
  expect(permissions()).toContain("spreadsheets.currentonly");
});

it("From then on it uses the same script, also in the other language, and keeps the rest of the project file", async () => {
  writeFileSync(join(folder, ".clasp.json"), '{"scriptId":"mine","rootDir":"dist/sheets","parentId":"sheet"}');
  const { clasp, asked } = claspBefore({});
  expect(await pushing(clasp, { language: "fr" })).toBeUndefined();
  expect(asked).toEqual(["push --force"]);
  expect(project()).toEqual({ scriptId: "mine", rootDir: "dist/sheets-fr", parentId: "sheet" });
});

it.each([
  ["nobody logs in", { loggedIn: false, refuses: "login" }, "Nobody is logged in to Google"],
  ["no spreadsheet can be made", { refuses: "create-script" }, "No spreadsheet was made."],
  ["Google refuses the push", { refuses: "push" }, "The push failed."],
])("It says so where %s", async (_what, google, says) => {
  expect(await pushing(claspBefore(google).clasp)).toContain(says);
});

it("A project file without a script is not overwritten", async () => {
  for (const contents of ["{}", "scriptId: mine"]) {
    writeFileSync(join(folder, ".clasp.json"), contents);
    const { clasp, asked } = claspBefore({});
    expect(await pushing(clasp)).toContain(".clasp.json names no script.");
    expect(asked).toEqual([]);
    expect(readFileSync(join(folder, ".clasp.json"), "utf8")).toBe(contents);
  }
});

it("If clasp would push other files, nothing is pushed and they are named", async () => {
  writeFileSync(join(folder, ".clasp.json"), '{"scriptId":"mine"}');
  const filesToPush = [...pushed("sheets").slice(1), "dist/sheets/Secret.js"];
  const { clasp, asked } = claspBefore({ filesToPush });
  expect(await pushing(clasp)).toBe("Nothing was pushed: clasp would not push as it should Check.html, Secret.js.");
  expect(asked).toEqual([]);
});

it("A dry run needs no account and leaves no project behind", async () => {
  const { clasp, asked } = claspBefore({ loggedIn: false });
  expect(await pushing(clasp, { dryRun: true })).toBeUndefined();
  expect(asked).toEqual([]);
  expect(existsSync(join(folder, ".clasp.json"))).toBe(false);
});
