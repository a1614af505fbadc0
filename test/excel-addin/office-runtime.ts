import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import vm from "node:vm";
import type { Metadata } from "../../excel-addin/package/metadata.ts";

/**
 * Excel without Excel: Microsoft's own Office.js runs the built bundle in a `node:vm`, and a small host of ours plays
 * the program behind it. The package's version is pinned: the messages of its bridge are nowhere documented.
 */

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, "../..");

export const built = (file: string): string => readFileSync(join(root, "dist/excel", file), "utf8");

/** A formula as typed: bare cells and ranges as rows of cells; `undefined` where an optional argument is left out. */
export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  /** How many arguments Excel believes the formula to have, where its list of them is older than the bundle. */
  readonly knownArguments?: number;
  /** Where each argument stands; nothing for what was typed into the formula. */
  readonly addresses?: readonly (string | null)[];
  /** Whether Excel remembers a list of formulas from before they asked for addresses. */
  readonly withoutAddresses?: boolean;
}

/** An error cell, and the sentence that goes with it. */
export interface ErrorCell {
  readonly error: string;
  readonly sentence: string;
}

export type ResultCell = number | string | boolean | null | ErrorCell;

/** Rows of cells, or the error that stands for the whole answer. */
export type Result = ResultCell[][] | ErrorCell;

export interface Workbook {
  readonly contentLanguage?: string;
  /** What the name `kpi_language` holds: a word, or the cell it points to. */
  readonly languageName?: { readonly word: string } | { readonly cell: unknown };
  /** Until then, the workbook does not answer what is asked about it. */
  readonly answersAfter?: Promise<unknown>;
  /** How the workbook fails where it cannot be read. */
  readonly fails?: boolean;
  /** Carries out what the add-in asks for and answers it, where more is asked than the name `kpi_language`. */
  readonly program?: (body: never, flags: number) => object;
}

/** An open workbook with the add-in in it. */
export interface Page {
  /** Types formulas and waits for what Excel receives, in the same order. */
  call(calls: readonly Call[]): Promise<Result[]>;
  /** Every result as it went over the bridge. */
  readonly wire: readonly unknown[];
  /** Once the workbook has answered what the add-in asked when it started. */
  readonly started: Promise<void>;
  /** The functions under their ids. */
  readonly functions: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  /** Takes the workbook away from the formulas, as where no runtime is shared. */
  withoutExcel(): void;
}

/** The results of formulas as Excel receives them, in an English workbook unless told otherwise. */
export async function callInExcel(calls: readonly Call[], workbook: Workbook = {}): Promise<Result[]> {
  const page = loadOffice(workbook);
  await page.started;
  return page.call(calls);
}

let office: vm.Script | undefined;

/** A page in which Office.js is loaded, and nobody behind its bridge yet. */
export function officePage(): Window {
  const window = emptyPage();
  office ??= new vm.Script(readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js"), "utf8"));
  office.runInContext(window);
  return window;
}

/** Opens a workbook: loads Office.js, then the bundle, as the panel's page does. */
export function loadOffice(workbook: Workbook = {}): Page {
  const window = officePage();
  const functions: Record<string, (...args: unknown[]) => unknown> = {};
  // What office.js, the loader before this script, adds to it.
  window.CustomFunctionMappings = functions;
  window.CustomFunctions.associate = (id: string, compute: (...args: unknown[]) => unknown): void => {
    functions[id.toUpperCase()] = compute;
  };
  const language = workbook.contentLanguage ?? "en-US";
  window.Office = Object.create(window.Office, {
    onReady: { value: async () => ({ host: "Excel" }) },
    context: { value: { contentLanguage: language, displayLanguage: language } },
  });

  const wire: unknown[] = [];
  const waiting = new Map<number, (result: Result) => void>();
  let answered = (): void => {};
  const started = new Promise<void>((resolve) => {
    answered = resolve;
  });

  const bridge: Bridge = {
    onMessageFromHost: () => {},
    sendMessageToHost(message) {
      const {
        id,
        flags,
        message: request,
      } = JSON.parse(message) as {
        id: number;
        flags: number;
        message: { body: Batch };
      };
      const results = request.body.Actions.find(({ Name }) => Name === "SetInvocationArrayResults");
      if (results) {
        for (const result of results.ArgumentInfo.Arguments[0] as WireResult[]) {
          wire.push(result);
          waiting.get(result[0])?.(resultOf(result));
          waiting.delete(result[0]);
        }
        return reply(id, { Results: [] });
      }
      void (workbook.answersAfter ?? Promise.resolve()).then(() => {
        const answer = workbook.program?.(request.body as never, flags) ?? {
          Results: request.body.Actions.map((action) => answerAction(action, request.body, workbook)),
        };
        reply(id, answer, workbook.fails ? 500 : 200);
        // The add-in reads the reply a few turns later.
        setTimeout(answered, 20);
      });
    },
  };

  function reply(id: number, answer: object, statusCode = 200): void {
    const message = { body: JSON.stringify(answer), headers: {}, statusCode };
    setTimeout(() => bridge.onMessageFromHost(JSON.stringify({ id, type: 2, flags: 0, message })), 0);
  }

  window.OfficeExtensionBatch.HostBridge.init(bridge);
  vm.runInContext(built("functions.js"), window, { filename: "functions.js" });

  const { allowErrorForDataTypeAny, functions: known } = JSON.parse(built("functions.json")) as Metadata;
  let lastId = 0;

  async function call(calls: readonly Call[]): Promise<Result[]> {
    const results: Promise<Result>[] = [];
    const entries = calls.map(({ name, args, knownArguments, addresses, withoutAddresses }) => {
      const id = ++lastId;
      results.push(new Promise((resolve) => waiting.set(id, resolve)));
      const formula = known.find((each) => each.id === name);
      const parameters = formula?.parameters.slice(0, knownArguments) ?? [];
      const given = Array.from({ length: Math.max(parameters.length, args.length) }, (_, index) =>
        givenToWire(args[index], parameters[index]),
      );
      const flags = allowErrorForDataTypeAny ? 4 : 0;
      const wanted = formula?.options.requiresParameterAddresses && !withoutAddresses;
      const message = [
        id,
        name,
        given,
        "Sheet1!D4",
        flags,
        wanted ? given.map((_, at) => addresses?.[at] ?? null) : null,
      ];
      return { messageCategory: 1, messageType: 1000, message: JSON.stringify(message) };
    });
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries } }));
    return Promise.all(results);
  }

  const withoutExcel = (): void => {
    window.Excel = undefined;
  };
  return { call, wire, started, functions, withoutExcel };
}

