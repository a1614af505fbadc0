import { expect, it } from "vitest";
import { escaped } from "../../../core/base/html.ts";

it("text in a page is no markup", () => {
  expect(escaped('<img onerror="x"> & co')).toBe("&lt;img onerror=&quot;x&quot;&gt; &amp; co");
});
