import { typable } from "../core/index.ts";
import { answerLanguage, readBookLanguage } from "./base/language.ts";
import { answerInExcel } from "./base/run.ts";

/** The bundle that Excel loads: gives it every formula, under each name that can be typed. */

// A plain browser can show the panel's page, but has no custom functions.
if (typeof CustomFunctions !== "undefined") {
  for (const { name } of typable) {
    CustomFunctions.associate(name, (...args: unknown[]) => answerInExcel(name, args, answerLanguage));
  }
  void readBookLanguage();
}
