import { expect, it } from "vitest";
import { signalOrNoise } from "../../site/signal-or-noise.ts";

it("the same last month is a signal after a quiet year and none after a noisy one", () => {
  const [before = "", quiet = "", noisy = ""] = signalOrNoise("en").split("<svg");
  expect(before).toContain("48 months out of 100");
  expect(quiet).toContain('class="ring"');
  expect(noisy).not.toContain('class="ring"');
});
