import { defineConfig } from "vitest/config";

/** For npm run mutation: the tests of the formulas and their statistics, which need nothing that is built. */
export default defineConfig({
  test: {
    include: [
      "test/core/formulas/functions/**/*.test.ts",
      "test/core/formulas/statistics/**/*.test.ts",
      "test/core/formulas/functions/index.test.ts",
    ],
  },
});
