/** F6 leads around the page, as it does in office programs: from the grid, which keeps Tab for itself, to the panel. */

export interface Area {
  /** In the page. The focus may be below it, in a shadow root. */
  readonly place: HTMLElement;
  /** Where the keyboard begins; later it goes back to where it was. */
  first(): HTMLElement | null | undefined;
}

/** @param areas in the order of F6; Shift+F6 goes back */
export function takeF6(areas: readonly Area[]): void {
  const left = new Map<Area, HTMLElement>();
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      event.stopPropagation();
      const at = areas.findIndex(({ place }) => place.contains(document.activeElement));
      const from = areas[at];
      const focused = from && focusedIn(from.place);
      if (from && focused) left.set(from, focused);
      const step = event.shiftKey ? areas.length - 1 : 1;
      const next = areas[at < 0 ? 0 : (at + step) % areas.length] as Area;
      const before = left.get(next);
      const target = before?.isConnected ? before : next.first();
      target?.focus();
      // Where the page is small, the areas lie one below the other.
      target?.scrollIntoView({ block: "nearest" });
    },
    // Before the spreadsheet, which keeps other keys of this row.
    true,
  );
}

function focusedIn(place: HTMLElement): HTMLElement | undefined {
  const focused = place.shadowRoot ? place.shadowRoot.activeElement : document.activeElement;
  return focused instanceof HTMLElement ? focused : undefined;
}