type Parameter = Metadata["functions"][number]["parameters"][number];

/**
 * As Excel hands arguments over: one cell as a matrix where one may come, null for what is left out. What is declared
 * as a text arrives as one: 12 as "12".
 */
function givenToWire(given: unknown, { dimensionality = "matrix", type = "any" }: Partial<Parameter> = {}): unknown {
  if (given === undefined) return null;
  const toWire = type === "string" ? textToWire : cellToWire;
  if (Array.isArray(given)) return given.map((row: unknown[]) => row.map(toWire));
  return dimensionality === "matrix" ? [[toWire(given)]] : toWire(given);
}

function textToWire(cell: unknown): unknown {
  const wired = cellToWire(cell);
  if (typeof wired === "boolean") return wired ? "TRUE" : "FALSE";
  return typeof wired === "number" ? String(wired) : wired;
}

function cellToWire(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  if ("error" in cell) return { type: "CustomFunctionError", code: cell.error };
  return "day" in cell ? cell.day : cell;
}

/** `[id, succeeded, answer or sentence, number of the error, …]` */
type WireResult = [id: number, succeeded: boolean, value: unknown, error?: number];

const errorNumbers: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};

function resultOf([, succeeded, value, error]: WireResult): Result {
  // A number beside these is a crash of the function: Excel shows a #VALUE! without words.
  if (!succeeded) return { error: errorNumbers[error ?? 0] ?? `failure ${error}`, sentence: String(value) };
  return Array.isArray(value) ? value.map((row: unknown[]) => row.map(cellOf)) : [[cellOf(value)]];
}

function cellOf(cell: unknown): ResultCell {
  if (typeof cell !== "object" || cell === null) return cell as ResultCell;
  const { code, message = "" } = cell as { code: string; message?: string };
  return { error: code, sentence: message };
}

/** What the workbook says of its name `kpi_language` and of the range behind it. */
function answerAction({ Id, ObjectPathId }: Action, { ObjectPaths }: Batch, { languageName }: Workbook): unknown {
  const isRange = ObjectPaths[ObjectPathId]?.Name === "GetRangeOrNullObject";
  const exists = languageName && (!isRange || "cell" in languageName);
  if (!exists) return { ActionId: Id, Value: null };
  const isCell = "cell" in languageName;
  return {
    ActionId: Id,
    Value: {
      _Id: "1",
      Value: isCell ? "=Sheet1!$B$1" : languageName.word,
      Values: [[isCell ? languageName.cell : null]],
    },
  };
}

interface Action {
  readonly Id: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo: { readonly Arguments: unknown[] };
}

interface Batch {
  readonly Actions: Action[];
  readonly ObjectPaths: Readonly<Record<number, { readonly Name: string }>>;
}

interface Bridge {
  onMessageFromHost(message: string): void;
  sendMessageToHost(message: string): void;
}

// biome-ignore lint/suspicious/noExplicitAny: a browser's window, whose scripts add what they like.
type Window = Record<string, any>;

/** The few globals of a browser that Office.js cannot do without. */
function emptyPage(): Window {
  const nothing = (): void => {};
  const window: Window = {
    console: { ...console, log: nothing },
    setTimeout,
    clearTimeout,
    URL,
    // The realm's own would fail `instanceof Error` on the other side.
    Error,
    location: { href: "https://localhost/", hash: "", search: "", origin: "https://localhost" },
    navigator: { userAgent: "node" },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ style: {} }),
      addEventListener: nothing,
      documentElement: {},
      URL: "https://localhost/",
    },
    addEventListener: nothing,
    name: "",
  };
  window.window = window;
  window.self = window;
  return vm.createContext(window);
}
