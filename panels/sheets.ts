import { dayOf } from "../core/days.ts";
import { languageOf } from "../core/text.ts";
import { sheetsHost } from "../sheets-addon/panel.ts";
import { dataInPage } from "../sidebar/data.ts";
import { mountPanel } from "../sidebar/panel.tsx";
import { viewsAtOnce } from "../sidebar/views.ts";

/** The script of the sidebar in Sheets: one page that holds everything, since HtmlService serves no files. */

const language = languageOf(document.documentElement.lang);
const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
// The menu, which knows the file, puts this below the page: it is not there yet.
const file = (): string => document.querySelector<HTMLMetaElement>('meta[name="file"]')?.content ?? "";
mountPanel(document.body, sheetsHost(language, file), today, dataInPage, viewsAtOnce);
