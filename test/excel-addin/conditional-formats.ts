import { type Range, Refusal } from "./range.ts";
import { type Settings, settings } from "./settings.ts";
import type { Rule } from "./workbook.ts";

/** The conditional formats of a range. */
export class ConditionalFormatCollection {
  private readonly range: Range;
  constructor(range: Range) {
    this.range = range;
  }
  get _Items(): object[] {
    const { rules } = this.range.sheet;
    return rules.filter(({ range }) => range.Address === this.range.Address).map((rule) => formatOf(this.range, rule));
  }
  item(id: string): object {
    const found = this.range.sheet.rules.find(({ Id }) => Id === id);
    if (!found) throw new Refusal("ItemNotFound");
    return formatOf(this.range, found);
  }
  /** The new one comes before all others. */
  Add(type: string): object {
    const { sheet } = this.range;
    sheet.change();
    const rule: Rule = { Id: `rule ${sheet.rules.length}`, Type: type, range: this.range, formula: "", look: {} };
    sheet.rules.unshift(rule);
    return formatOf(this.range, rule);
  }
}

function formatOf({ sheet }: Range, rule: Rule): object {
  const keep = (path: string, value: unknown): void => {
    sheet.change();
    rule.look[path] = value;
  };
  return {
    Id: rule.Id,
    Type: rule.Type,
    get Custom(): object {
      if (rule.Type !== "Custom") throw new Refusal("InvalidOperation");
      return {
        Rule: {
          get Formula(): string {
            return rule.formula;
          },
          set Formula(formula: string) {
            sheet.change();
            rule.formula = formula;
          },
        },
        Format: settings(keep, lookOfRules) as Settings,
      };
    },
    /** Beyond the last place is the last place. */
    set Priority(place: number) {
      sheet.change();
      sheet.rules.splice(sheet.rules.indexOf(rule), 1);
      sheet.rules.splice(Math.min(place, sheet.rules.length), 0, rule);
    },
  };
}

const lookOfRules = {
  Fill: { Color: true },
  Font: { Bold: true, Italic: true, Color: true },
  Borders: { Bottom: { Style: true, Color: true } },
} as const;
