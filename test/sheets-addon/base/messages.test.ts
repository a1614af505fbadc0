import { describe, expect, it } from "vitest";
import { messageOf, stopsAll } from "../../../sheets-addon/base/messages.ts";

describe("what Apps Script throws", () => {
  it("is read by its words, whatever was thrown", () => {
    expect(messageOf(new Error("no"))).toBe("no");
    expect(messageOf("no")).toBe("no");
    expect(messageOf(null)).toBe("null");
  });

  it.each([
    "Service Spreadsheets failed while accessing document with id 1a.",
    "Service invoked too many times for one day: spreadsheets.",
    "Le délai d'exécution est dépassé.",
    "Sheet 42 not found",
  ])("ends the click: %s", (message) => expect(stopsAll(new Error(message))).toBe(true));

  it.each(["You do not have permission to do this.", "Invalid argument: chart"])(
    "leaves one ornament out: %s",
    (message) => expect(stopsAll(new Error(message))).toBe(false),
  );
});
