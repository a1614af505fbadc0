import { describe, expect, it } from "vitest";
import { folded, languages, type Text } from "../../../../core/base/text.ts";
import { fieldOf, fields } from "../../../../core/book/kpi/fields.ts";
import { kpiSchema } from "../../../../core/book/kpi/schema.ts";

const isSentence = (words: string): boolean => /^[\p{Lu}\d].*[.?]$/u.test(words);

describe("the fields", () => {
  it("are those of the record, each once, and the computed score", () => {
    const keys = fields.map(({ key }) => key);
    expect(keys).toEqual([...Object.keys(kpiSchema.entries).filter((key) => key !== "unread"), "smart"]);
  });

  it("have headings that no two fields share, in either language", () => {
    const headings = fields.flatMap(({ key, heading }) =>
      [...new Set(languages.map((language) => folded(heading[language])))].map((words) => `${words} ${key}`),
    );
    const words = headings.map((heading) => heading.slice(0, heading.lastIndexOf(" ")));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("say in a sentence what to write, in both languages, short enough for a hint", () => {
    const sentences: [string, Text][] = fields.flatMap(({ key, says, choices = [] }) => [
      [key, says] as [string, Text],
      ...choices.map((choice): [string, Text] => [`${key} ${choice.key}`, choice.says]),
    ]);
    const wrong = ({ en, fr }: Text): boolean =>
      !isSentence(en) || !isSentence(fr) || en === fr || en.length > 160 || fr.length > 160;
    expect(sentences.filter(([, says]) => wrong(says)).map(([where]) => where)).toEqual([]);
  });

  it("are French in French", () => {
    expect(fieldOf("direction").heading.fr).toBe("Sens souhaité");
  });
});
