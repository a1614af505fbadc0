import { buildPrograms, buildTemplates, defaultOptions, playgroundFiles } from "../build.ts";
import { templateFiles } from "../template-files.ts";
import type { Wait } from "./page.ts";

/** What people wait for once. */
export const waits = async (): Promise<Wait[]> => [
  { what: "`npm start`: the playground built", seconds: await secondsOf(playgroundFiles) },
  {
    what: "`npm run build`, where the template workbooks haven't changed",
    seconds: await secondsOf(() => buildPrograms(defaultOptions).then(buildTemplates)),
  },
  { what: "these four workbooks, where they have", seconds: await secondsOf(templateFiles) },
];

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const since = performance.now();
  await work();
  return (performance.now() - since) / 1000;
}
