import { describe, expect, it } from "vitest";
import { withFrenchSpaces } from "../../tools/french.ts";

describe("French typed with ordinary spaces", () => {
  it("gets its no-break spaces in the French texts of a source, and nowhere else", () => {
    const source = `says: { en: "Why ? 50 000", fr: "Pourquoi ? « 50 000 » : 8 %" },\n  a ? b : c;`;
    expect(withFrenchSpaces("core/some.ts", source)).toBe(
      `says: { en: "Why ? 50 000", fr: "Pourquoi\u00a0? «\u00a050\u00a0000\u00a0»\u00a0: 8\u00a0%" },\n  a ? b : c;`,
    );
  });

  it("leaves the computed parts of a text alone", () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a source
    const source = "fr: `Il y a ${many ? 2 : 1} ligne : la ${row} !`";
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the same
    expect(withFrenchSpaces("core/some.ts", source)).toBe("fr: `Il y a ${many ? 2 : 1} ligne\u00a0: la ${row}\u00a0!`");
  });

  it("leaves the code and the addresses of a document alone", () => {
    const document = "Tapez `=A1 ; B1` : oui\n\n```sh\nnpm ci ; npm start\n```\n[là](a ; b) ?";
    expect(withFrenchSpaces("README.fr.md", document)).toBe(
      "Tapez `=A1 ; B1`\u00a0: oui\n\n```sh\nnpm ci ; npm start\n```\n[là](a ; b)\u00a0?",
    );
  });

  it("changes nothing when it is run a second time", () => {
    const once = withFrenchSpaces("README.fr.md", "Quoi ? « 1 234 567 »");
    expect(withFrenchSpaces("README.fr.md", once)).toBe(once);
    expect(once).toBe("Quoi\u00a0? «\u00a01\u00a0234\u00a0567\u00a0»");
  });
});
