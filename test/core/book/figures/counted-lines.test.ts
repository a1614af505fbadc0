import { describe, expect, it } from "vitest";
import { answer, months } from "./answered.ts";

describe("counting", () => {
  it("counts lines, or different orders where one has several lines", () => {
    expect(months("Submitted;Form\n31/01/26 09:12;Demo\n01/02/26 10:00;Demo", {}, { aggregate: "count" })).toBe(
      "2026-01 1, 2026-02 1",
    );
    const orders = "Name;Total;Created at\n#1;5;2026-01-01\n#2;6;2026-01-02\n#2;;2026-01-02";
    expect(months(orders, {}, { aggregate: "count" })).toBe("2026-01 2");
    const full = "Order ID;Item;Date\n101;a;2026-01-01\n101;b;2026-01-01\n102;c;2026-01-02";
    expect(months(full, {}, { aggregate: "count" })).toBe("count");
    expect(months(full, {}, { aggregate: "count", answers: { count: "Order ID" } })).toBe("2026-01 2");
    expect(months(full, {}, { aggregate: "count", answers: { count: "lines" } })).toBe("2026-01 3");
  });

  it("asks neither about who looks after lines, nor about amounts and chances that several have", () => {
    const deals =
      "Record ID;Deal owner;Number of items;Order value;Deal probability;Close date\n" +
      "81;amy@acme.com;1;24;100%;2026-01-05\n84;ben@acme.com;1;24;100%;2026-01-09\n97;amy@acme.com;2;48;100%;2026-02-11";
    expect(months(deals, {}, { aggregate: "count" })).toBe("2026-01 2, 2026-02 1");
  });

  it("asks nobody about the hosts of meetings to which others are invited, but about users alone", () => {
    const meetings =
      "User Email;Invitee Email;Start\nlea@alder.com;ana@lima.pt;2026-01-05\nlea@alder.com;bo@kern.de;2026-02-09";
    expect(months(meetings, {}, { aggregate: "count" })).toBe("2026-01 1, 2026-02 1");
    expect(months(meetings.replace("Invitee Email", "Plan"), {}, { aggregate: "count" })).toBe("count");
  });

  it("asks nothing where each line has the number of one of those that are counted", () => {
    const leads = "Lead ID;Campaign ID;Created\n00Q1;701;2026-01-05\n00Q2;701;2026-01-09\n00Q3;701;2026-02-11";
    expect(months(leads, { name: "New leads" }, { aggregate: "count" })).toBe("2026-01 2, 2026-02 1");
    expect(months(leads, { name: "Demo requests" }, { aggregate: "count" })).toBe("2026-01 2, 2026-02 1");
    expect(months(leads, { name: "Campaigns" }, { aggregate: "count" })).toBe("count");
    const orders = "N° de commande;Client;Date\n41;A1;2026-01-05\n42;A1;2026-01-09\n43;B2;2026-02-11";
    expect(months(orders, { name: "Commandes" }, { aggregate: "count" })).toBe("2026-01 2, 2026-02 1");
    expect(months(orders, { name: "Clients actifs" }, { aggregate: "count" })).toBe("count");
  });

  it("with a filter is 0 in a month whose lines it leaves out, a sum is blank", () => {
    const deals = "Date;Stage;Amount\n2026-01-05;Won;5\n2026-02-05;Lost;6\n2026-03-05;Won;7\n2026-12-05;Open;8";
    const filter = { column: "Stage", equals: "Won" };
    expect(months(deals, {}, { aggregate: "count", filter })).toBe("2026-01 1, 2026-02 0, 2026-03 1");
    expect(months(deals, { unit: "EUR" }, { column: "Amount", filter })).toBe("2026-01 5, 2026-03 7");
  });

  it("counts lines where nobody can be asked for a column: one choice of the question", () => {
    const { questions } = answer("Submitted;Form\n31/01/26;Demo\n01/02/26;Demo");
    expect(questions[0]?.choices.map(({ key }) => key)).toEqual(["lines"]);
    expect(months("Submitted;Form\n31/01/26;Demo\n01/02/26;Demo", {}, { answers: { column: "lines" } })).toBe(
      "2026-01 1, 2026-02 1",
    );
  });
});
