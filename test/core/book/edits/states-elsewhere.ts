import { describe, expect, it } from "vitest";
import { paintedWorkbook } from "../../../../template/paint/paint.ts";
import type { ValueAt, Workbooks } from "../../../template/libreoffice.ts";
import { stateBooks, wrongStates } from "./sheet-states.ts";

type Recalculate = (program: string, books: Workbooks) => Promise<ReadonlyMap<string, ValueAt>>;

export const describeStates = (name: string, program: string | undefined, recalculate: Recalculate): unknown =>
  describe.skipIf(!program)(`${name}, with nothing computed before`, () => {
    it("says below the title of each sheet what the core says", { timeout: 120_000 }, async () => {
      const files = new Map<string, Uint8Array>();
      for (const book of stateBooks) files.set(book.name, await paintedWorkbook(book.name, book.edits));
      const found = await recalculate(program as string, files);
      expect(stateBooks.flatMap((book) => wrongStates(book, found.get(book.name) as ValueAt))).toEqual([]);
    });
  });
