import { expect, it } from "vitest";
import { lackingIn } from "../../../../core/book/tables/lacking-answer.ts";

const fieldsOf = <Answer extends Parameters<typeof lackingIn>[0]>(answer: Answer): string[] =>
  lackingIn(answer).map(({ field }) => field);

it("everything that an action lacks is named at once, in the order of the form", () => {
  const blank = { kind: "action", why: " ", action: "", owner: "", due: null } as const;
  expect(fieldsOf(blank)).toEqual(["why", "action", "owner", "due"]);
  expect(fieldsOf({ ...blank, why: "ads paused", owner: "Ann" })).toEqual(["action", "due"]);
});

it("an action that continues needs no words", () => {
  expect(fieldsOf({ kind: "continues", why: "" } as const)).toEqual([]);
});

it("an observation needs its day and its reason, an expected figure its day", () => {
  expect(fieldsOf({ kind: "observe", until: null, because: "" } as const)).toEqual(["until", "because"]);
  expect(fieldsOf({ kind: "expected", on: "2026-11-05" } as const)).toEqual([]);
});
