import { readdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { defaultOptions, playgroundFiles, sheetsFiles, version } from "../../tools/build.ts";
import type { Files } from "../../tools/folder.ts";
import {
  belowThePages,
  checksums,
  installPages,
  notesOf,
  packed,
  pages,
  zipped,
  zipTime,
} from "../../tools/release.ts";

const built = (path: string): string => readFileSync(`dist/${path}`, "utf8");

describe("a zip of a release", () => {
  const committed = "2026-11-25 23:15:08 +0100";

  it("has the same bytes from the same files, in any order and in any time zone", () => {
    const files: [string, string][] = [
      ["b.txt", "two"],
      ["a/é.txt", "one"],
    ];
    const before = process.env.TZ;
    const zips = ["Pacific/Auckland", "America/Los_Angeles"].map((zone, index) => {
      process.env.TZ = zone;
      return zipped(new Map(index === 0 ? files : [...files].reverse()), zipTime(committed));
    });
    process.env.TZ = before;
    if (before === undefined) delete process.env.TZ;
    expect(zips[0]).toEqual(zips[1]);
    expect(Object.keys(unzipSync(zips[0] as Uint8Array))).toEqual(["a/é.txt", "b.txt"]);
  });

  it("carries the time of the commit, without which a server would take an update for the old files", () => {
    const written = zipped(new Map([["a.txt", "a"]]), zipTime(committed));
    // The time and then the date follow the first ten bytes; a zip stores times to two seconds.
    const [time, date] = [10, 12].map((at) => new DataView(written.buffer).getUint16(at, true)) as [number, number];
    expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2026, 11, 25]);
    expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([23, 15, 8]);
    expect(zipTime("").getFullYear()).toBe(1980);
  });

  it("has the same checksum when Sheets and the playground are built twice", async () => {
    const build = async () => checksums(new Map([["sheets.zip", zipped(await sheetsFiles("fr"), zipTime(committed))]]));
    expect(await build()).toBe(await build());
    const play = async () => checksums(await playgroundFiles());
    expect(await play()).toBe(await play());
  });

  it("contains the licenses and the notice of the playground's packages", async () => {
    const files = unzipSync(zipped(await playgroundFiles(), zipTime(committed)));
    expect(strFromU8(files["NOTICE.txt"] as Uint8Array)).toContain("Combined Work");
    expect(strFromU8(files["lib/o-spreadsheet/LICENSE"] as Uint8Array)).toContain("GNU LESSER GENERAL PUBLIC LICENSE");
    expect(strFromU8(files["LICENSES.txt"] as Uint8Array)).toContain("MIT");
  });
});

