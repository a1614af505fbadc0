import type { readSnapshot } from "../../excel-addin/read/snapshot.ts";
import { officePage } from "./office-runtime.ts";
import { Range, Refusal } from "./range.ts";
import type { Workbook } from "./workbook.ts";

/**
 * Microsoft's own Office.js before a workbook in memory: what the add-in asks for goes through the real proxies, as
 * real batches over the bridge, and is carried out on the workbook, action by action.
 */

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface Arguments {
  readonly Arguments: unknown[];
  readonly ReferencedObjectPathIds?: (number | null)[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select: string[] };
}

export interface Body {
  readonly Actions: Action[];
  readonly ObjectPaths: Readonly<Record<number, ObjectPath>>;
}

/** One round trip. */
export interface Batch {
  /** Of the request, as it goes over the wire. */
  readonly bytes: number;
  readonly answerBytes: number;
  /** What was done, for people: `Range(Names.GetItem("kpi_results")).Formulas = …`. */
  readonly steps: readonly string[];
}

type RequestContext = Parameters<typeof readSnapshot>[0];

export interface OpenExcel {
  /** Round trips so far: Office.js also lets go of ranges when all is done, for which nobody waits. */
  readonly batches: readonly Batch[];
  /** `Excel.run`. */
  run<T>(batch: (context: RequestContext) => Promise<T>): Promise<T>;
  /** Takes the globals away; throws where something was asked that the workbook in memory does not know. */
  close(): void;
}

export interface ExcelOptions {
  readonly contentLanguage?: string;
  /** The newest requirement set of this Excel. */
  readonly excelApi?: string;
}

/** Opens the workbook: `Excel` and `Office` are there until it is closed. One at a time. */
export function openExcel(
  workbook: Workbook,
  { contentLanguage = "en-US", excelApi = "1.9" }: ExcelOptions = {},
): OpenExcel {
  const batches: Batch[] = [];
  const faults: unknown[] = [];
  const kept = new Map<string, Range>();
  page ??= openPage();
  page.program = (body) => {
    if (workbook.tripsLeft <= 0) return undefined;
    try {
      // Excel on the web takes no more in one request.
      if (Buffer.byteLength(JSON.stringify(body)) > largestRequest)
        return { Results: [], Error: { Code: "RequestPayloadSizeLimitExceeded", Message: "", ActionIndex: 0 } };
      const { steps, answer } = carriedOut(workbook, body, kept);
      const sizes = [body, answer].map((each) => Buffer.byteLength(JSON.stringify(each)));
      if (steps.length > 0) {
        batches.push({ bytes: sizes[0] as number, answerBytes: sizes[1] as number, steps });
        workbook.meanwhile?.();
        workbook.meanwhile = undefined;
        workbook.whenAnswered?.();
        if (--workbook.tripsLeft === 0) workbook.whenClosed();
      }
      return workbook.tripsLeft <= 0 ? undefined : answer;
    } catch (fault) {
      faults.push(fault);
      return {};
    }
  };
  const globals = globalThis as { Excel?: unknown; Office?: unknown };
  globals.Excel = page.excel;
  globals.Office = {
    context: {
      contentLanguage,
      requirements: { isSetSupported: (_: string, asked: string) => minor(asked) <= minor(excelApi) },
    },
  };
  return {
    batches,
    run: page.excel.run,
    close(): void {
      delete globals.Excel;
      delete globals.Office;
      if (faults.length > 0) throw faults[0];
    },
  };
}

interface Page {
  readonly excel: Pick<OpenExcel, "run">;
  /** Carries a batch out and answers it, unless nobody is there any more. */
  program(body: Body): object | undefined;
}

/** Loading Office.js takes its time: all workbooks of a test file share a page. */
let page: Page | undefined;

function openPage(): Page {
  const window = officePage();
  const opened: Page = { excel: window.Excel, program: () => ({}) };
  const bridge = {
    onMessageFromHost: (_: string): void => {},
    sendMessageToHost(message: string): void {
      const { id, message: request } = JSON.parse(message) as { id: number; message: { body: Body } };
      const answer = opened.program(request.body);
      if (answer === undefined) return;
      const body = JSON.stringify(answer);
      const reply = { id, type: 2, flags: 0, message: { body, headers: {}, statusCode: 200 } };
      setTimeout(() => bridge.onMessageFromHost(JSON.stringify(reply)), 0);
    },
  };
  window.OfficeExtensionBatch.HostBridge.init(bridge);
  return opened;
}

const largestRequest = 5_000_000;

const minor = (version: string): number => Number(version.split(".")[1]);

// biome-ignore lint/suspicious/noExplicitAny: an object of the workbook, whose members the wire names.
type Part = any;

