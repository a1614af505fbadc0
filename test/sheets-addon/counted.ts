/** What was asked of the services. */
export interface Count {
  /** Calls that fetch cells or what lies over them, and calls that change something: each costs a round trip. */
  reads: number;
  writes: number;
  /** Every call by its name, in order, and those of them that cost a round trip. */
  readonly calls: string[];
  readonly trips: string[];
}

export interface Limits {
  readonly failAtWrite: number;
  readonly failure: string;
  readonly readOnly: boolean;
  /** Calls that Sheets refuses although it has them, by their names. */
  readonly refusesOnly: readonly { readonly what: RegExp; readonly says: string }[];
  /** What somebody else does just before the first change. */
  meanwhile: (() => void) | undefined;
}

const reading =
  /^get((Value|DisplayValue|Formula|Background|FontSize|DataValidation|Note)s?|MergedRanges|Charts|ConditionalFormatRules|Protections)$/;
const writing = /^(set|insert|add|merge|hide|show|clear|update|remove|protect|copyTo|shift|collapse)/;

/**
 * An object of Apps Script whose calls are counted, and refused where they must be.
 * @param stillThere throws where the sheet it belongs to is gone
 */
export const counted = <T extends object>(count: Count, limits: Limits, methods: T, stillThere = () => {}): T =>
  watched(methods, (name) => {
    if (writing.test(name)) {
      const { meanwhile } = limits;
      limits.meanwhile = undefined;
      meanwhile?.();
    }
    stillThere();
    const unwanted = limits.refusesOnly.find(({ what }) => what.test(name));
    if (unwanted) throw new Error(unwanted.says);
    count.calls.push(name);
    if (reading.test(name)) count.reads++;
    if (reading.test(name) || writing.test(name)) count.trips.push(name);
    if (writing.test(name)) {
      if (limits.readOnly) throw new Error("You do not have permission to perform that action.");
      if (++count.writes === limits.failAtWrite) throw new Error(limits.failure);
    }
  });

/** A builder of Apps Script: what it is told changes nothing yet. */
export const noted = <T extends object>(count: Count, methods: T): T =>
  watched(methods, (name) => void count.calls.push(name));

function watched<T extends object>(methods: T, called: (name: string) => void): T {
  return new Proxy(methods, {
    get(target, name: string) {
      const method = (target as Record<string, unknown>)[name];
      if (typeof method !== "function") throw new TypeError(`${name} is not a function of Apps Script here`);
      return (...given: unknown[]) => {
        called(name);
        return method(...given);
      };
    },
  });
}
