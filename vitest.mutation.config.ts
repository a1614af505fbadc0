import { defineConfig } from "vitest/config";

/** For npm run mutation: the tests of the formulas and their statistics, which need nothing that is built. */
export default defineConfig({
  test: {
    include: [
      "test/core/functions/**/*.test.ts",
      "test/core/statistics/**/*.test.ts",
      "test/core/catalogue/index.test.ts",
    ],
  },
});
