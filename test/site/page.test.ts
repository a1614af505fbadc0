import { expect, it } from "vitest";
import { framed, searchField } from "../../site/page.ts";

it("a page of the help says its language and its title, markup in it as words", () => {
  const page = framed("fr", "A <b> & co", "<p>x</p>", "");
  expect(page).toContain('<html lang="fr">');
  expect(page).toContain("<title>A &lt;b&gt; &amp; co – SMART KPI</title>");
});

it("the search field hides where no script makes it work", () => {
  for (const language of ["en", "fr"] as const) expect(searchField(language)).toMatch(/^<p class="search" hidden>/);
});
