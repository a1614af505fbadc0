import { monthAfter } from "../core/base/months.ts";
import type { Language } from "../core/base/text.ts";
import type { Edit } from "../core/book/sheets/plan.ts";
import { lastMonth } from "./story/figures.ts";
import { replayed } from "./story/replay.ts";
import { story } from "./story/story.ts";

/** The workbooks that people download, as the edits that make them. */

export const titles = { en: "Monthly KPI review", fr: "Revue mensuelle des KPI" } as const;

/** A book to fill in, with its page: that of the latest month which has a figure by then. */
export const emptyBook = (language: Language): Edit[] =>
  replayed(language, [
    { on: `${lastMonth}-04`, command: "start-book", request: { language } },
    { on: reviewDay, command: "make-review", request: { month: null } },
  ]);

/** The same with the figures and the reviews of the wine merchant. */
export const sampleBook = (language: Language): Edit[] =>
  replayed(language, [
    ...story(language),
    { on: reviewDay, command: "make-review", request: { month: lastMonth, company: "Cave Bellarive" } },
  ]);

const reviewDay = `${monthAfter(lastMonth)}-04`;
