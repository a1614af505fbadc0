import { Refusal } from "./range.ts";

/** Objects of Excel that only have properties to be set, and parts that have such; some parts are items of a list. */

export interface Settings {
  set(property: string, value: unknown): void;
}

/** Properties, and parts with theirs, under the names of the wire. */
export interface Known {
  readonly [name: string]: true | Known;
}

/** @param keep is told what is set under its path, the parts before it in lower case: `font.Bold` */
export function settings(keep: (path: string, value: unknown) => void, known: Known): Settings {
  const parts = Object.entries(known).flatMap(([name, inner]) =>
    inner === true ? [] : [[name, settings((path, value) => keep(`${lowered(name)}.${path}`, value), inner)] as const],
  );
  const byName = new Map(parts);
  return Object.assign(Object.fromEntries(parts), {
    set(property: string, value: unknown): void {
      if (known[property] !== true) throw new Refusal(`ApiNotFound: ${property}`);
      keep(property, value);
    },
    item(name: string): Settings {
      const found = byName.get(name);
      if (!found) throw new Refusal(`ItemNotFound: ${name}`);
      return found;
    },
  });
}

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