/** Carries a batch out on the workbook, action by action, and says what was done. */
export function carriedOut(
  workbook: Workbook,
  { Actions, ObjectPaths }: Body,
  kept: Map<string, Range>,
): { steps: string[]; answer: object } {
  const parts = new Map<number, Part>();
  const steps: string[] = [];

  function argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: Partial<Arguments> = {}): unknown[] {
    const given = Arguments.map((argument, index) => {
      const path = ReferencedObjectPathIds[index];
      return path ? partAt(path) : argument;
    });
    while (given.length > 0 && given[given.length - 1] === null) given.pop();
    return given;
  }

  function partAt(id: number): Part {
    if (!parts.has(id)) parts.set(id, found(ObjectPaths[id] as ObjectPath));
    return parts.get(id);
  }

  function found({ ObjectPathType, Name, ParentObjectPathId, ArgumentInfo }: ObjectPath): Part {
    if (ObjectPathType === 1) return workbook;
    if (ObjectPathType === 6) return kept.get(Name);
    const parent = partAt(ParentObjectPathId as number);
    // A null object has only null objects.
    if (parent === null) return null;
    if (ObjectPathType === 5) return parent.item(ArgumentInfo?.Arguments[0]);
    if (!(Name in parent)) throw new Refusal(`ApiNotFound: ${Name}`);
    return ObjectPathType === 3 ? parent[Name](...argumentsOf(ArgumentInfo)) : parent[Name];
  }

  /**
   * What has an id is found by it in the next round trip. A range is kept from one to the next, until Office.js says
   * that nobody needs it any more.
   */
  function instantiated(part: Part): object {
    if (!(part instanceof Range)) return part.Id === undefined ? {} : { _Id: part.Id };
    const _ReferenceId = `kept-${kept.size}`;
    kept.set(_ReferenceId, part);
    return { _ReferenceId };
  }

  function done({ ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: Action): unknown {
    const part = partAt(ObjectPathId);
    if (ActionType === 1) return part === null ? null : instantiated(part);
    if (ActionType === 2) return part === null ? null : answerTo(part, QueryInfo?.Select ?? []);
    // Asked also of null objects.
    if (Name === "_KeepReference" || Name === "_RemoveReference") return null;
    const given = argumentsOf(ArgumentInfo);
    if (part === null) throw new Refusal("ItemNotFound");
    if (ActionType === 3) {
      if (!(Name in part)) throw new Error(`What is unknown here is asked of the workbook: ${Name}`);
      return part[Name](...given) ?? null;
    }
    if (ActionType !== 4) throw new Refusal(`ApiNotFound: ${ActionType}`);
    if ("set" in part) part.set(Name, given[0]);
    else if (Name in part) part[Name] = given[0];
    else throw new Refusal(`ApiNotFound: ${Name}`);
    return null;
  }

  const Results: { ActionId: number; Value: unknown }[] = [];
  for (const [ActionIndex, action] of Actions.entries()) {
    try {
      const about = wireName(action, ObjectPaths);
      const unwanted = workbook.refusesOnly.find(({ what }) => what.test(about));
      if (unwanted) throw new Refusal(unwanted.code);
      Results.push({ ActionId: action.Id, Value: done(action) });
    } catch (refused) {
      if (!(refused instanceof Refusal)) throw refused;
      const { code: Code } = refused;
      const Location = wireName(action, ObjectPaths);
      return {
        steps,
        answer: { Results, Error: { Code, Message: `${Code}: Excel's own words`, ActionIndex, Location } },
      };
    }
    const step = stepOf(action, ObjectPaths);
    if (step) steps.push(step);
  }
  return { steps, answer: { Results } };
}

/** `Worksheets.GetItem.PageLayout.PaperSize`: what an action is about, by the names of the wire. */
function wireName({ Name, ObjectPathId }: Action, paths: Body["ObjectPaths"]): string {
  const names = [Name];
  let path = paths[ObjectPathId];
  while (path?.Name) {
    names.unshift(path.Name);
    path = paths[path.ParentObjectPathId as number];
  }
  return names.join(".");
}

function answerTo(part: Part, select: readonly string[]): object {
  if (!part._Items) return picked(part, select);
  return { _Items: part._Items.map((item: Part) => ({ _Id: item.Id, ...picked(item, select) })) };
}

/** `name`, `protection/protected`: what is asked, under the names of the wire. */
function picked(from: Part, select: readonly string[]): object {
  return Object.fromEntries(
    select.map((path) => {
      const [property = "", ...inner] = path.split("/");
      const name = property.charAt(0).toUpperCase() + property.slice(1);
      if (!(name in from)) throw new Refusal(`ApiNotFound: ${name}`);
      return [name, inner.length > 0 ? picked(from[name], [inner.join("/")]) : from[name]];
    }),
  );
}

/** What a person would write for the same. Proxies that are only looked up, and kept, are no step. */
function stepOf(
  { ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo }: Action,
  paths: Body["ObjectPaths"],
): string | undefined {
  const path = described(paths, ObjectPathId);
  if (ActionType === 1) return paths[ObjectPathId]?.Name === "Add" ? path : undefined;
  if (ActionType === 2) return `${path} → ${QueryInfo?.Select.join(", ")}`;
  if (Name.startsWith("_")) return undefined;
  const given = ArgumentInfo?.Arguments.map((argument, index) => {
    const referenced = ArgumentInfo.ReferencedObjectPathIds?.[index];
    return referenced ? described(paths, referenced) : JSON.stringify(argument);
  }).join(", ");
  return ActionType === 3 ? `${path}.${Name}(${given})` : `${path}.${Name} = ${given}`;
}

function described(paths: Body["ObjectPaths"], id: number): string {
  const { ObjectPathType, Name, ParentObjectPathId, ArgumentInfo } = paths[id] as ObjectPath;
  if (ObjectPathType === 1) return "Workbook";
  if (ObjectPathType === 6) return "the same range";
  const parent = described(paths, ParentObjectPathId as number).replace(/^Workbook\./, "");
  const given = (ArgumentInfo?.Arguments ?? [])
    .map((argument, index) => {
      const referenced = ArgumentInfo?.ReferencedObjectPathIds?.[index];
      return referenced ? described(paths, referenced).replace(/^Workbook\./, "") : JSON.stringify(argument);
    })
    .filter((argument) => argument !== "null");
  if (ObjectPathType === 4) return `${parent}.${Name}`;
  return ObjectPathType === 5 ? `${parent}[${given}]` : `${parent}.${Name}(${given.join(", ")})`;
}
