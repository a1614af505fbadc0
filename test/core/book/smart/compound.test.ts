import { expect, it } from "vitest";
import type { Kind } from "../../../../core/book/kpi/schema.ts";
import { library } from "../../../../core/book/library/index.ts";
import { twoInOne } from "../../../../core/book/smart/compound.ts";

const of = (name: string, kind: Kind | null = "flow") => twoInOne({ name, kind, numerator: "", denominator: "" });

it.each([
  ["Leads and revenue", "Leads", "revenue"],
  ["Leads et ventes", "Leads", "ventes"],
  ["Visits & conversion rate", "Visits", "conversion rate"],
  ["Visiteurs + abonnés", "Visiteurs", "abonnés"],
  ["Leads/ventes", "Leads", "ventes"],
  ["Leads / sales", "Leads", "sales"],
  ["Cost per lead and revenue per customer", "Cost per lead", "revenue per customer"],
  ["Taux de transformation et panier moyen", "Taux de transformation", "panier moyen"],
  ["Number of leads and cost of sales", "Number of leads", "cost of sales"],
])("“%s” is two KPIs", (name, first, second) => {
  expect(of(name)).toEqual([first, second]);
});

it.each([
  "Cost per lead",
  "Sales and marketing spend",
  "Dépenses marketing et ventes",
  "Ventes et marketing",
  "Meetings with customers and prospects",
  "Rendez-vous avec des clients et des prospects",
  "Won and lost deals",
  "New and returning visitors",
  "Nombre de leads et de clients",
  "Part des visites et ventes",
  "Research and development",
  "Recherche et développement",
  "B&B bookings",
  "H/F",
  "A/B test",
  "Visites en France et en Suisse",
  "Visits from France and Switzerland",
  "Leads par mois et par canal",
  "And",
  "et",
  " & ",
  "",
  '=HYPERLINK("https://x/y","sales and leads")',
])("“%s” is one", (name) => {
  expect(of(name)).toBeUndefined();
});

it("a rate may name its two counts", () => {
  expect(of("Leads / visits", "rate")).toBeUndefined();
  expect(of("Leads / visits", null)).toBeUndefined();
  expect(twoInOne({ name: "Leads / visits", kind: "flow", numerator: "LEADS", denominator: "" })).toBeUndefined();
});

it("nothing in the library is two KPIs in one", () => {
  const names = library.flatMap(({ name, kind }) => [name.en, name.fr].filter((words) => of(words, kind)));
  expect(names).toEqual([]);
});
