import { describe, expect, it } from "vitest";
import { wayRefusal } from "../../../sheets-addon/panel/way-refusals.ts";

/** Failures as `google.script.run` reports them: an error with a name and a message. */
describe("what Google says before the script begins", () => {
  it.each([
    ["another account", "ScriptError", "PERMISSION_DENIED", /^Google answers for another of your accounts/],
    ["no authorisation", "ScriptError", "Authorization is required to perform that action.", /hasn't yet let this/],
    ["no authorisation, in French", "Exception", "Une autorisation est requise.", /hasn't yet let this add-on/],
    ["six minutes", "ScriptError", "Exceeded maximum execution time", /took too long/],
    ["its limit", "ScriptError", "There are too many scripts running simultaneously.", /Google's limit is reached/],
    ["no network", "NetworkError", "Connection failure due to HTTP 0", /Check the connection/],
    ["what nobody knows", "ScriptError", "INTERNAL 13", /^Google Sheets didn't answer \(ScriptError: INTERNAL 13\)/],
  ])("is a sentence for %s", (_, name, message, sentence) => {
    expect(wayRefusal({ name, message }).en).toMatch(sentence);
  });

  it("is said in French, too, and without words where there are none", () => {
    expect(wayRefusal({ name: "ScriptError", message: "PERMISSION_DENIED" }).fr).toMatch(
      /^Google répond pour un autre/,
    );
    expect(wayRefusal(undefined).en).toMatch(/^Google Sheets didn't answer\. Try again/);
  });
});
