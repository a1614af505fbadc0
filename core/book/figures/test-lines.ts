import type { Cell } from "../../base/cells.ts";
import { counted } from "../../base/count.ts";
import { folded } from "../../base/text.ts";
import { asText } from "./cell-text.ts";
import { plainWords } from "./column-names.ts";
import { isFilteredBy } from "./filter-lines.ts";
import { isCampaignHeading } from "./line-states.ts";
import { linesOfTests } from "./questions-of-lines.ts";
import { quotedAll, say } from "./sentences.ts";
import type { Ask, Column, Line, Question, Said, Table } from "./table.ts";

/** Lines that somebody made to try a form or a shop, or that are of colleagues: told from addresses and names. */

/** In an address between `.`, `+`, `-` and `_`, or in a name between spaces: never a part of another word. */
const tryWords = /^(tests?|testing|testbestellung|dummy|fake|asdf\w*|qwert[yz]?|azerty|lorem)\d*$/;

/** Alone before the `@` or behind a `+`: beside a first name, as in `anna.tester@`, they are surnames. */
const aloneWords = /^(tester|teste|essai|prueba|prova|demo|sandbox|internal|interne|interno|qa)\d*$/;
/** In a name. */
const testerNames = /^(tester|teste)\d*$/;

/** What may stand beside such a word in the name of somebody who isn't there. */
const besides =
  /^(\d+|a|an|is|this|my|the|un|une|ceci|est|le|de|du|do|not|use|user|customer|client|kunde|cliente|klant|lead|prospect|contact|person|personne|order|commande|bestellung|pedido|ordine|account|compte|company|societe|firma|name|nom|prenom|vorname|mail|email|ipsum)$/;

/** Domains that nobody has: some are kept for examples. */
const noDomain = /^(.*\.)?(example|exemple|test|testing|invalid|localhost)(\.[a-z.]+)?$/;

const insiders = /^(internal|interne|intern|interno)( (order|customer|client|user|commande|use|usage))?$/;
const customerHeading =
  /\b(customer|client|company|account|societe|entreprise|kunde|firma|cliente|azienda|empresa|klant)\b/;

/** Headings of who or what a line is about, or what somebody wrote; `test` is a page, a query or an event, too. */
const nameHeading =
  /\b(name|nom|prenom|vorname|nachname|nome|cognome|nombre|apellidos?|naam|customer|client|kunde|cliente|klant|contact|lead|prospect|company|account|societe|entreprise|firma|azienda|empresa|organi[sz]ation|deal|opportunity|affaire|user|utilisateur|buyer|acheteur|attendee|participant|subject|objet|message|comments?|commentaires?|notes?|mode|environment)\b/;
const elsewhere =
  /\b(page|query|event|evenement|screen|file|fichier|host|domain|channel|canal|source|medium|city|country)\b/;

const mayBeTest = /test|dummy|fake|asdf|qwert|azerty|lorem|intern/i;

interface Address {
  readonly name: string;
  readonly domain: string;
}

function addressIn(cell: Cell): Address | undefined {
  const [, name, domain] = /^(?:.*<)?([^\s@<>]+)@([^\s@<>]+?)>?$/.exec(asText(cell).toLowerCase()) ?? [];
  return name === undefined || domain === undefined ? undefined : { name, domain };
}

const isTestAddress = ({ name, domain }: Address): boolean =>
  noDomain.test(domain) ||
  name.split("+").some((part) => aloneWords.test(part)) ||
  name.split(/[._+-]/).some((part) => tryWords.test(part));

function isTestName(words: string): boolean {
  const parts = folded(words)
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  const isTry = (part: string): boolean => tryWords.test(part) || testerNames.test(part);
  return parts.some(isTry) && parts.every((part) => isTry(part) || besides.test(part));
}

/** What tells the tests of a column: nothing where it holds neither addresses nor names. */
function testsIn(table: Table, column: Column, lines: readonly Line[]): ((cell: Cell) => boolean) | undefined {
  if (column.kind !== "texts" || isCampaignHeading(column.heading)) return undefined;
  if (holdsAddresses(column, lines)) {
    const ours = domainOfColleagues(table, column, lines);
    return (cell) => {
      const address = addressIn(cell);
      return address !== undefined && (isTestAddress(address) || address.domain === ours);
    };
  }
  const heading = plainWords(column.heading);
  if (!nameHeading.test(heading) || elsewhere.test(heading)) return undefined;
  const ofCustomers = customerHeading.test(heading);
  return (cell) => {
    const words = asText(cell);
    if (words.length > 40 || !mayBeTest.test(words)) return false;
    return isTestName(words) || (ofCustomers && insiders.test(folded(words)));
  };
}

const holdsAddresses = ({ index }: Column, lines: readonly Line[]): boolean => {
  const filled = lines.slice(0, 50).flatMap(({ cells }) => cells[index] ?? []);
  return filled.filter((cell) => addressIn(cell)).length * 2 > filled.length;
};

/** The one domain of another column of addresses, such as those of the sellers, if it is rare in this one. */
function domainOfColleagues({ columns }: Table, column: Column, lines: readonly Line[]): string | undefined {
  const domainsOf = ({ index }: Column): string[] =>
    lines.flatMap(({ cells }) => addressIn(cells[index] ?? null)?.domain ?? []);
  const own = domainsOf(column);
  for (const other of columns) {
    if (other === column || other.kind !== "texts" || !holdsAddresses(other, lines)) continue;
    const [domain, another] = new Set(domainsOf(other));
    if (domain !== undefined && another === undefined && own.filter((each) => each === domain).length * 3 < own.length)
      return domain;
  }
  return undefined;
}

/** The lines without tests, if somebody leaves them out. */
export function withoutTests(
  table: Table,
  { answers, filter }: Ask,
  lines: readonly Line[],
  asked: Question[],
  said: Said[],
): readonly Line[] {
  if (answers?.tests === "keep") return lines;
  const found = new Map<Line, string>();
  for (const column of table.columns) {
    if (isFilteredBy(filter, column)) continue;
    const isTest = testsIn(table, column, lines);
    if (!isTest) continue;
    for (const line of lines) {
      const cell = line.cells[column.index] ?? null;
      if (!found.has(line) && isTest(cell)) found.set(line, asText(cell));
    }
  }
  if (found.size === 0 || found.size === lines.length) return lines;
  const shown = [...new Set(found.values())];
  if (answers?.tests !== "leave-out") {
    asked.push(linesOfTests(found.size, shown));
    return lines;
  }
  said.push(
    say(
      "tests",
      `${counted("en", found.size, "line of a test is", "lines of tests are")} left out: ${quotedAll(shown, "en")}.`,
      `${counted("fr", found.size, "ligne de test est laissée", "lignes de test sont laissées")} de côté : ${quotedAll(shown, "fr")}.`,
    ),
  );
  return lines.filter((line) => !found.has(line));
}
