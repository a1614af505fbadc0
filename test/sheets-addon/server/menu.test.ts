import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadAppsScript } from "../apps-script.ts";

describe("the menu", () => {
  it("is there in the user's language as soon as a file is opened", () => {
    const script = loadAppsScript("sheets", { userLocale: "fr" });
    script.call("onOpen", { authMode: "LIMITED" });
    expect(script.asked).toContain("menu item Ouvrir SMART KPI → openPanel");
    expect(script.asked.at(-1)).toBe("menu added");
  });

  it("is there before the add-on is authorized, in the language of the build", () => {
    for (const [folder, words] of [
      ["sheets", "Open SMART KPI"],
      ["sheets-fr", "Ouvrir SMART KPI"],
    ] as const) {
      const script = loadAppsScript(folder, { authorised: false });
      script.call("onOpen", { authMode: "NONE" });
      expect(script.asked).toContain(`menu item ${words} → openPanel`);
      expect(script.asked.at(-1)).toBe("menu added");
    }
  });

  it("is there right after the installation", () => {
    const script = loadAppsScript();
    script.call("onInstall", {});
    expect(script.asked.at(-1)).toBe("menu added");
  });

  it("opens the formulas beside the sheet, from a page that is pushed along", () => {
    const script = loadAppsScript("sheets", { userLocale: "fr-CH" });
    script.call("openPanel");
    expect(script.asked.at(-1)).toBe("sidebar shown");
    expect(script.asked).toContain("title SMART KPI");
    expect(script.asked).toContain("page Sidebar.fr");
    expect(script.asked).toContain('below it <script>var kpiFile = "1a_B-c"</script>');
    const [page, rest] = readFileSync("dist/sheets/Sidebar.fr.html", "utf8").split("</html>") as [string, string];
    expect(script.page()).toBe(`${page}</html><script>var kpiFile = "1a_B-c"</script>`);
    expect([page.includes("FUNNEL_LEADS"), rest.includes("FUNNEL_LEADS")]).toEqual([false, true]);
  });
});
