import * as library from "@odoo/o-spreadsheet";
import { isProblem } from "../../../../core/base/problem.ts";
import type { Language } from "../../../../core/base/text.ts";
import { type CommandName, perform, type Requests } from "../../../../core/book/commands/index.ts";
import type { Area } from "../../../../core/book/sheets/plan.ts";
import { quietly } from "../../../../playground/base/quietly.ts";
import { paint } from "../../../../playground/paint/paint.ts";
import { placeOf, snapshotOf } from "../../../../playground/read/snapshot.ts";
import { openBook } from "../../../playground/headless.ts";
import { today } from "../commands/try-commands.ts";

/**
 * A book painted by the playground's painter on its spreadsheet, in Node: read, commanded and painted, click by click.
 */
export interface PaintedBook {
  readonly model: library.Model;
  click<Name extends CommandName>(name: Name, request: Requests[Name]): void;
  /** What part of a named range shows; blanks and empty texts are `""`. */
  shown(name: string, area: Area): (string | number | boolean)[][];
}

export function paintedBook(language: Language): PaintedBook {
  const { model } = openBook({ sheets: [{ id: "data", name: "Data" }] }, language);
  return {
    model,
    click(name, request) {
      const plan = perform(name, snapshotOf(model, library, language), request, today);
      if (isProblem(plan)) throw new Error(`${name}: ${plan.says.en}`);
      quietly(() => paint(model, plan.edits));
    },
    shown(name, area) {
      const place = placeOf(model, name);
      if (!place) throw new Error(`No range is called ${name}.`);
      return Array.from({ length: area.rows }, (_, down) =>
        Array.from({ length: area.columns }, (_, across) => {
          const [row, col] = [place.row + area.row + down, place.column + area.column + across];
          return model.getters.getEvaluatedCell({ sheetId: place.sheetId, row, col }).value ?? "";
        }),
      );
    },
  };
}
