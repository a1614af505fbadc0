import type { Unzipped } from "fflate";

/** How the parts of an .xlsx file point to each other. */

export interface Link {
  readonly id: string | null;
  readonly type: string;
  /** From the top of the file. */
  readonly target: string;
}

export function linksOf(parts: Unzipped, path: string): Link[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const links = documentOf(parts, `${folder}_rels/${path.slice(folder.length)}.rels`)?.getElementsByTagName(
    "Relationship",
  );
  return [...(links ?? [])].map((link) => {
    const target = link.getAttribute("Target") ?? "";
    const address = new URL(target, `file:///${folder}`).pathname.slice(1);
    return { id: link.getAttribute("Id"), type: link.getAttribute("Type") ?? "", target: decodeURIComponent(address) };
  });
}

export const documentOf = (parts: Unzipped, path: string): Document | undefined =>
  parts[path] && new DOMParser().parseFromString(new TextDecoder().decode(parts[path]), "text/xml");

/** The sheets by their titles. */
export function pathsByTitle(parts: Unzipped): Map<string, string> {
  const targets = linksOf(parts, "xl/workbook.xml");
  const sheets = documentOf(parts, "xl/workbook.xml")?.getElementsByTagName("sheet") ?? [];
  return new Map(
    [...sheets].flatMap((sheet): [string, string][] => {
      const target = targets.find(({ id }) => id === sheet.getAttribute("r:id"))?.target;
      return target === undefined ? [] : [[sheet.getAttribute("name") ?? "", target]];
    }),
  );
}
