/** What was asked of the services. */
export interface Count {
  /** Calls that fetch cells, and calls that change something: each costs a round trip. */
  reads: number;
  writes: number;
  /** Every call by its name, in order. */
  readonly calls: string[];
}

interface Limits {
  readonly failAtWrite: number;
  readonly failure: string;
  readonly readOnly: boolean;
}

/** An object of Apps Script whose calls are counted, and refused where they must be. */
export function counted<T extends object>(count: Count, limits: Limits, methods: T): T {
  return new Proxy(methods, {
    get(target, name: string) {
      const method = (target as Record<string, unknown>)[name];
      if (typeof method !== "function") throw new TypeError(`${name} is not a function of Apps Script here`);
      return (...given: unknown[]) => {
        count.calls.push(name);
        if (/^get(Value|DisplayValue|Formula)s?$/.test(name)) count.reads++;
        if (/^(set|insert|add)/.test(name)) {
          if (limits.readOnly) throw new Error("You do not have permission to perform that action.");
          if (++count.writes === limits.failAtWrite) throw new Error(limits.failure);
        }
        return method(...given);
      };
    },
  });
}
