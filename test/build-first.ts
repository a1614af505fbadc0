import { buildAll, defaultOptions } from "../build.ts";

/** The tests look at what is shipped: `dist/` is built before the first of them. */
export default async function buildFirst(): Promise<void> {
  await buildAll(defaultOptions);
}
