import type { Language, Text } from "../../core/base/text.ts";
import style from "../../core/formulas/reference/help.css";
import { pageStyle } from "../panel/page-style.ts";
import { tries } from "../sample/sample.ts";

/** The strip above the grid: three lines to begin with, what to try on the open sheet, the file in and out. */

const words = {
  start: { en: "Getting started", fr: "Pour commencer" },
  close: { en: "Close", fr: "Fermer" },
  empty: { en: "New workbook", fr: "Nouveau classeur" },
  download: { en: "Download .xlsx", fr: "Télécharger en .xlsx" },
  upload: { en: "Upload a file", fr: "Importer un fichier" },
  hint: { en: "On this sheet:", fr: "Sur cette feuille :" },
} as const satisfies Record<string, Text>;

/** What to try, in three lines; the formula as the reader types it. */
const firstLines: readonly ((formula: string) => Text)[] = [
  (formula) => ({
    en: `<b>A formula</b>: select B7, type <code>${formula}</code> and press Enter. That is what one customer cost.`,
    fr: `<b>Une formule</b> : sélectionnez B7, saisissez <code>${formula}</code>, puis Entrée. C'est le coût d'un client.`,
  }),
  () => ({
    en: "<b>A month</b>: press “Create a KPI workbook” in the panel, choose KPIs, record their figures. The verdict appears at once.",
    fr: "<b>Un mois</b> : dans le volet, « Créer un classeur de KPI », choisissez des KPI, saisissez leurs chiffres. Le verdict s'affiche aussitôt.",
  }),
  () => ({
    en: "<b>A file</b>: download the workbook, keep working in Excel or LibreOffice, then upload it again. A .csv becomes a new sheet.",
    fr: "<b>Un fichier</b> : téléchargez le classeur, continuez dans Excel ou LibreOffice, puis importez-le à nouveau. Un .csv devient une feuille.",
  }),
];

export interface Asked {
  readonly words: string;
  act(): void;
}

export interface Strip {
  /** What to try on the open sheet. */
  hint(sentence: string): void;
  /** Says something, read aloud by a screen reader, and offers what may be done about it. */
  say(sentence: string, offer?: Asked): void;
}

export interface StripActions {
  /** Opens an empty workbook. */
  empty(): void;
  download(): void;
  upload(file: File): void;
}

/** Fills the strip, which is in a shadow root, like the panel. */
export function showStrip(place: HTMLElement, language: Language, actions: StripActions): Strip {
  const root = place.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [pageStyle(style)];
  const formula = language === "fr" ? tries.acquisition.formula.replaceAll(",", ";") : tries.acquisition.formula;
  root.innerHTML = `<link rel="stylesheet" href="playground.css">
<div class="above">
<section class="start" aria-label="${words.start[language]}"${startIsClosed() ? " hidden" : ""}>
<ol>${firstLines.map((line) => `<li>${line(formula)[language]}</li>`).join("")}</ol>
<button type="button" class="close" aria-label="${words.close[language]}">×</button>
</section>
<div class="line">
<p class="hint"><b>${words.hint[language]}</b> <span></span></p>
<div class="file">
<button type="button" class="empty">${words.empty[language]}</button>
<button type="button" class="download">${words.download[language]}</button>
<button type="button" class="upload">${words.upload[language]}</button>
<input type="file" accept=".xlsx,.csv,.tsv,.txt" hidden>
</div>
</div>
<div class="said" hidden><p role="status"></p><button type="button" class="offer" hidden></button>
<button type="button" class="close" aria-label="${words.close[language]}">×</button></div>
</div>`;
  const find = <E extends HTMLElement>(selector: string): E => root.querySelector(selector) as E;
  const [start, hint, said, status, offered] = [
    find(".start"),
    find(".hint span"),
    find(".said"),
    find(".said p"),
    find<HTMLButtonElement>(".offer"),
  ];
  const picker = find<HTMLInputElement>("input");

  find(".start .close").addEventListener("click", () => {
    start.hidden = true;
    closeStart();
  });
  find(".said .close").addEventListener("click", () => {
    said.hidden = true;
  });
  find(".empty").addEventListener("click", actions.empty);
  find(".download").addEventListener("click", actions.download);
  find(".upload").addEventListener("click", () => picker.click());
  picker.addEventListener("change", () => {
    const file = picker.files?.[0];
    // The same file may be chosen again after a repair.
    picker.value = "";
    if (file) actions.upload(file);
  });
  takeDrops(actions.upload);

  return {
    hint(sentence) {
      if (hint.textContent !== sentence) hint.textContent = sentence;
    },
    say(sentence, offer) {
      status.textContent = sentence;
      said.hidden = false;
      offered.hidden = offer === undefined;
      offered.textContent = offer?.words ?? "";
      offered.onclick = () => {
        said.hidden = true;
        offer?.act();
      };
    },
  };
}

/** A file dropped anywhere on the page is meant for it; the browser would leave the page for the file. */
function takeDrops(upload: (file: File) => void): void {
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener(
    "dragover",
    (event) => {
      if (holdsFiles(event)) event.preventDefault();
    },
    true,
  );
  document.addEventListener(
    "drop",
    (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      const file = event.dataTransfer?.files[0];
      if (file) upload(file);
    },
    true,
  );
}

const closedKey = "smart-kpi-playground-start-closed";

function startIsClosed(): boolean {
  try {
    return localStorage.getItem(closedKey) !== null;
  } catch {
    return false;
  }
}

function closeStart(): void {
  try {
    localStorage.setItem(closedKey, "yes");
  } catch {
    // It comes back on the next visit.
  }
}
