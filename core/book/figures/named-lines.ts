import { folded } from "../../base/text.ts";
import { asText } from "./cell-text.ts";
import { isMeasureHeading, wordsOf } from "./column-names.ts";
import { isFilteredBy } from "./filter-lines.ts";
import { isCampaignHeading, isStateHeading } from "./line-states.ts";
import { onlyNamed } from "./questions-of-lines.ts";
import { equals, onlyWhere } from "./sentences.ts";
import type { Ask, Column, Line, Question, Said, Table } from "./table.ts";

/** `Organic` among other channels, where organic sessions are counted. */

/** A column of more different names holds names of single things. */
const mostNames = 12;

/**
 * The lines of the one value that the name of the KPI says, if somebody says that only they count.
 * @param amounts the column of the figures, whose heading may say it of all lines; none where lines are counted
 */
export function linesNamed(
  table: Table,
  { kpi, answers, filter }: Ask,
  amounts: Column | undefined,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): readonly Line[] {
  if (answers?.named === "keep") return lines;
  const [ofName, ofAmounts] = [wordsOf(kpi.name), wordsOf(amounts?.heading ?? "")];
  const isSaid = (value: string): boolean => {
    const words = wordsOf(value);
    const isPart = words.length > 0 && words.length < ofName.length && words.every((word) => ofName.includes(word));
    return isPart && words.some((word) => word.length > 2) && !words.some((word) => ofAmounts.includes(word));
  };
  for (const column of table.columns) {
    const { heading, index, key, kind } = column;
    const tellsOther = isStateHeading(heading) || isCampaignHeading(heading) || isMeasureHeading(heading);
    if (kind !== "texts" || tellsOther || isFilteredBy(filter, column)) continue;
    const values = new Map<string, string>();
    for (const { cells } of lines) {
      const value = asText(cells[index] ?? null);
      if (values.size <= mostNames && value !== "") values.set(folded(value), value);
    }
    const [own, another] = [...values.values()].filter(isSaid);
    if (values.size < 2 || values.size > mostNames || own === undefined || another !== undefined) continue;
    if (answers?.named !== "only") {
      asked.push(
        onlyNamed(
          key,
          own,
          [...values.values()].filter((value) => value !== own),
        ),
      );
      return lines;
    }
    const kept = lines.filter(({ cells }) => folded(asText(cells[index] ?? null)) === folded(own));
    said.push(onlyWhere("named", equals(key, own), kept.length, lines.length));
    return kept;
  }
  return lines;
}
