import { readFileSync } from "node:fs";
import vm from "node:vm";
import { midnightIn } from "./clocks.ts";
import type { Spreadsheet } from "./spreadsheet.ts";

/**
 * Apps Script as far as a script can tell: one script in an empty global scope, whose dates and arrays come from
 * another realm. The script is the built one; the services are stand-ins, since the real ones exist at Google only.
 */
export interface Services {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly userLocale?: string;
  /** As before the user has authorised the add-on in a file: every service but the menu is refused. */
  readonly authorised?: boolean;
  /** The spreadsheet that is open; without one, a script can only ask for its locale and time zone. */
  readonly spreadsheet?: Spreadsheet;
  /** The instant at which everything happens. */
  readonly now?: string;
}

export interface AppsScript {
  /** The global names of the script: all that a cell or the sidebar could call. */
  readonly surface: string[];
  /** What was asked of the services, in order. */
  readonly asked: string[];
  /** The last page that it made: what the browser gets. */
  page(): string;
  /** Calls a function with values made in the script's own realm. */
  call(name: string, ...given: unknown[]): unknown;
  /** The same; a thrown error is returned as its message. */
  messageOf(name: string, ...given: unknown[]): string;
  evaluate(expression: string): unknown;
}

/** `Code.js` as it is pushed. */
export const builtScript = (folder: string): string => readFileSync(`dist/${folder}/Code.js`, "utf8");

/** Compiled once: a test loads a script some hundred times. */
const compiled = new Map<string, vm.Script>();

function scriptIn(folder: string): vm.Script {
  const script = compiled.get(folder) ?? new vm.Script(builtScript(folder), { filename: "Code.js" });
  compiled.set(folder, script);
  return script;
}

export function loadAppsScript(folder = "sheets", services: Services = {}): AppsScript {
  const { locale = "en_US", timeZone = "Europe/Zurich", userLocale = "en", authorised = true } = services;
  const { spreadsheet, now } = services;
  const asked: string[] = [];
  const service = <T>(name: string, answer: T): T => {
    asked.push(name);
    if (!authorised) throw new Error(`You do not have permission to call ${name}`);
    return answer;
  };
  const menu = {
    addItem: (...item: string[]) => {
      asked.push(`menu item ${item.join(" → ")}`);
      return menu;
    },
    addToUi: () => void asked.push("menu added"),
  };
  const page = {
    setWidth: () => page,
    setHeight: () => page,
    setTitle: (title: string) => {
      asked.push(`title ${title}`);
      return page;
    },
    append: (html: string) => {
      asked.push(`below it ${html}`);
      written += html;
      return page;
    },
  };
  let written = "";
  const scope = vm.createContext({
    SpreadsheetApp: {
      getActive: () =>
        service(
          "SpreadsheetApp.getActive",
          spreadsheet?.api() ?? {
            getId: () => "1a_B-c",
            getSpreadsheetLocale: () => locale,
            getSpreadsheetTimeZone: () => timeZone,
          },
        ),
      ...spreadsheet?.app,
      getUi: () => ({
        createAddonMenu: () => menu,
        showSidebar: () => void asked.push("sidebar shown"),
        showModalDialog: (_: unknown, title: string) => void asked.push(`dialogue ${title}`),
      }),
    },
    Charts: { ChartHiddenDimensionStrategy: { SHOW_BOTH: "show both" } },
    Session: { getActiveUserLocale: () => service("Session.getActiveUserLocale", userLocale) },
    HtmlService: {
      createHtmlOutputFromFile: (file: string) => {
        asked.push(`page ${file}`);
        return { ...page, getContent: () => readFileSync(`dist/${folder}/${file}.html`, "utf8") };
      },
      createHtmlOutput: (html: string) => {
        written = html;
        return page;
      },
    },
    Utilities: {
      sleep: () => {
        asked.push("waited");
        spreadsheet?.whenFlushed();
      },
      // "sv" writes 2026-05-01, the only pattern asked for.
      formatDate: (date: Date, zone: string) =>
        service("Utilities.formatDate", date.toLocaleDateString("sv", { timeZone: zone })),
      parseDate: (iso: string, zone: string) => service("Utilities.parseDate", midnightIn(zone, iso)),
    },
    LockService: { getDocumentLock: () => service("LockService.getDocumentLock", spreadsheet?.lock() ?? null) },
  });
  const given = new Set(Object.keys(scope));
  scriptIn(folder).runInContext(scope);
  if (now !== undefined)
    vm.runInContext(
      `Date = class extends Date {
    constructor(...given) { super(...(given.length > 0 ? given : ["${now}"])); }
  }`,
      scope,
    );
  const inRealm = vm.runInContext(
    "(json) => JSON.parse(json, (_, v) => v && v.$date !== undefined ? new Date(v.$date) : v)",
    scope,
  );
  const foreign = (value: unknown): unknown => (value === undefined ? undefined : inRealm(JSON.stringify(value)));
  const call = (name: string, ...args: unknown[]): unknown =>
    (scope[name] as (...args: unknown[]) => unknown)(...args.map(foreign));
  return {
    page: () => written,
    surface: Object.keys(scope).filter((name) => !given.has(name)),
    asked,
    call,
    messageOf(name, ...args) {
      try {
        return `no error: ${JSON.stringify(call(name, ...args))}`;
      } catch (error) {
        return (error as Error).message;
      }
    },
    evaluate: (expression) => vm.runInContext(expression, scope),
  };
}

/** A date as Sheets hands it over. */
export const date = (iso: string): unknown => ({ $date: iso });
