import { monthWords } from "../../core/base/months.ts";
import { codeKey } from "../../core/book/kpi/codes.ts";
import type { Doubt } from "../../core/book/tables/doubtful-figures.ts";
import type { Book } from "../../core/book/tables/read.ts";
import { usePanel, useWords } from "../base/context.ts";

/** More are counted only. */
const most = 8;

/** What is hardly right about figures of a table, month by month. */
export function DoubtList({ book, doubts }: { book: Book; doubts: readonly Doubt[] }) {
  const { language } = usePanel();
  const say = useWords();
  if (doubts.length === 0) return null;
  return (
    <ul class="watch small-print">
      {doubts.slice(0, most).map(({ code, month, name, says }) => (
        <li key={`${code} ${month} ${name}`}>
          ! {book.kpis.get(codeKey(code))?.kpi.name || code}, {monthWords(month, language)}: {say(says)}
        </li>
      ))}
      {doubts.length > most && <li>… ({doubts.length})</li>}
    </ul>
  );
}
