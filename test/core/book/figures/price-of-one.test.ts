import { describe, expect, it } from "vitest";
import { answer, months } from "./answered.ts";

const lines = (price: string, quantity: string, ...quantities: readonly string[]) =>
  [
    `Date;Product;${quantity};${price}`,
    ...quantities.map((each, at) => `2026-0${at + 1}-05;P${at};${each};${10 ** at}.50`),
  ].join("\n");
const asked = (text: string, column: string, answers = {}) =>
  months(text, { name: "Revenue", unit: "EUR" }, { column, answers });

describe("prices beside quantities", () => {
  it.each([
    ["Price", "Quantity"],
    ["Lineitem price", "Lineitem quantity"],
    ["Prix", "Qté"],
    ["Verkaufspreis", "Menge"],
    ["Prezzo", "Quantità"],
  ])("are asked about, and multiplied: %s, %s", (price, quantity) => {
    const text = lines(price, quantity, "2", "1", "3");
    expect(asked(text, price)).toBe("price");
    expect(asked(text, price, { price: "times" })).toBe("2026-01 3, 2026-02 10.5, 2026-03 301.5");
    expect(asked(text, price, { price: "keep" })).toBe("2026-01 1.5, 2026-02 10.5, 2026-03 100.5");
  });

  it.each([
    ["always of one piece", lines("Price", "Quantity", "1", "1", "-1"), "Price"],
    ["of all of the line", lines("Total price", "Quantity", "2", "1", "3"), "Total price"],
    ["in German, of all of the line", lines("Gesamtpreis", "Menge", "2", "1", "3"), "Gesamtpreis"],
    ["amounts", lines("Amount", "Quantity", "2", "1", "3"), "Amount"],
    ["beside other counts", lines("Price", "Visits", "2", "1", "3"), "Price"],
  ])("are taken as they are: %s", (_, text, column) => {
    expect(asked(text, column)).toMatch(/^2026-01 -?\d/);
  });

  it("stay without a figure where there is no quantity, and it is told what was multiplied", () => {
    const text = lines("Price", "Quantity", "2", "", "3");
    expect(asked(text, "Price", { price: "times" })).toBe("2026-01 3, 2026-02 null, 2026-03 301.5");
    const { said } = answer(text, { name: "Revenue", unit: "EUR" }, { column: "Price", answers: { price: "times" } });
    expect(said.find(({ name }) => name === "multiplied")?.en).toBe(
      "“Price” is multiplied by “Quantity”, line by line.",
    );
  });
});
