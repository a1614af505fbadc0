import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  type Action,
  actionFields,
  actionSchema,
  entries,
  isOpenIn,
  isStillOpen,
  nextSteps,
  states,
} from "../../../../core/book/tables/actions.ts";

const action = (more: Partial<Action>): Action => ({ ...v.parse(actionSchema, { month: "2026-08" }), ...more });
const months = ["2026-07", "2026-08", "2026-09", "2026-10"];
const openMonths = (more: Partial<Action>) => months.filter((month) => isOpenIn(action(more), month));

describe("an action is open", () => {
  it("from the month it was opened to the month it was closed, inclusive", () => {
    expect(openMonths({})).toEqual(["2026-08", "2026-09", "2026-10"]);
    expect(openMonths({ monthClosed: "2026-09" })).toEqual(["2026-08", "2026-09"]);
  });

  it("only in its own month if it is marked done without a month", () => {
    expect([openMonths({ state: "done" }), openMonths({ state: "dropped" })]).toEqual([["2026-08"], ["2026-08"]]);
    expect(openMonths({ state: "in-progress" })).toHaveLength(3);
  });

  it("in every month if nobody wrote when it began", () => {
    expect(openMonths({ month: null })).toEqual(months);
  });

  it("today, until it is closed", () => {
    expect(
      [{}, { state: "in-progress" }, { state: "done" }, { monthClosed: "2026-09" }].map((more) =>
        isStillOpen(action(more as Partial<Action>)),
      ),
    ).toEqual([true, true, false, false]);
  });
});

describe("the columns of Actions", () => {
  it("are one for each field of the record, their headings different in each language", () => {
    expect(actionFields.map(({ key }) => key)).toEqual(Object.keys(actionSchema.entries));
    for (const language of ["en", "fr"] as const)
      expect(new Set(actionFields.map(({ heading }) => heading[language])).size).toBe(actionFields.length);
  });

  it("offer words that differ within each choice", () => {
    for (const choices of [entries, states, nextSteps]) {
      const words = choices.flatMap(({ en, fr }) => [...new Set([...en, ...fr])]);
      expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    }
  });

  it("accept no state, day or month that does not exist", () => {
    for (const wrong of [{ state: "lost" }, { due: "2026-02-30" }, { month: "2026-13" }, { nextStep: "more" }])
      expect(v.is(actionSchema, wrong)).toBe(false);
  });
});