describe("a release that reaches people who build nothing", () => {
  const filesOf = (folder: string): Files =>
    new Map(
      readdirSync(`dist/${folder}`, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(`dist/${folder}/`.length))
        .map((path) => [
          path,
          /\.(png|xlsx|woff2)$/.test(path) ? readFileSync(`dist/${folder}/${path}`) : built(`${folder}/${path}`),
        ]),
    );
  const names = ["sheets", "sheets-fr", "excel", "playground", "template", "warehouse"];
  const folders = Object.fromEntries(names.map((name) => [name, filesOf(name)]));
  const host = "https://kpi.example.org/excel";

  it("holds the SQL of each engine, ready to run", () => {
    const files = packed(folders, installPages(folders, host));
    const held = unzipSync(files.get(`smart-kpi-warehouse-${version}.zip`) as Uint8Array);
    expect(Object.keys(held)).toEqual(["bigquery.sql", "clickhouse.sql", "duckdb.sql", "postgres.sql"]);
    expect(strFromU8(held["duckdb.sql"] as Uint8Array)).toContain("CREATE OR REPLACE MACRO kpi.coca(spend, customers)");
  });

  it("says in each zip, in both languages, how to install it", () => {
    const files = packed(folders, installPages(folders, host));
    for (const [name, first] of [
      ["sheets", "en"],
      ["sheets-fr", "fr"],
    ] as const) {
      const held = unzipSync(files.get(`smart-kpi-${name}-${version}.zip`) as Uint8Array);
      const said = strFromU8(held["INSTALL.html"] as Uint8Array);
      expect(said).toContain(`<html lang="${first}">`);
      expect(said.match(/<section class="card" lang="(en|fr)">/g)).toHaveLength(2);
      // The files that clasp pushes are in a folder of their own, without the page.
      expect(Object.keys(held).filter((path) => !path.startsWith("script/"))).toEqual(["INSTALL.html"]);
      expect(strFromU8(held["script/Code.js"] as Uint8Array)).toBe(built(`${name}/Code.js`));
    }
    const excel = unzipSync(files.get(`smart-kpi-excel-${version}.zip`) as Uint8Array);
    expect(strFromU8(excel["INSTALL.html"] as Uint8Array)).toContain(`${host}/panel.html`);
  });

  it("has no page with a broken link", () => {
    const site = pages(folders, installPages(folders, host));
    const linked = ["index.html", "install/excel.html", "install/sheets.fr.html"].flatMap((path) =>
      [...`${site.get(path)}`.matchAll(/href="([^"?#]+)/g)].map(([, link]) =>
        new URL(link as string, `https://x/${path}`).pathname.slice(1),
      ),
    );
    expect(linked.length).toBeGreaterThan(15);
    expect(linked.filter((path) => !site.has(path))).toEqual([]);
  });

  it("names in Excel's files the address at which its pages serve them", () => {
    const named = (address: string) => belowThePages({ ...defaultOptions, host: address }).host;
    expect(named("https://kpi.example.org")).toBe(host);
    expect(named("https://kpi.example.org/excel")).toBe(host);
  });
});

describe("the notes of a release", () => {
  const changelog = "# Changelog\n\n## 1.1.0, not released\n\n- New.\n\n## 1.0.0\n\n- Old.\n";

  it("are the section of its version, and no other", () => {
    expect(notesOf(changelog, "1.1.0")).toBe("- New.\n");
    expect(notesOf(changelog, "1.0.0")).toBe("- Old.\n");
  });

  it("must exist: a version that the changelog does not know is not released", () => {
    expect(() => notesOf(changelog, "1.0")).toThrow("no section for 1.0");
    expect(notesOf(readFileSync("CHANGELOG.md", "utf8"), version)).not.toBe("");
  });
});

describe("checksums", () => {
  it("have the form that sha256sum writes", () => {
    expect(checksums(new Map([["a", "abc"]]))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n",
    );
  });
});

describe("the version", () => {
  it("is written in package.json alone and used by every part", () => {
    expect(built("sheets/Code.js").split("\n")[1]).toBe(`// SMART KPI ${version}`);
    expect(built("excel/manifest.xml")).toContain(`<Version>${version}.0</Version>`);
    expect(JSON.parse(built("excel/manifest.json")).version).toBe(version);
    expect(JSON.parse(readFileSync("playground/package.json", "utf8"))).not.toHaveProperty("version");
    for (const panel of ["sheets/Sidebar.en.html", "excel/panel.fr.js", "playground/playground.js"])
      expect(built(panel)).toContain(`"${version}"`);
  });
});

describe("the workflow for strangers", () => {
  const workflow = readFileSync(".github/workflows/ci.yml", "utf8");
  const used = [...workflow.matchAll(/uses: (\S+)(.*)/g)];

  it("pins every action to a commit and names its version", () => {
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter(([line]) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)).map(([line]) => line)).toEqual([]);
  });

  it("has only read permission, except for the job that publishes", () => {
    expect(workflow).toMatch(/^permissions:\n {2}contents: read$/m);
    expect(workflow.match(/: write$/gm)).toHaveLength(3);
  });
});
