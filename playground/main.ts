import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type * as Owl from "@odoo/owl";
import { dayOf } from "../core/days.ts";
import { catalogue, type Language, languageOf, type Text } from "../core/index.ts";
import { dataInFiles } from "../sidebar/data.ts";
import { mountPanel } from "../sidebar/panel.tsx";
import { french } from "./french.ts";
import { register } from "./host.ts";
import { forget, keep, keptWorkbook } from "./kept.ts";
import { type Panel, pageTitle, type Suggestion, showFailure, showPanel } from "./panel.ts";
import { playgroundHost } from "./panel-host.ts";
import { tries, workbook } from "./sample.ts";

/** The libraries' own scripts, loaded before this one. */
declare const owl: typeof Owl | undefined;
declare const o_spreadsheet: typeof Spreadsheet | undefined;

declare global {
  interface Window {
    /** The workbook, for whoever opens the console. */
    model?: Spreadsheet.Model;
    /** The terms of the spreadsheet's interface that had no translation yet. */
    untranslated?: Set<string>;
  }
}

const language = languageOf(new URLSearchParams(location.search).get("lang") ?? "en");
document.documentElement.lang = language;
document.title = pageTitle[language];

const place = document.getElementById("spreadsheet") as HTMLElement;
const panelPlace = document.getElementById("panel") as HTMLElement;

start()
  .catch((error: unknown) => {
    console.error(error);
    showFailure(place, language);
  })
  .finally(() => place.removeAttribute("aria-busy"));

async function start(): Promise<void> {
  let model: Spreadsheet.Model | undefined;
  const panel = showPanel(panelPlace, language, (suggestion) => (model ? insert(model, suggestion) : ""), startOver);
  if (typeof owl === "undefined" || typeof o_spreadsheet === "undefined") throw new Error("A library is missing.");

  const translate = translator(language);
  // Before the model: the spreadsheet translates its own constants when it first needs them.
  o_spreadsheet.setTranslationMethod(translate, () => true);
  register(o_spreadsheet, catalogue, language);

  const response = await fetch("lib/o-spreadsheet/o_spreadsheet.xml");
  if (!response.ok) throw new Error(`The templates answered ${response.status}.`);
  const templates = await response.text();

  const locale = localeOf(o_spreadsheet, language);
  model = new o_spreadsheet.Model(keptWorkbook(language) ?? workbook(language, locale), { mode: "normal" });
  window.model = model;
  keep(model, language);
  await mount(model, templates, translate, panel);
  const now = new Date();
  const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  mountPanel(panel.place, playgroundHost(model, o_spreadsheet, language, today), today, dataInFiles(language));
  // The grid knows its size only once it is drawn; before that, it would scroll to the cell.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { col, row } = o_spreadsheet.helpers.toCartesian(tries.acquisition.cell);
  model.selection.selectCell(col, row);
}

function startOver(): void {
  forget(language);
  location.reload();
}

function localeOf(library: typeof Spreadsheet, language: Language): Spreadsheet.Locale {
  const code = language === "fr" ? "fr_FR" : "en_US";
  return library.DEFAULT_LOCALES.find((locale) => locale.code === code) ?? library.DEFAULT_LOCALE;
}

type Translate = (term: string, ...values: unknown[]) => string;

function translator(language: Language): Translate {
  if (language === "en") return (term) => term;
  const untranslated = new Set<string>();
  window.untranslated = untranslated;
  return (term) => {
    const translated = french[term];
    if (translated === undefined) untranslated.add(String(term));
    return translated ?? term;
  };
}

async function mount(model: Spreadsheet.Model, templates: string, translateFn: Translate, panel: Panel): Promise<void> {
  const { App, Component, xml } = owl as typeof Owl;
  const { Spreadsheet: SpreadsheetComponent } = o_spreadsheet as typeof Spreadsheet;
  class Root extends Component {
    static override template = xml`<Spreadsheet model="props.model" notifyUser="props.notifyUser"/>`;
    static components = { Spreadsheet: SpreadsheetComponent };
    static override props = ["model", "notifyUser"];
  }
  const props = { model, notifyUser: ({ text }: { text: string }): void => panel.say(text) };
  await new App(Root, { props, templates, translateFn, warnIfNoStaticProps: false }).mount(place);
}

const words = {
  inserted: { en: "Inserted in", fr: "Insérée en" },
  taken: {
    en: "is not empty. Choose an empty cell, then insert.",
    fr: "n'est pas vide. Choisissez une cellule vide, puis insérez.",
  },
} as const satisfies Record<string, Text>;

/** Writes a suggestion into the active cell, never over something, and answers what happened. */
function insert(model: Spreadsheet.Model, { formula, sheet }: Suggestion): string {
  const position = model.getters.getActivePosition();
  const { sheetId, col, row } = position;
  const name = (o_spreadsheet as typeof Spreadsheet).helpers.toXC(col, row);
  if (model.getters.getEvaluatedCell(position).type !== "empty") return `${name} ${words.taken[language]}`;
  model.dispatch("UPDATE_CELL", { sheetId, col, row, content: pointingTo(model, formula, sheet, sheetId) });
  return `${words.inserted[language]} ${name}.`;
}

/** The formula with its cells and ranges on the sheet they are meant for, wherever it is written. */
function pointingTo(model: Spreadsheet.Model, formula: string, sheet: string, active: string): string {
  if (sheet === active || !model.getters.getSheetIds().includes(sheet)) return formula;
  const name = model.getters.getSheetName(sheet).replaceAll("'", "''");
  return formula.replace(/\b[A-Z]+\d+(:[A-Z]+\d+)?\b/g, (range) => `'${name}'!${range}`);
}
