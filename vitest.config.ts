import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/**
 * Another program computes, a browser is driven, the template workbooks are read, everything is built twice, or chance
 * gets many tries.
 */
const slow = [
  "test/**/{libreoffice,gnumeric,validator,browser,faults,fuzz,verdicts}.test.ts",
  "test/**/{random-books,calendar-books}.test.ts",
  "test/core/formulas/warehouse/answers.test.ts",
  "test/pages.test.ts",
  "test/playground/{frame,month,hostile-xlsx}.test.ts",
  "test/playground/files/*.test.ts",
  "test/sidebar/*/{bring-in,clicks,panel,share-view,why-view}.test.ts",
  "test/site/{install-sheets,welcome}.test.ts",
  "test/template/books.test.ts",
  "test/template/paint/paint.test.ts",
  "test/tools/release.test.ts",
];

/**
 * Reads the programs in `dist/` (test/build-first.ts builds them when a source has changed), or drives a whole host.
 */
const shipped = [
  "test/{every-host,known-answers}.test.ts",
  "test/{excel-addin,hosts,playground,sheets-addon,tools}/**/*.test.ts",
  "test/sidebar/bundle.test.ts",
  "test/site/{install-excel,service-pages}.test.ts",
];

/** Parts of the hosts and tools that need nothing built. */
const pure = [
  "test/*/base/{address,cells,notation}.test.ts",
  "test/*/package/*.test.ts",
  "test/*/paint/*.test.ts",
  "test/excel-addin/{insert,page,why}.test.ts",
  "test/excel-addin/read/*.test.ts",
  "test/playground/why.test.ts",
  "test/playground/{page,read}/*.test.ts",
  "test/playground/french.test.ts",
  "test/sheets-addon/page.test.ts",
  "test/tools/{french,kept}.test.ts",
  "test/tools/bench/!(weight).test.ts",
];

const built = { globalSetup: ["test/build-first.ts"] };

/** One process with a thread for each core, and modules that are loaded once for all files of a thread. */
const shared = { pool: "threads", isolate: false, maxWorkers: availableParallelism() } as const;

/** Far more than any test needs on a quiet machine. */
const patient = { testTimeout: 30_000, hookTimeout: 60_000, expect: { poll: { timeout: 10_000 } } };

export default defineConfig({
  test: {
    projects: [
      // Everything else: nothing is built, and one file takes seconds.
      {
        test: {
          name: "unit",
          include: ["test/*.test.ts", "test/!(excel-addin|hosts|playground|sheets-addon|tools)/**/*.test.ts", ...pure],
          exclude: [...slow, ...shipped.filter((path) => !path.includes("/**/"))],
          sequence: { groupOrder: 0 },
          ...shared,
          ...patient,
        },
      },
      {
        test: {
          name: "shipped",
          include: shipped,
          exclude: [...slow, ...pure],
          sequence: { groupOrder: 1 },
          ...built,
          ...shared,
          ...patient,
        },
      },
      // One at a time: each of them starts programs of its own.
      {
        test: {
          name: "slow",
          include: slow,
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
          globalSetup: [...built.globalSetup, "test/templates-first.ts"],
          ...patient,
        },
      },
    ],
  },
});
