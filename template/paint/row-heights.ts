import type { Cell as SheetCell, Worksheet } from "@cj-tech-master/excelts";

/**
 * Gives rows with texts of several lines the height that these need: LibreOffice takes the height in the file. A
 * program that measures rows while somebody types still does so.
 */
export function fitRows(sheet: Worksheet): void {
  sheet.eachRow((row) => {
    if (row.height !== undefined || row.hidden) return;
    let most = 1;
    row.eachCell((cell, column) => {
      const width = sheet.getColumn(column).width;
      if (typeof cell.value !== "string" || !cell.alignment?.wrapText || width === undefined) return;
      most = Math.max(most, linesOf(cell.value, width * (isBold(cell) ? boldFits : 1)));
    });
    if (most === 1) return;
    row.height = most * lineHeight + padding;
    row.customHeight = false;
  });
}

/** Lines that a text takes where so many digits fit on one, broken between words. */
export function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(" ")) {
      const length = word.length * letter;
      if (used > 0 && used + letter + length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? letter : 0) + length;
      // A word that is longer than the column goes on below.
      lines += Math.floor(used / width);
      used %= width;
    }
  }
  return lines;
}

const isBold = (cell: SheetCell): boolean => cell.font?.bold === true;

/** Letters are a little narrower than digits on average, and a bold text takes a tenth more. */
const letter = 0.92;
const boldFits = 0.9;

/** In points, of 11 point letters. */
const lineHeight = 15;
const padding = 1;
