import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type * as Owl from "@odoo/owl";
import { dayOf } from "../core/base/days.ts";
import { cellTaken } from "../core/book/tables/refusals.ts";
import { type Language, languageOf, productName, type Text, typable } from "../core/index.ts";
import { dataInFiles } from "../sidebar/base/data.ts";
import { mountPanel } from "../sidebar/frame/panel.tsx";
import { viewsAtOnce } from "../sidebar/frame/views.ts";
import { localeOf } from "./base/locale.ts";
import { takePastes } from "./files/tables.ts";
import { download, startEmpty, upload, type Workspace } from "./files/transfer.ts";
import french from "./french.json" with { type: "json" };
import { register } from "./functions.ts";
import { showStrip } from "./page/above.ts";
import { takeF6 } from "./page/areas.ts";
import { embed, type Translate } from "./page/embedded.ts";
import { hintOf } from "./page/hints.ts";
import { forget, keep, keptWorkbook, store } from "./page/kept.ts";
import { gridTitle, pageTitle, type Suggestion, showFailure, showPanel } from "./panel/panel.ts";
import { playgroundHost } from "./panel/panel-host.ts";
import { tries, workbook } from "./sample/sample.ts";

/** The libraries' own scripts, loaded before this one. */
declare const owl: typeof Owl | undefined;
declare const o_spreadsheet: typeof Spreadsheet | undefined;

declare global {
  interface Window {
    /** The workbook, for people who open the console. */
    model?: Spreadsheet.Model;
    /** The terms of the spreadsheet's interface that had no translation yet. */
    untranslated?: Set<string>;
  }
}

const language = languageOf(new URLSearchParams(location.search).get("lang") ?? "en");
document.documentElement.lang = language;
document.title = pageTitle[language];
document.querySelector("main")?.setAttribute("aria-label", gridTitle[language]);

const place = document.getElementById("spreadsheet") as HTMLElement;
const panelPlace = document.getElementById("panel") as HTMLElement;
const stripPlace = document.getElementById("above") as HTMLElement;

start()
  .catch((error: unknown) => {
    console.error(error);
    showFailure(place, language);
  })
  .finally(() => place.removeAttribute("aria-busy"));

async function start(): Promise<void> {
  const panel = showPanel(
    panelPlace,
    language,
    (suggestion) => (window.model ? insert(window.model, suggestion) : ""),
    startOver,
  );
  if (typeof owl === "undefined" || typeof o_spreadsheet === "undefined") throw new Error("A library is missing.");
  const library = o_spreadsheet;

  const translateFn = translator(language);
  // Before the model: the spreadsheet translates its own constants when it first needs them.
  library.setTranslationMethod(translateFn, () => true);
  register(library, typable, language);

  const response = await fetch("lib/o-spreadsheet/o_spreadsheet.xml");
  if (!response.ok) throw new Error(`The templates answered ${response.status}.`);
  const embedding = { owl, library, templates: await response.text(), translateFn, notify: panel.say };

  const locale = localeOf(library, language, navigator.language);
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const strip = showStrip(stripPlace, language, {
    empty: () => startEmpty(workspace),
    download: () => download(workspace, `${productName} ${isoDay(now)}`),
    upload: (file) => upload(workspace, file),
  });

  let close = (): void => {};
  const open = async (data: object): Promise<void> => {
    // First of all: what cannot be opened leaves the open workbook in its place.
    const model = new library.Model(data, { mode: "normal" });
    close();
    window.model = model;
    keep(model, language);
    let waiting = false;
    // A plan is painted by hundreds of commands: one hint comes after the last of them.
    const hint = (): void => {
      if (waiting) return;
      waiting = true;
      queueMicrotask(() => {
        waiting = false;
        strip.hint(hintOf(model, language));
      });
    };
    model.on("update", hint, hint);
    hint();
    const takeAway = await embed(place, model, embedding);
    const unmount = mountPanel(
      panel.place,
      playgroundHost(model, library, language, today),
      today,
      dataInFiles(language),
      viewsAtOnce,
    );
    close = () => {
      unmount();
      takeAway();
    };
  };
  const workspace: Workspace = {
    library,
    language,
    locale,
    strip,
    today: isoDay(now),
    model: () => window.model as Spreadsheet.Model,
    async open(data) {
      await open(data);
      store(window.model as Spreadsheet.Model, language);
    },
  };
  takePastes(place, workspace);
  takeF6([
    { place, first: () => place.querySelector<HTMLElement>(".o-grid .o-composer") },
    { place: panelPlace, first: () => panel.place.querySelector<HTMLElement>("button") },
    { place: stripPlace, first: () => stripPlace.shadowRoot?.querySelector<HTMLElement>(".file button") },
  ]);

  const kept = keptWorkbook(language);
  await open(kept ?? workbook(language, locale));
  // On a phone the cell to begin with and what is written before it stand side by side no larger than that.
  if (place.clientWidth < 500) window.model?.dispatch("SET_ZOOM", { zoom: 0.75 });
  // The grid knows its size only once it is drawn; before that, it would scroll to the cell.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { col, row } = library.helpers.toCartesian(tries.acquisition.cell);
  window.model?.selection.selectCell(col, row);
  // Where the page scrolls, the spreadsheet has taken the focus to the middle of it, and Bootstrap's style glides.
  scrollTo({ left: 0, top: 0, behavior: "instant" });
}

const isoDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

function startOver(): void {
  forget(language);
  location.reload();
}

/**
 * The spreadsheet's own interface in French, by its English terms: the library brings no French. A missing term stays
 * English; `window.untranslated` lists in the browser what a visit has met.
 */
function translator(language: Language): Translate {
  if (language === "en") return (term) => term;
  const terms: Readonly<Record<string, string>> = french;
  const untranslated = new Set<string>();
  window.untranslated = untranslated;
  return (term) => {
    const translated = terms[term];
    // Blanks and brackets between two terms come here too, and are the same in both languages.
    if (translated === undefined && /\p{L}/u.test(term)) untranslated.add(String(term));
    return translated ?? term;
  };
}

const words = {
  inserted: { en: "Inserted in", fr: "Insérée en" },
} as const satisfies Record<string, Text>;

/** Writes a suggestion into the active cell, never over something, and answers what happened. */
function insert(model: Spreadsheet.Model, { formula, sheet }: Suggestion): string {
  const position = model.getters.getActivePosition();
  const { sheetId, col, row } = position;
  const name = (o_spreadsheet as typeof Spreadsheet).helpers.toXC(col, row);
  if (model.getters.getEvaluatedCell(position).type !== "empty") return cellTaken(name).says[language];
  model.dispatch("UPDATE_CELL", { sheetId, col, row, content: pointingTo(model, formula, sheet, sheetId) });
  return `${words.inserted[language]} ${name}.`;
}

/** The formula with its cells and ranges on the sheet they are meant for, wherever it is written. */
function pointingTo(model: Spreadsheet.Model, formula: string, sheet: string, active: string): string {
  if (sheet === active || !model.getters.getSheetIds().includes(sheet)) return formula;
  const name = model.getters.getSheetName(sheet).replaceAll("'", "''");
  return formula.replace(/\b[A-Z]+\d+(:[A-Z]+\d+)?\b/g, (range) => `'${name}'!${range}`);
}
