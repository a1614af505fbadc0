import { productName } from "../../core/base/text.ts";
import { takesComments } from "../base/comments.ts";

/**
 * Comments beside cells, in which a formula waits until it comes back. Notes would be quieter, but an add-in may write
 * them only since ExcelApi 1.18.
 */

/** The comments of a sheet, as they have been asked. */
export interface Comments {
  /** In the place of ours that is there; where only somebody else has commented, as an answer to that. */
  put(cell: Excel.Range, row: number, column: number, text: string): void;
  /** Takes away what keeps a formula there, and nothing that people wrote. */
  takeAway(row: number, column: number): void;
}

/**
 * Asks for the comments of sheets, together with all else that is queued: one round trip, and one more where there are
 * any, for where they are and what has been answered.
 */
export async function askComments(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<Map<Excel.Worksheet, Comments>> {
  const asked = takesComments() ? sheets : [];
  for (const { comments } of asked) comments.load("items/content");
  await context.sync();
  const found = asked.map((sheet) => ({
    sheet,
    threads: sheet.comments.items.map((comment) => {
      const cell = comment.getLocation();
      cell.load("rowIndex,columnIndex");
      comment.replies.load("items/content");
      return { comment, cell };
    }),
  }));
  if (found.some(({ threads }) => threads.length > 0)) await context.sync();
  return new Map(found.map(({ sheet, threads }) => [sheet, commentsOf(sheet, threads)]));
}

interface Thread {
  readonly comment: Excel.Comment;
  readonly cell: Excel.Range;
}

function commentsOf(sheet: Excel.Worksheet, threads: readonly Thread[]): Comments {
  const at = (row: number, column: number): Excel.Comment | undefined =>
    threads.find(({ cell }) => cell.rowIndex === row && cell.columnIndex === column)?.comment;
  return {
    put(cell, row, column, text) {
      const before = at(row, column);
      const ours = before && [before, ...before.replies.items].find(({ content }) => keepsFormula(content));
      if (!before) sheet.comments.add(cell, text);
      else if (!ours) before.replies.add(text);
      else if (ours.content !== text) ours.content = text;
    },
    takeAway(row, column) {
      const before = at(row, column);
      if (!before) return;
      const { items } = before.replies;
      // With the first comment all answers would go.
      if (items.length === 0 && keepsFormula(before.content)) before.delete();
      for (const reply of items) if (keepsFormula(reply.content)) reply.delete();
    },
  };
}

/** `SMART KPI (D2): =COCA(B2,C2)`, with any text people wrote around it. */
const keepsFormula = (text: string): boolean => ours.test(text);

const ours = new RegExp(`^${productName} \\(.*\\):\\s*=`, "m");
