import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What is printed. */

/** How many pages a PDF of LibreOffice has. */
export const pagesOf = (pdf: Uint8Array): number =>
  (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length;

/** The workbook with all sheets hidden but the first: what is hidden is not printed, unless it has a printed area. */
export function onlyFirstSheet(book: Uint8Array): Uint8Array {
  const files = unzipSync(book);
  const path = "xl/workbook.xml";
  let sheets = 0;
  const hidden = strFromU8(files[path] as Uint8Array).replace(/<sheet name="[^"]*" sheetId="\d+"(?= r:id)/g, (sheet) =>
    sheets++ === 0 ? sheet : `${sheet} state="hidden"`,
  );
  const others = /<definedName name="_xlnm\.Print_Area" localSheetId="[1-9]\d*">[^<]*<\/definedName>/g;
  files[path] = strToU8(hidden.replace(others, ""));
  return zipSync(files);
}
