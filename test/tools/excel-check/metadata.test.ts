import { expect, test } from "vitest";
import type { Metadata } from "../../../excel-addin/package/metadata.ts";
import { languageMistakes } from "../../../tools/excel-check/metadata.ts";
import { replaced, shipped, sown } from "./seeded.ts";

/** One mistake at a time; the check must name each. */

type Change = (metadata: Seeded) => void;
// biome-ignore lint/suspicious/noExplicitAny: a mistake can turn the file into anything.
type Seeded = any;

const english = (): Seeded => JSON.parse(String(shipped.get("functions.json"))) as Metadata;

function changed(change: Change): string[] {
  const metadata = english();
  change(metadata);
  return replaced("functions.json", JSON.stringify(metadata));
}

const long = (length: number): string => "x".repeat(length);
const first = (metadata: Seeded): Seeded => metadata.functions[0];
const trend = (metadata: Seeded): Seeded => metadata.functions.find(({ id }: Seeded) => id === "KPI_TREND");

const seeds: readonly (readonly [what: string, change: Change, says: string])[] = [
  [
    "a file without formulas",
    (all) => {
      all.functions = [];
    },
    "functions is no list of formulas.",
  ],
  [
    "errors that would not reach us",
    (all) => {
      delete all.allowErrorForDataTypeAny;
    },
    "allowErrorForDataTypeAny is not true.",
  ],
  [
    "a field of the file that Excel does not know",
    (all) => {
      all.allowErrorForAny = true;
    },
    "The file has the field allowErrorForAny",
  ],
  [
    "a field of a formula that Excel does not know",
    (all) => {
      first(all).volatile = true;
    },
    "COCA has the field volatile",
  ],
  [
    "an option that Excel does not know",
    (all) => {
      first(all).options.requiresParameterAddress = true;
    },
    "COCA: options has the field requiresParameterAddress,",
  ],
  [
    "an id that stands twice",
    (all) => {
      first(all).id = "coSt_per_lead";
    },
    "The id COST_PER_LEAD stands twice.",
  ],
  [
    "a name that stands twice",
    (all) => {
      first(all).name = "COST_PER_LEAD";
    },
    "The name COST_PER_LEAD stands twice.",
  ],
  [
    "a name of two characters",
    (all) => {
      first(all).name = "CR";
    },
    "CR: the name has 2 characters, 3 to 64 are taken.",
  ],
  [
    "a name too long",
    (all) => {
      first(all).name = long(65);
    },
    "the name has 65 characters",
  ],
  [
    "a name that is a cell",
    (all) => {
      first(all).name = "ROI1";
    },
    "ROI1: the name is the address of a cell.",
  ],
  [
    "a name that is the last cell",
    (all) => {
      first(all).name = "XFD1048576";
    },
    "XFD1048576: the name is the address of a cell.",
  ],
  [
    "a name in the other notation of cells",
    (all) => {
      first(all).name = "R1C1";
    },
    "R1C1: the name is the address of a cell.",
  ],
  [
    "a name of an old macro",
    (all) => {
      first(all).name = "GROUP";
    },
    "GROUP: the name is a macro of Excel 4.0.",
  ],
  [
    "a name with a hyphen",
    (all) => {
      first(all).name = "CO-CA";
    },
    "CO-CA: the name has more than letters",
  ],
  [
    "an id with an accent",
    (all) => {
      first(all).id = "COÛT";
    },
    "COCA: the id has more than letters",
  ],
  [
    "a formula without an id",
    (all) => {
      delete first(all).id;
    },
    "COCA has no id.",
  ],
  [
    "a formula without a description",
    (all) => {
      first(all).description = "";
    },
    "COCA: description has 0 characters",
  ],
  [
    "a description too long",
    (all) => {
      first(all).description = long(1025);
    },
    "COCA: description has 1025 characters",
  ],
  [
    "help without https",
    (all) => {
      first(all).helpUrl = "http://localhost:3000/help/en/COCA.html";
    },
    'COCA: helpUrl is "http://localhost:3000/help/en/COCA.html", which is not https.',
  ],
  [
    "help that does not exist",
    (all) => {
      first(all).helpUrl = "https://localhost:3000/help/en/CACO.html";
    },
    "but there is no file help/en/CACO.html.",
  ],
  [
    "a formula without parameters",
    (all) => {
      delete first(all).parameters;
    },
    "COCA has no list of parameters.",
  ],
  [
    "more parameters than Excel takes",
    (all) => {
      first(all).parameters = [...Array(129)].map((_, each) => ({
        ...first(all).parameters[0],
        name: `p${each}`,
      }));
    },
    "COCA has 129 parameters",
  ],
  [
    "two parameters of one name",
    (all) => {
      first(all).parameters[1].name = "Spend";
    },
    "COCA: The name SPEND stands twice.",
  ],
  [
    "a parameter that must be given after one that need not",
    (all) => {
      trend(all).parameters[2].optional = false;
    },
    "KPI_TREND: a parameter that must be given follows one that may be left out.",
  ],
  [
    "a parameter's name too long",
    (all) => {
      first(all).parameters[0].name = long(65);
    },
    "name has 65 characters, 1 to 64 are taken.",
  ],
  [
    "a parameter's description too long",
    (all) => {
      first(all).parameters[0].description = long(513);
    },
    "COCA(spend): description has 513 characters",
  ],
  [
    "a type that does not exist",
    (all) => {
      first(all).parameters[0].type = "date";
    },
    "COCA(spend): type is date, not one of boolean, number, string, any.",
  ],
  [
    "a dimension that does not exist",
    (all) => {
      first(all).parameters[0].dimensionality = "vector";
    },
    "COCA(spend): dimensionality is vector",
  ],
  [
    "a parameter that repeats before the last",
    (all) => {
      first(all).parameters[0].repeating = true;
    },
    "COCA(spend) repeats, but is not the last.",
  ],
  [
    "choices that do not exist",
    (all) => {
      trend(all).parameters[1].customEnumId = "UP_DOWN";
    },
    "KPI_TREND(better) offers the choices UP_DOWN, of which there are none of its type.",
  ],
  [
    "choices for a range",
    (all) => {
      trend(all).parameters[1].dimensionality = "matrix";
    },
    "KPI_TREND(better) takes a range",
  ],
  [
    "a formula without a result",
    (all) => {
      delete first(all).result;
    },
    "COCA has no result.",
  ],
  [
    "addresses with a single result",
    (all) => {
      first(all).result.dimensionality = "scalar";
    },
    "COCA asks for parameter addresses: its result must be a matrix.",
  ],
  [
    "blanks that could not be told from zeros",
    (all) => {
      delete first(all).options;
    },
    "COCA does not ask for parameter addresses.",
  ],
  [
    "a stream that asks for addresses",
    (all) => {
      first(all).options.stream = true;
    },
    "COCA streams: it cannot ask for addresses.",
  ],
  [
    "choices that nothing offers",
    (all) => {
      all.enums.push({ ...all.enums[0], id: "SPARE" });
    },
    "No argument offers the choices SPARE.",
  ],
  [
    "a list of choices that stands twice",
    (all) => {
      all.enums.push(all.enums[0]);
    },
    "stands twice.",
  ],
  [
    "a list of choices with an id that is none",
    (all) => {
      all.enums[0].id = "1ST";
    },
    "The choices 1ST: the id is not a letter",
  ],
  [
    "choices of a type that does not exist",
    (all) => {
      all.enums[0].type = "boolean";
    },
    "type is boolean, not one of string, number.",
  ],
  [
    "no choice at all",
    (all) => {
      all.enums[0].values = [];
    },
    "are none.",
  ],
  [
    "a choice without its value",
    (all) => {
      delete all.enums[0].values[0].stringValue;
    },
    "has no stringValue.",
  ],
  [
    "a choice's hint too long",
    (all) => {
      all.enums[0].values[0].tooltip = long(257);
    },
    "tooltip has 257 characters",
  ],
];

test.each(seeds)("The check names %s", (_what, change, says) => {
  const mistakes = changed(change).filter((mistake) => mistake.startsWith("functions.json: "));
  expect(mistakes.filter((mistake) => mistake.includes(says))).not.toEqual([]);
});

test("The check names every difference between the languages other than their words", () => {
  const texts = (change: Change): [string, string] => {
    const metadata = english();
    change(metadata);
    return [String(shipped.get("functions.fr.json")), JSON.stringify(metadata)];
  };
  const says = (id: string): string => `${id} differs between the languages in more than words.`;
  expect(languageMistakes(...texts(() => {}))).toEqual([]);
  expect(
    languageMistakes(
      ...texts((all) => {
        first(all).name = "COUT";
      }),
    ),
  ).toEqual([says("COCA")]);
  expect(
    languageMistakes(
      ...texts((all) => {
        first(all).parameters.pop();
      }),
    ),
  ).toEqual([says("COCA")]);
  expect(
    languageMistakes(
      ...texts((all) => {
        all.functions.shift();
      }),
    ),
  ).toEqual([says("COCA")]);
  expect(sown("functions.fr.json", '"name": "COCA"', '"name": "COUT"')).toEqual([`functions.fr.json: ${says("COCA")}`]);
});
