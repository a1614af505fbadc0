import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { paintedWorkbook } from "../../template/paint/paint.ts";
import { everyKind } from "./every-kind.ts";
import { complaints, findValidator } from "./validator.ts";

const validator = await findValidator();

describe.skipIf(!validator)("Microsoft's validator", () => {
  it("complains of a workbook that Excel would have to repair", async () => {
    const files = unzipSync(await paintedWorkbook("Every kind", everyKind));
    const path = "xl/worksheets/sheet1.xml";
    files[path] = strToU8(strFromU8(files[path] as Uint8Array).replace("<sheetData>", "<sheetData><nonsense/>"));
    expect(await complaints(validator as NonNullable<typeof validator>, zipSync(files))).not.toEqual([]);
  });
});
