/** The report of a check: a text that a person pastes, and that reads back as data. No cell of theirs is in it. */

export interface Result {
  readonly group: Group;
  readonly id: string;
  readonly ended: "as expected" | "differs" | "refused";
  readonly got?: string;
  readonly wanted?: string;
}

export const groups = ["reach", "formulas", "painter", "walk", "clean up"] as const;
export type Group = (typeof groups)[number];

/** What a sheet of the walk is: its size, a mark of all that was put into its cells, and how much lies over them. */
export interface SheetMark {
  readonly title: string;
  readonly size: string;
  readonly mark: string;
  readonly over: string;
}

export interface Report {
  readonly facts: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, { readonly asExpected: number; readonly asked: number }>>;
  readonly others: readonly Result[];
  readonly sheets: readonly SheetMark[];
}

const firstLine = "SMART KPI installation check 1";
const lastLine = "end of the check";
/** Characters; a report stays below 8 KB even when something goes wrong. */
const most = { value: 60, lines: 15 } as const;

const short = (value: string): string => value.replace(/[\s|]+/g, " ").slice(0, most.value);

export function reportText(
  facts: Readonly<Record<string, string>>,
  results: readonly Result[],
  sheets: readonly SheetMark[],
): string {
  const others = results.filter(({ ended }) => ended !== "as expected");
  const lines = [firstLine, ...Object.entries(facts).map(([name, value]) => `${name}: ${short(value)}`), ""];
  for (const group of groups) {
    const all = results.filter((each) => each.group === group);
    if (all.length === 0) continue;
    lines.push(`${group}: ${all.filter(({ ended }) => ended === "as expected").length} of ${all.length} as expected`);
    for (const { id, ended, got = "", wanted } of others.filter((each) => each.group === group).slice(0, most.lines))
      lines.push(`  ${ended} | ${id} | ${short(got)}${wanted === undefined ? "" : ` | ${short(wanted)}`}`);
  }
  if (sheets.length > 0) lines.push("", "sheets:");
  for (const { title, size, mark, over } of sheets) lines.push(`  ${title} | ${size} | ${mark} | ${over}`);
  return [...lines, "", lastLine].join("\n");
}

/** @returns the report as data, or a sentence that says why it is none */
export function readReport(text: string): Report | string {
  const lines = text.replace(/\r/g, "").trim().split("\n");
  if (lines[0] !== firstLine) return "This isn't a report of the installation check: its first line is missing.";
  if (lines[lines.length - 1] !== lastLine) return "The report is cut off: copy all of it.";
  const facts: Record<string, string> = {};
  const counts: Record<string, { asExpected: number; asked: number }> = {};
  const [others, sheets] = [[] as Result[], [] as SheetMark[]];
  let group: Group | undefined;
  for (const line of lines.slice(1)) {
    const [, name, fine, all] = line.match(/^([\w ]+): (\d+) of (\d+) as expected$/) ?? [];
    const [first = "", second = "", third = "", fourth] = line.trim().split(" | ");
    if (name) {
      group = groups.find((each) => each === name);
      counts[name] = { asExpected: Number(fine), asked: Number(all) };
    } else if (group && /^ {2}(differs|refused) \|/.test(line))
      others.push({
        group,
        ended: first as Result["ended"],
        id: second,
        got: third,
        ...(fourth !== undefined && { wanted: fourth }),
      });
    else if (/^ {2}.+ \| \d+x\d+ \|/.test(line))
      sheets.push({ title: first, size: second, mark: third, over: fourth ?? "" });
    else if (!group && line.includes(": ")) {
      const at = line.indexOf(": ");
      facts[line.slice(0, at)] = line.slice(at + 2);
    }
  }
  return { facts, counts, others, sheets };
}

/** Where a program in memory says something else than the real one: each is a test that would have passed wrongly. */
export function disagreements(host: Report, inMemory: Report): string[] {
  const said = (report: Report): Map<string, string> =>
    new Map(report.others.map(({ group, id, ended, got }) => [`${group} ${id}`, `${ended} ${got}`]));
  const [there, here] = [said(host), said(inMemory)];
  const probes = [...new Set([...there.keys(), ...here.keys()])].filter((id) => there.get(id) !== here.get(id));
  const marks = new Map(inMemory.sheets.map((each) => [each.title, each]));
  return [
    ...probes.map(
      (id) => `${id}: ${there.get(id) ?? "as expected"} in the host, ${here.get(id) ?? "as expected"} here`,
    ),
    ...host.sheets.flatMap((each) => {
      const other = marks.get(each.title);
      if (!other) return [`sheet ${each.title}: only in the host`];
      return (["size", "mark"] as const)
        .filter((what) => each[what] !== other[what])
        .map((what) => `sheet ${each.title}: ${what} ${each[what]} in the host, ${other[what]} here`);
    }),
  ];
}

/** A short name of a text (FNV-1a): enough to see that something differs, and nothing can be read from it. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, "0");
}
