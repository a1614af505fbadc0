/**
 * The theme of an .xlsx file: its fonts and colors by their purpose. The writer's charts name its fonts, and Excel
 * offers its colors; the spreadsheet writes none.
 */

const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme";
const type = "application/vnd.openxmlformats-officedocument.theme+xml";

const colors = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "1D3557",
  lt2: "EDF1F6",
  accent1: "1D3557",
  accent2: "D1495B",
  accent3: "1A7F4B",
  accent4: "E0A526",
  accent5: "7D8896",
  accent6: "6D1F3C",
  hlink: "0563C1",
  folHlink: "954F72",
} as const;

/** The font of the spreadsheet's cells. */
const font = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>';
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
/** Subtle, moderate and intense are the same. */
const thrice = (written: string): string => written.repeat(3);

const theme = `<a:theme xmlns:a="${main}" name="Office"><a:themeElements><a:clrScheme name="Office">${Object.entries(
  colors,
)
  .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
  .join(
    "",
  )}</a:clrScheme><a:fontScheme name="Office"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${thrice(fill)}</a:fillStyleLst><a:lnStyleLst>${thrice(
  `<a:ln w="9525">${fill}</a:ln>`,
)}</a:lnStyleLst><a:effectStyleLst>${thrice(
  "<a:effectStyle><a:effectLst/></a:effectStyle>",
)}</a:effectStyleLst><a:bgFillStyleLst>${thrice(fill)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

export function addTheme(parts: Map<string, string>): void {
  const change = (path: string, end: string, added: string): void => {
    parts.set(path, (parts.get(path) ?? "").replace(end, `${added}${end}`));
  };
  parts.set("xl/theme/theme1.xml", theme);
  change("[Content_Types].xml", "</Types>", `<Override PartName="/xl/theme/theme1.xml" ContentType="${type}"/>`);
  const link = `<Relationship Id="theme" Type="${relationship}" Target="theme/theme1.xml"/>`;
  change("xl/_rels/workbook.xml.rels", "</Relationships>", link);
}
