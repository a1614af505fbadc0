import type { GenericSchema } from "valibot";
import type { Day } from "../../base/cells.ts";
import type { Problem } from "../../base/problem.ts";
import type { Plan } from "../sheets/plan.ts";
import type { Snapshot } from "../sheets/snapshot.ts";
import { type Performable, performOne, type RequestOf } from "./command.ts";
import { prepareToShare, prepareToShareRequest } from "./prepare-to-share.ts";
import { repairFormulas, repairFormulasRequest } from "./repair-formulas.ts";

/**
 * Commands that go through every formula of the workbook. They need the whole catalogue, so a panel that loads each
 * time it opens fetches them on demand.
 */
export const workbookCommands = {
  "prepare-to-share": { request: prepareToShareRequest, run: prepareToShare } satisfies Performable<
    typeof prepareToShareRequest
  >,
  "repair-formulas": { request: repairFormulasRequest, run: repairFormulas } satisfies Performable<
    typeof repairFormulasRequest
  >,
} as const;

/** What a panel sends to each of them. */
export type WorkbookRequests = {
  readonly [Name in keyof typeof workbookCommands]: RequestOf<(typeof workbookCommands)[Name]>;
};

const byName = new Map(Object.entries(workbookCommands) as unknown as [string, Performable<GenericSchema>][]);

/** @param snapshot with its sheets */
export const performOnWorkbook = (name: string, snapshot: Snapshot, request: unknown, today: Day): Plan | Problem =>
  performOne(byName.get(name), snapshot, request, today);

export { argumentsToRead, asPassed, mostExplained } from "../../formulas/explain/active-cell.ts";
export { explanation } from "../../formulas/explain/explanation.ts";
export { mayCallOurs, titlesIn } from "../../formulas/parsing/calls.ts";
export { keptIn } from "../sharing/note.ts";
export { sharingOf } from "../sharing/sharing.ts";
