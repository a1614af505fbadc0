import { dayOf } from "../../core/base/days.ts";
import { languageOf } from "../../core/base/text.ts";
import { dataInPage } from "../../sidebar/base/data.ts";
import { mountPanel } from "../../sidebar/frame/panel.tsx";
import { viewsAtOnce } from "../../sidebar/frame/views.ts";
import { sheetsHost } from "./panel-host.ts";

/** The script of the sidebar in Sheets: one page that holds everything, since HtmlService serves no files. */

const language = languageOf(document.documentElement.lang);
const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
// The menu, which knows the file, puts this below the page: it is not there yet.
const file = (): string => document.querySelector<HTMLMetaElement>('meta[name="file"]')?.content ?? "";
mountPanel(document.body, sheetsHost(language, file), today, dataInPage, viewsAtOnce);
