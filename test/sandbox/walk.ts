import type { Frame } from "playwright-core";
import type { Language } from "../../core/base/text.ts";

/** One walk through the panel, the same in every host: from an empty file to the page of the month and its message. */

export const buttons = {
  en: {
    start: "Create a KPI workbook",
    quick: "Quick start",
    next: "Next",
    save: "Save",
    figures: "Save the figures",
    review: "Open the review page",
    copy: "Copy the message",
  },
  fr: {
    start: "Créer un classeur de KPI",
    quick: "Démarrage rapide",
    next: "Suivant",
    save: "Enregistrer",
    figures: "Enregistrer les chiffres",
    review: "Ouvrir la page de revue",
    copy: "Copier le message",
  },
} as const;

/** Waits until nothing is being asked of the program. */
export async function settled(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => document.querySelector("main")?.getAttribute("aria-busy") === "false");
}

/** What sticks out of the panel, and buttons whose words are cut. */
const cutIn = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const isCut = (each: Element): boolean =>
      each.getClientRects().length > 0 &&
      (each.scrollWidth > each.clientWidth + 1 ||
        each.scrollHeight > each.clientHeight + 2 ||
        each.getBoundingClientRect().right > wide + 1);
    return [
      ...(document.documentElement.scrollWidth > wide ? ["the page"] : []),
      ...[...document.querySelectorAll("button")].filter(isCut).map(({ textContent }) => textContent ?? ""),
    ];
  });

/** @returns what was cut or stuck out, by step; it throws at the first step that cannot be done */
export async function walk(frame: Frame, language: Language): Promise<string[]> {
  const say = buttons[language];
  const seen: string[] = [];
  const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    await act();
    await settled(frame);
    for (const cut of await cutIn(frame)) seen.push(`${name}: ${cut}`);
  };
  const press = (name: string) => frame.getByRole("button", { name, exact: true }).first().click();
  const tab = (at: number) => frame.locator(".frame > nav button").nth(at).click();
  const numbers = () => frame.locator('main input[inputmode="decimal"]').all();
  await step("opened", async () => {});
  await step("started", () => press(say.start));
  await step("aim", async () => {
    await press(say.quick);
    await frame.getByRole("radio").nth(2).click();
  });
  await step("KPIs", async () => {
    await press(say.next);
    for (const at of [0, 1]) await frame.getByRole("checkbox").nth(at).click();
  });
  await step("targets", async () => {
    await press(say.next);
    await frame.getByRole("combobox").first().fill("Anna");
    for (const field of await numbers()) await field.fill("100");
  });
  await step("history", async () => {
    await press(say.next);
    const past = Array.from({ length: 22 }, (_, month) => 100 + ((month * 3) % 7)).join("\n");
    for (const field of (await frame.locator("main textarea").all()).slice(1)) await field.fill(past);
  });
  await step("action", () => press(say.next));
  await step("saved", () => press(say.save));
  await step("month", async () => {
    await tab(1);
    await settled(frame);
    await frame.locator("button.next").click();
    for (const field of (await numbers()).slice(0, 2)) await field.fill("104");
  });
  await step("figures", () => press(say.figures));
  await step("review", () => press(say.review));
  // Copied or not, as the frame allows: the message is there to be selected.
  await step("message", async () => {
    await press(say.copy);
    await frame.locator("main .message").waitFor();
  });
  await step("formulas", async () => {
    await tab(2);
    await frame.locator("main summary").first().click();
  });
  await step("why", () => tab(3));
  return seen;
}
