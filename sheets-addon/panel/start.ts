import { dayOf } from "../../core/base/days.ts";
import type { Language } from "../../core/base/text.ts";
import { dataInTexts } from "../../sidebar/base/data.ts";
import { viewsInPieces } from "../../sidebar/frame/later.tsx";
import { mountPanel } from "../../sidebar/frame/panel.tsx";
import type * as Loader from "./loader.ts";
import { partsAsked, sheetsHost } from "./panel-host.ts";

/** The script of the sidebar in Sheets. HtmlService serves no files: what the first view does not need is asked for. */

/** The build writes it: Google may drop the attribute of the page that says it. */
declare const SMART_KPI_LANGUAGE: Language;

/** The page runs it before this script. */
declare const KpiPieces: typeof Loader;

const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
// The menu, which knows the file, puts this below the page, so that it is not there yet.
const file = (): string => (window as { kpiFile?: string }).kpiFile ?? "";
KpiPieces.askBy(partsAsked(SMART_KPI_LANGUAGE));
const data = dataInTexts(async (name) => (await KpiPieces.texts([name])).join(""));
mountPanel(document.body, sheetsHost(SMART_KPI_LANGUAGE, file), today, data, viewsInPieces);
