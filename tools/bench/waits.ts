import { buildAll, defaultOptions, playgroundFiles } from "../build.ts";
import { templateFiles } from "../template-files.ts";
import type { Wait } from "./page.ts";
import { installed } from "./weight.ts";

/** What people wait for once. What this machine cannot do is said, and the rest is measured. */
export async function waits(): Promise<Wait[]> {
  const install = await unlessItFails("`npm ci`", installed);
  return [
    {
      what: install
        ? `\`npm ci\`, with what npm keeps: ${install.packages} packages, ${Math.round(install.bytes / 1e6)} MB`
        : "`npm ci`, with what npm keeps",
      seconds: install?.seconds,
    },
    { what: "`npm start`: the playground built", seconds: await secondsOf(playgroundFiles) },
    {
      what: "`npm run build`, where the template workbooks have not changed",
      seconds: await secondsOf(() => buildAll(defaultOptions)),
    },
    { what: "these four workbooks, where they have", seconds: await secondsOf(templateFiles) },
  ];
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}

async function unlessItFails<T>(what: string, work: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    console.warn(`!!! ${what}: not measured, ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    return undefined;
  }
}
