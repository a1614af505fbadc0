import { describe, expect, it } from "vitest";
import {
  isAverage,
  isCurrencyHeading,
  isGeneric,
  isPeople,
  isRolling,
  isThere,
  meansSame,
} from "../../../../core/book/figures/column-names.ts";

describe("names of columns", () => {
  it("mean the same in other tools and languages", () => {
    expect(meansSame("Ad spend", "Kosten")).toBe(true);
    expect(meansSame("Coût", "Amount spent (USD)")).toBe(true);
    expect(meansSame("Sessions", "Sessies")).toBe(true);
    expect(meansSame("QUALIFIED_LEADS", "MQL")).toBe(true);
    expect(meansSame("Leads", "MQL")).toBe(false);
    expect(meansSame("Clicks", "Impressions")).toBe(false);
  });

  it("tell people, who are counted once", () => {
    expect(
      ["Utilisateurs actifs", "Reach", "Couverture", "Unique visitors", "Nutzer", "Visitors"].map(isPeople),
    ).toEqual(Array(6).fill(true));
    expect(
      ["New users", "Nouveaux utilisateurs", "Sessions", "Désabonnés", "Leads", "New customers"].map(isPeople),
    ).toEqual(Array(6).fill(false));
  });

  it("tell averages and rates, which do not add up", () => {
    expect(
      [
        "Position",
        "Avg. cost",
        "CTR (all)",
        "Cost / conv.",
        "Taux de clics",
        "Cost per lead",
        "Durchschnittliche Dauer",
        "Bounce Rate",
        "AOV",
        "ARPU (EUR)",
        "NPS",
        "CAC",
        "First response time (h)",
        "Sales cycle",
        "Délai de réponse",
        "Bearbeitungszeit",
        "Time to close",
        "Uptime",
      ].map(isAverage),
    ).toEqual(Array(18).fill(true));
    expect(
      [
        "Cost",
        "Clicks",
        "Montant dépensé (CHF)",
        "Net sales",
        "Generated leads",
        "Strategy calls",
        "Watch time",
        "Time spent",
        "Leads over time",
        "Ces ventes",
      ].map(isAverage),
    ).toEqual(Array(10).fill(false));
  });

  it("tell figures of several months or days in each line", () => {
    expect(
      [
        "Revenue (last 30 days)",
        "28-day active users",
        "CA 12 derniers mois",
        "Umsatz der letzten 12 Monate",
        "Moving average",
      ].map(isRolling),
    ).toEqual(Array(5).fill(true));
    expect(
      ["30-day trials", "Leads (7-day click)", "Moving services", "Last month", "90 days overdue"].map(isRolling),
    ).toEqual(Array(5).fill(false));
  });

  it("tell what is there at a time, and not what came to it", () => {
    expect(
      [
        "Pipeline",
        "Open pipeline (EUR)",
        "Carnet de commandes",
        "Order book",
        "Auftragsbestand",
        "Lagerbestand",
        "Stock on hand",
        "Trésorerie",
        "Affaires en cours",
        "Unpaid invoices",
        "Active subscriptions",
      ].map(isThere),
    ).toEqual(Array(11).fill(true));
    expect(
      [
        "Pipeline created",
        "Pipeline généré",
        "New pipeline",
        "Pipeline won",
        "Bestandskunden",
        "Cash sales",
        "Orders",
        "Pipelines run",
      ].map(isThere),
    ).toEqual(Array(8).fill(false));
  });

  it("tell columns of currencies, and headings that say nothing", () => {
    expect(["Currency code", "Code de la devise", "Währung", "Amount Currency"].map(isCurrencyHeading)).toEqual(
      Array(4).fill(true),
    );
    expect(["Value", "Valeur", "", "Leads"].map(isGeneric)).toEqual([true, true, true, false]);
  });
});
