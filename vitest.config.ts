import { defineConfig } from "vitest/config";

/** Another program computes, a browser is driven, everything is built twice, or chance is given many tries. */
const slow = [
  "test/**/{libreoffice,gnumeric,validator,browser,faults,fuzz,verdicts}.test.ts",
  "test/**/random-books.test.ts",
  "test/core/formulas/warehouse/answers.test.ts",
  "test/pages.test.ts",
  "test/playground/{frame,month,hostile-xlsx}.test.ts",
  "test/playground/files/*.test.ts",
  "test/sidebar/*/{panel,share-view,why-view}.test.ts",
  "test/site/install-sheets.test.ts",
  "test/template/books.test.ts",
  "test/template/paint/paint.test.ts",
  "test/tools/release.test.ts",
  "test/tools/bench/page.test.ts",
];

/** Looks at what is shipped: `dist/` must stand, and is built once for each state of the sources (test/build-first.ts). */
const shipped = [
  "test/{every-host,generated,known-answers}.test.ts",
  "test/excel-addin/**/*.test.ts",
  "test/sheets-addon/**/*.test.ts",
  "test/playground/**/*.test.ts",
  "test/sidebar/bundle.test.ts",
  "test/site/{install-excel,service-pages,welcome}.test.ts",
  "test/tools/**/*.test.ts",
];

const built = { globalSetup: ["test/build-first.ts"], testTimeout: 20_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      // All else: pure functions, one worker after the other, nothing built, nothing isolated.
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: [...slow, ...shipped],
          pool: "threads",
          isolate: false,
        },
      },
      { test: { name: "shipped", include: shipped, exclude: slow, ...built } },
      { test: { name: "slow", include: slow, ...built } },
    ],
  },
});
