import type * as Spreadsheet from "@odoo/o-spreadsheet";

/**
 * Many commands as one: the spreadsheet calculates once at their end, and one undo takes all of them back. For this it
 * gets a command of ours, in which the others run.
 */

export type BatchLibrary = Pick<typeof Spreadsheet, "UIPlugin" | "registries">;

interface Batch {
  readonly type: "SMART_KPI_BATCH";
  readonly run: () => void;
}

/** To be called before the model is made. */
export function registerBatches({ UIPlugin, registries }: BatchLibrary): void {
  // The spreadsheet asks for it where a command changed several cells; Node 20 and browsers of 2023 have none yet.
  if (!("groupBy" in Object)) Object.assign(Object, { groupBy });
  class Batches extends UIPlugin {
    override handle(command: Spreadsheet.Command | Batch): void {
      if (command.type === "SMART_KPI_BATCH") command.run();
    }
  }
  registries.featurePluginRegistry.replace("smart-kpi-batches", Batches);
}

function groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups[key];
    if (group) group.push(item);
    else groups[key] = [item];
  }
  return groups;
}

/** Runs the commands that `act` dispatches as one. What it throws is thrown here; what it did before stays. */
export function asOne(model: Spreadsheet.Model, act: () => void): void {
  let ran = false;
  let thrown: { readonly error: unknown } | undefined;
  // An error inside would leave the spreadsheet in the middle of the command for good.
  const run = (): void => {
    ran = true;
    try {
      act();
    } catch (error) {
      thrown = { error };
    }
  };
  const dispatch = model.dispatch as unknown as (type: Batch["type"], payload: Pick<Batch, "run">) => unknown;
  dispatch("SMART_KPI_BATCH", { run });
  if (thrown) throw thrown.error;
  if (!ran) throw new Error("The spreadsheet takes no changes.");
}

type Answered = { readonly isSuccessful: boolean; readonly reasons?: readonly unknown[] };

/** The spreadsheet answers a refusal; that all is so already is none. */
export function done({ isSuccessful, reasons = [] }: Answered, what: string): void {
  if (!isSuccessful && reasons.some((reason) => reason !== "NoChanges"))
    throw new Error(`The spreadsheet refused ${what}: ${reasons.join(", ")}`);
}
