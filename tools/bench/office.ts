import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";

/**
 * LibreOffice, asked in turns. It has no command line for that: a macro in a profile of its own waits for a file with a
 * question and writes one with the answer. It opens a workbook, computes it, and says the milliseconds or the cells.
 */

export interface Office {
  /** A folder that goes when it ends. */
  readonly folder: string;
  /**
   * Milliseconds to open the workbook, compute it where needed, and close it, so many times: of processor time on
   * Linux, which tells it, elsewhere by the clock.
   */
  opens(path: string, times: number): Promise<number>;
  /** What the workbook's first sheet shows, row by row. */
  cells(path: string): Promise<(string | number)[][]>;
  end(): Promise<void>;
}

/** In milliseconds; a turn takes a second at most, and so does its start. */
const longestAnswer = 20_000;

/** @param program LibreOffice's */
export async function startOffice(program: string): Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), "smart-kpi-bench-"));
  for (const [path, text] of Object.entries(profile)) {
    mkdirSync(join(folder, "profile/user", path, ".."), { recursive: true });
    writeFileSync(join(folder, "profile/user", path), text);
  }
  const office = spawn(
    program,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
      "--headless",
      "--norestore",
      `macro:///Standard.Module1.Run("${folder}")`,
    ],
    { stdio: "ignore", detached: process.platform !== "win32" },
  );
  let ended = false;
  office.on("error", () => {
    ended = true;
  });
  office.on("exit", () => {
    ended = true;
  });
  const ask = async (...question: string[]): Promise<string> => {
    const answer = join(folder, "answer");
    writeFileSync(join(folder, "question.part"), question.join("\n"));
    renameSync(join(folder, "question.part"), join(folder, "question"));
    const asked = performance.now();
    while (!existsSync(answer)) {
      if (ended || performance.now() - asked > longestAnswer) throw new Error("LibreOffice doesn't answer");
      await setTimeout(2);
    }
    const text = readFileSync(answer, "utf8");
    rmSync(answer);
    return text;
  };
  return {
    folder,
    async opens(path, times) {
      const before = processorTimeOf(office.pid);
      const byTheClock = Number(await ask("time", pathToFileURL(path).href, `${times}`));
      return before === undefined ? byTheClock : (processorTimeOf(office.pid) ?? Number.NaN) - before;
    },
    cells: async (path) =>
      (await ask("read", pathToFileURL(path).href, "1"))
        .split(/\r?\n/)
        .map((line) => line.split("\t").map((cell) => (cell.startsWith("=") ? Number(cell.slice(1)) : cell))),
    async end() {
      if (!ended) writeFileSync(join(folder, "question"), "end\n\n\n");
      for (let waited = 0; !ended && waited < 5_000; waited += 50) await setTimeout(50);
      // Its launcher has started others.
      if (!ended && office.pid) process.kill(process.platform === "win32" ? office.pid : -office.pid);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Milliseconds that the processes of a group have computed so far, in steps of 10; nothing where the system has no such
 * files.
 */
function processorTimeOf(group: number | undefined): number | undefined {
  let hundredths: number | undefined;
  for (const id of process.platform === "linux" ? readdirSync("/proc") : [])
    try {
      // After the name in brackets: state, parent, group, eight others, then the times as user and as system.
      const fields = readFileSync(`/proc/${Number(id)}/stat`, "utf8")
        .replace(/^.*\) /s, "")
        .split(" ");
      if (Number(fields[2]) === group) hundredths = (hundredths ?? 0) + Number(fields[11]) + Number(fields[12]);
    } catch {
      // Not a process, or one that has just ended.
    }
  return hundredths === undefined ? undefined : hundredths * 10;
}

/** Numbers are written after an equals sign, to tell them from texts. */
const macro = `
Sub Run(folder As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Do
    Do While Not FileExists(folder & "/question")
      Wait 2
    Loop
    Open folder & "/question" For Input As #1
    Line Input #1, asked
    Line Input #1, path
    Line Input #1, times
    Close #1
    Kill folder & "/question"
    If asked = "end" Then Exit Do
    took = 0
    Open folder & "/answer.part" For Output As #1
    For time = 1 To CInt(times)
      started = GetSystemTicks()
      book = StarDesktop.loadComponentFromURL(path, "_blank", 0, hidden())
      book.calculate()
      If asked = "read" Then
        sheet = book.Sheets(0)
        seen = sheet.createCursor()
        seen.gotoEndOfUsedArea(False)
        last = seen.RangeAddress
        rows = sheet.getCellRangeByPosition(0, 0, last.EndColumn, last.EndRow).getDataArray()
        For index = 0 To UBound(rows)
          cells = rows(index)
          For column = 0 To UBound(cells)
            If VarType(cells(column)) = 5 Then
              cells(column) = "=" & Str(cells(column))
            ElseIf VarType(cells(column)) <> 8 Then
              cells(column) = sheet.getCellByPosition(column, index).String
            End If
          Next
          Print #1, Join(cells, Chr(9))
        Next
      End If
      book.close(True)
      took = took + GetSystemTicks() - started
    Next
    If asked = "time" Then Print #1, took
    Close #1
    Name folder & "/answer.part" As folder & "/answer"
  Loop
  StarDesktop.terminate()
End Sub
`;

const xml = (text: string): string => `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const library = 'xmlns:library="http://openoffice.org/2000/library"';

/** A library of macros, and a mark that the profile is complete: LibreOffice would otherwise write its own over it. */
const profile = {
  "registrymodifications.xcu": xml(
    '<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Setup/Office">' +
      '<prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item></oor:items>',
  ),
  "basic/script.xlc": xml(
    `<library:libraries ${library}><library:library library:name="Standard" library:link="false"/></library:libraries>`,
  ),
  "basic/Standard/script.xlb": xml(
    `<library:library ${library} library:name="Standard"><library:element library:name="Module1"/></library:library>`,
  ),
  "basic/Standard/Module1.xba": xml(
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" ' +
      `script:language="StarBasic">${escaped(macro)}</script:module>`,
  ),
};
