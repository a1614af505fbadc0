import { expect, it } from "vitest";
import { escaped } from "../../../core/base/html.ts";

it("text in a page is not read as markup", () => {
  expect(escaped('<img onerror="x"> & co')).toBe("&lt;img onerror=&quot;x&quot;&gt; &amp; co");
});
