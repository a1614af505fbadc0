import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What is printed. */

/** How many pages a PDF of LibreOffice has. */
export const pagesOf = (pdf: Uint8Array): number =>
  (
    Buffer.from(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g) ?? []
  ).length;

/** The workbook with all but its first sheets hidden: what is hidden is not printed, unless it has a printed area. */
export function onlyFirstSheets(book: Uint8Array, shown: number): Uint8Array {
  const files = unzipSync(book);
  const path = "xl/workbook.xml";
  let sheets = 0;
  const hidden = strFromU8(files[path] as Uint8Array).replace(/<sheet name="[^"]*" sheetId="\d+"(?= r:id)/g, (sheet) =>
    sheets++ < shown ? sheet : `${sheet} state="hidden"`,
  );
  const areas = /<definedName name="_xlnm\.Print_Area" localSheetId="(\d+)">[^<]*<\/definedName>/g;
  files[path] = strToU8(hidden.replace(areas, (area, sheet) => (Number(sheet) < shown ? area : "")));
  return zipSync(files);
}
