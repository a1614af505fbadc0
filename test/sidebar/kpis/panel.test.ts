import { describe, expect, it } from "vitest";
import { inBrowser } from "../../in-browser.ts";
import { findChromium } from "../../playground/chromium.ts";
import type {} from "../demo-page.ts";
import { openPanel, servePanel } from "../page.ts";

const chromium = findChromium();

describe.skipIf(!chromium)("a new workbook like this one", () => {
  const driven = inBrowser(() => servePanel());

  it.each([
    [
      "en",
      "New workbook like this one",
      "Copy the setup",
      "Start like another workbook",
      "Setup of the other workbook",
      "Start like it",
    ],
    [
      ...([
        "fr",
        "Nouveau classeur sur ce modèle",
        "Copier le modèle",
        "Partir du modèle d'un autre classeur",
      ] as const),
      ...(["Modèle de l'autre classeur", "Créer sur ce modèle"] as const),
    ],
  ] as const)(
    "is its setup, copied here and pasted there, language %s",
    async (lang, share, copy, like, field, start) => {
      const from = await openPanel(driven.browser, driven.address, { lang, book: "sample" });
      await from.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await from.getByText(share).click();
      await from.getByRole("button", { name: copy }).click();
      const setup = await from.evaluate(() => navigator.clipboard.readText());
      await from.context().close();
      const to = await openPanel(driven.browser, driven.address, { lang });
      await to.getByText(like).click();
      await to.getByLabel(field).fill("Leads");
      await to.getByRole("button", { name: start }).click();
      await to.getByRole("alert").waitFor();
      await to.getByLabel(field).fill(setup);
      await to.getByRole("button", { name: start }).click();
      await to.getByText("Leads", { exact: true }).first().waitFor();
      const made = await to.evaluate(() => window.host.book);
      expect(JSON.stringify(made.tables.definitions)).toContain("LEADS");
      expect(JSON.stringify(made)).not.toContain("Anna");
      await to.context().close();
    },
  );
});
