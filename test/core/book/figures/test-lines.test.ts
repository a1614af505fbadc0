import { describe, expect, it } from "vitest";
import { answer, months } from "./answered.ts";

const count = { aggregate: "count" } as const;
const leads = (heading: string, ...cells: readonly string[]) =>
  [`Date;${heading};Source`, ...cells.map((cell, index) => `2026-0${index + 1}-05;${cell};Web`)].join("\n");

describe("lines of tests", () => {
  it.each([
    ["an address kept for examples", "Email", "bob@example.com"],
    ["one of a domain nobody has", "E-mail", "ann@shop.test"],
    ["a name that says it", "Adresse", "test@aulne.fr"],
    ["a tag that says it", "Email", "jane+test2@alder.com"],
    ["an address beside a name", "From", "Ann <ann@example.org>"],
    ["one in French", "Courriel", "essai@aulne.fr"],
    ["one of the testers", "Email", "qa@alder.com"],
    ["another one", "Email", "tester2@alder.com"],
    ["one for demonstrations", "Email", "demo@alder.com"],
    ["one of a trial shop", "Email", "sandbox@alder.com"],
    ["one within the company", "Email", "internal@alder.com"],
    ["a customer", "Client", "CLIENT TEST"],
    ["a name", "First name", "Test"],
    ["a name with a number", "Nom", "test 2"],
    ["a company", "Firma", "Test-Kunde"],
    ["a deal", "Deal name", "Do not use - test order"],
    ["a message", "Message", "This is a test"],
    ["a row of keys", "Name", "asdf"],
    ["a payment", "Mode", "test"],
    ["a customer within the company", "Customer", "Internal"],
    ["one in French within the company", "Client", "Interne"],
  ])("are asked about: %s", (_, heading, cell) => {
    const others = /@/.test(cell) ? ["lea@bouleau.fr", "max@cedar.ch"] : ["Durand SA", "Blanc"];
    expect(months(leads(heading, others[0] as string, cell, others[1] as string), {}, count)).toBe("tests");
  });

  it.each([
    ["addresses that only look like it", "Email", ["contest@alder.com", "latest@birch.com", "attest@cedar.ch"]],
    ["surnames in addresses", "Email", ["h.tester@tester-bau.de", "lea.prova@alder.com", "max@cedar.ch"]],
    [
      "addresses of machines, apprentices and places",
      "From",
      ["noreply@alder.com", "intern@birch.com", "sandbox.park@cedar.ch"],
    ],
    ["surnames", "Name", ["Testa", "Bob Tester Smith", "Contest Ltd"]],
    ["a wish", "Message", ["A test drive, please", "Hello", "Test results?"]],
    ["a page", "Page name", ["test", "home", "cart"]],
    ["a query", "Query", ["test", "wine", "red wine"]],
    ["an event", "Event name", ["test", "view", "click"]],
    ["a campaign", "Campaign name", ["Test", "Brand", "Sales"]],
    ["a group of an experiment", "Group", ["Test", "Control", "Test"]],
    ["a kind of request", "Type", ["Interne", "Externe", "Externe"]],
    ["all of them", "Email", ["a@example.com", "b@example.com", "c@example.com"]],
  ])("are not: %s", (_, heading, cells) => {
    expect(months(leads(heading, ...cells), {}, count)).toBe("2026-01 1, 2026-02 1, 2026-03 1");
  });

  it("are those of colleagues too, where another column has but their addresses", () => {
    const sold = (...domains: readonly string[]) =>
      [
        "Date,Email,Seller",
        ...domains.map((domain, index) => `2026-01-0${index + 1},a${index}@${domain},s${index % 2}@acme.com`),
      ].join("\n");
    expect(months(sold("acme.com", "alder.fr", "birch.ch", "cedar.be"), {}, count)).toBe("tests");
    expect(months(sold("acme.com", "acme.com", "birch.ch", "cedar.be"), {}, count)).toBe("2026-01 4");
  });

  it("are marked as such by a column of their own", () => {
    expect(months("Date,Charge,Livemode\n2026-01-05,1,true\n2026-02-06,2,false", {}, count)).toBe("states");
    expect(months("Date,User,Internal\n2026-01-05,1,true\n2026-02-06,2,false", {}, count)).toBe("states");
  });

  const orders =
    "Date;Client;Email;X\n2026-01-05;Test;a@alder.fr;1\n2026-01-06;Léa;test@birch.ch;2\n2026-01-07;Max;max@cedar.ch;4\n2026-02-08;Zoé;zoe@cedar.ch;8";

  it("are left out in all columns at once, or kept, counted or added up", () => {
    expect(answer(orders).questions.map(({ says }) => says.en)).toEqual([
      "2 lines seem to come from tests or colleagues: “Test” and “test@birch.ch”. Should such lines count?",
    ]);
    expect(months(orders, {}, { answers: { tests: "leave-out" } })).toBe("2026-01 4, 2026-02 8");
    expect(months(orders, {}, { answers: { tests: "keep" } })).toBe("2026-01 7, 2026-02 8");
    expect(months(orders, {}, { ...count, answers: { tests: "leave-out" } })).toBe("2026-01 1, 2026-02 1");
    const { said } = answer(orders, {}, { answers: { tests: "leave-out" } });
    expect(said.find(({ name }) => name === "tests")?.fr).toMatch(/^2 lignes de test sont laissées de côté/);
  });

  it("matter to no level, and not where a filter looks at their column", () => {
    expect(months(orders, { kind: "level" })).toBe("2026-01 4, 2026-02 8");
    const filter = { column: "Client", equals: "Test" } as const;
    expect(months(orders, {}, { filter })).toBe("2026-01 1");
  });
});
