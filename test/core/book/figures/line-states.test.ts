import { describe, expect, it } from "vitest";
import { months } from "./answered.ts";

const sum = { column: "X" };

describe("lines that came to nothing", () => {
  it.each([
    ["a state", "Date;Status;X\n2026-01-05;paid;1\n2026-01-06;Cancelled;2", "states"],
    ["a state in French", "Date;État;X\n2026-01-05;Livrée;1\n2026-01-06;Annulée;2", "states"],
    ["a mark", "Date;Is test;X\n2026-01-05;false;1\n2026-01-06;true;2", "states"],
    ["what wasn't won", "Date;Is closed won;X\n2026-01-05;true;1\n2026-01-06;false;2", "states"],
    ["a time that others lack", "Date;Cancelled at;X\n2026-01-05;;1\n2026-01-06;2026-01-07;2", "states date-column"],
    ["a reason that others lack", "Date;Lost reason;X\n2026-01-05;;1\n2026-01-06;Price;2", "states"],
    ["a lead that is another's", "Date;Statut;X\n2026-01-05;Nouveau;1\n2026-01-06;Doublon;2", "states"],
    ["a meeting without a guest", "Date;Status;X\n2026-01-05;Completed;1\n2026-01-06;No-show;2", "states"],
    ["a place on a waiting list", "Date;Status;X\n2026-01-05;Confirmed;1\n2026-01-06;Waitlisted;2", "states"],
    ["a payment that was refused", "Date;Status;X\n2026-01-05;Completed;1\n2026-01-06;Denied;2", "states"],
    ["a debit beside credits", "Date;Dr/Cr;X\n2026-01-05;Cr;1\n2026-01-06;Dr;2", "states"],
    ["one in German", "Date;Soll/Haben;X\n2026-01-05;H;1\n2026-01-06;S;2", "states"],
    ["a debit among debits", "Date;Sens;X\n2026-01-05;D;1\n2026-01-06;D;2", "2026-01 3"],
    ["a payout", "Date;Type;X\n2026-01-05;charge;1\n2026-01-06;payout;-1", "states"],
    ["a credit note that adds", "Date;Type;X\n05/01/2026;Facture;1\n16/01/2026;Avoir;2", "states"],
    ["a credit note below zero", "Date;Type;X\n05/01/2026;Facture;1\n16/01/2026;Avoir;-2", "2026-01 -1"],
    ["what was paid back", "Date;Status;X\n2026-01-05;paid;1\n2026-01-06;refunded;2", "2026-01 3"],
    ["another kind of state", "Date;State;X\n2026-01-05;Texas;1\n2026-01-06;Ohio;2", "2026-01 3"],
    ["all of them", "Date;Status;X\n2026-01-05;lost;1\n2026-01-06;lost;2", "2026-01 3"],
  ])("are asked about: %s", (_, text, expected) => {
    expect(months(text, {}, sum)).toBe(expected);
  });

  it("of a campaign have cost what they have cost", () => {
    expect(months("Date;Campaign status;X\n2026-01-05;Enabled;1\n2026-01-06;Canceled;2", {}, sum)).toBe("2026-01 3");
  });

  it("that are still open count where neither money nor what was won is counted", () => {
    const deals = "Date;Deal stage;X\n2026-01-05;Closed won;1\n2026-01-06;Proposal sent;2";
    expect(months(deals, { unit: "EUR" }, sum)).toBe("states");
    expect(months(deals, { name: "Won deals" }, { aggregate: "count" })).toBe("states");
    expect(months(deals, {}, sum)).toBe("2026-01 3");
  });

  it.each([
    ["a deal that isn't won yet", "Deal stage", "Closed won", "Contract sent"],
    ["one in French", "Étape", "Fermée gagnée", "Rendez-vous programmé"],
    ["one in German", "Phase", "Abgeschlossen und gewonnen", "Termin vereinbart"],
    ["a forecast", "Forecast category", "Closed", "Best case"],
    ["a payment that nobody has made", "Status", "Paid", "Requires payment method"],
    ["an invoice", "Status", "Paid", "Not paid"],
    ["one paid in part", "Financial status", "paid", "partially_paid"],
    ["a disputed one", "Status", "Succeeded", "Disputed"],
  ])("that have no money yet are asked about beside those that have: %s", (_, heading, settled, open) => {
    const text = `Date;${heading};X\n2026-01-05;${settled};1\n2026-01-06;${open};2`;
    expect(months(text, { unit: "EUR" }, sum)).toBe("states");
    expect(months(text, { unit: "EUR" }, { ...sum, answers: { states: "leave-out" } })).toBe("2026-01 1");
    expect(months(text, {}, sum)).toBe("2026-01 3");
    expect(months(text.replace(settled, open), { unit: "EUR" }, sum)).toBe("2026-01 3");
  });

  it.each([
    ["Completed", "Processing"],
    ["Paid", "Shipped"],
    ["Won", "Won - renewal"],
    ["Paid", "Partially refunded"],
    ["Closed won", "Invoiced"],
  ])("aren't those that go on: %s and %s", (one, other) => {
    expect(months(`Date;Status;X\n2026-01-05;${one};1\n2026-01-06;${other};2`, { unit: "EUR" }, sum)).toBe("2026-01 3");
  });

  it.each([
    ["Transaction type", "Invoice", "Payment"],
    ["Type de document", "Facture", "Règlement"],
    ["Belegart", "Rechnung", "Zahlung"],
  ])("pay what another line bills: %s", (heading, bill, payment) => {
    const text = `Date;${heading};X\n05/01/2026;${bill};5\n16/01/2026;${payment};5`;
    expect(months(text, { unit: "EUR" }, sum)).toBe("states");
    expect(months(text, { unit: "EUR" }, { ...sum, answers: { states: "leave-out" } })).toBe("2026-01 5");
    expect(months(text.replace(bill, payment), { unit: "EUR" }, sum)).toBe("2026-01 10");
  });

  it.each([
    ["expenses beside income", "Type", "Income", "Expense"],
    ["in French", "Type", "Recette", "Dépense"],
    ["taxes beside sales", "Line type", "Product", "VAT"],
    ["what is shipped", "Item type", "product", "shipping"],
  ])("aren't revenue: %s", (_, heading, one, other) => {
    const text = `Date;${heading};X\n2026-01-05;${one};1\n2026-01-06;${other};2`;
    expect(months(text, { unit: "EUR" }, sum)).toBe("states");
    expect(months(text, { unit: "EUR" }, { ...sum, answers: { states: "leave-out" } })).toBe("2026-01 1");
  });

  it("are of parcels whose money was there before", () => {
    const text = "Date;Fulfillment status;X\n2026-01-05;fulfilled;1\n2026-01-06;pending;2";
    expect(months(text, { unit: "EUR" }, sum)).toBe("2026-01 3");
  });

  it("are left out, kept, or chosen alone", () => {
    const orders = "Date;Status;X\n2026-01-05;paid;1\n2026-01-06;cancelled;2\n2026-01-07;refunded;4";
    const answered = (states: string) => months(orders, {}, { ...sum, answers: { states } });
    expect(answered("leave-out")).toBe("2026-01 1");
    expect(answered("keep")).toBe("2026-01 7");
    expect(answered("= Refunded")).toBe("2026-01 4");
    const lost = "Date;Lost reason;X\n2026-01-05;;1\n2026-01-06;Price;2";
    expect(months(lost, {}, { ...sum, answers: { states: "leave-out" } })).toBe("2026-01 1");
  });

  it.each([
    ["Billable?", "Billable hours", "Yes", "No"],
    ["Is qualified", "Qualified leads", "TRUE", "FALSE"],
    ["Nouveau client", "Nouveaux clients", "oui", "non"],
  ])("are those that a mark of what the KPI counts denies: %s", (heading, name, yes, no) => {
    const text = `Date;${heading};X\n2026-01-05;${yes};1\n2026-01-06;${no};2`;
    expect(months(text, { name }, sum)).toBe("states");
    expect(months(text, { name }, { ...sum, answers: { states: "leave-out" } })).toBe("2026-01 1");
    expect(months(text, { name: "Hours" }, sum)).toBe("2026-01 3");
    expect(months(text.replace(no, "Perhaps"), { name }, sum)).toBe("2026-01 3");
  });

  it("are nobody's question where a filter looks at their column, or lost deals are the KPI", () => {
    const orders = "Date;Status;X\n2026-01-05;paid;1\n2026-01-06;cancelled;2";
    expect(months(orders, {}, { ...sum, filter: { column: "Status", equals: "paid" } })).toBe("2026-01 1");
    const lost = "Date;Lost time;X\n2026-01-05;;1\n2026-01-06;2026-02-06;2";
    expect(months(lost, { name: "Lost deals" }, { ...sum, dateColumn: "Lost time" })).toBe("2026-02 2");
  });
});
