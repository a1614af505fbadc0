import { dayOf } from "../../core/base/days.ts";
import type { Language } from "../../core/base/text.ts";
import { dataInPage } from "../../sidebar/base/data.ts";
import { viewsInPieces } from "../../sidebar/frame/later.tsx";
import { mountPanel } from "../../sidebar/frame/panel.tsx";
import { sheetsHost } from "./panel-host.ts";

/** The script of the sidebar in Sheets: one page that holds everything, since HtmlService serves no files. */

/** The build writes it: Google may drop the attribute of the page that says it. */
declare const SMART_KPI_LANGUAGE: Language;

const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
// The menu, which knows the file, puts this below the page, so that it is not there yet.
const file = (): string => (window as { kpiFile?: string }).kpiFile ?? "";
mountPanel(document.body, sheetsHost(SMART_KPI_LANGUAGE, file), today, dataInPage, viewsInPieces);
