import { describe, expect, it } from "vitest";
import { controlChartPicture } from "../../../../core/formulas/explain/control-chart-picture.ts";
import { drawnPhases } from "../../../../core/formulas/statistics/finding.ts";

const leads = [8, 7, 9, 8, 8, 7, 9, 8, 8, 7, 9, 8, 12];
const picture = controlChartPicture(drawnPhases({ values: leads, baseline: 12 }), 'A "title"', "en");

describe("the drawn control chart", () => {
  it("shows every value and rings the signals", () => {
    expect(picture.match(/<circle class="ring"/g)).toHaveLength(1);
    expect(picture.match(/<circle cx/g)).toHaveLength(12);
  });

  it("draws the limits and the mean, with their figures", () => {
    expect(picture.match(/<polyline class="limit"/g)).toHaveLength(2);
    expect(picture).toContain("upper limit 10.9");
    expect(picture).toContain("mean 8");
  });

  it("is described for screen readers", () => {
    expect(picture).toContain('role="img" aria-label="A &quot;title&quot;"');
  });

  it("draws series without limits or without variation", () => {
    expect(controlChartPicture(drawnPhases({ values: [5] }), "one", "fr")).not.toContain("NaN");
    expect(controlChartPicture(drawnPhases({ values: [5, 5, 5, 5, 5, 5] }), "same", "fr")).not.toContain("NaN");
  });
});
