import type * as Spreadsheet from "@odoo/o-spreadsheet";
import type * as Owl from "@odoo/owl";

/** The spreadsheet in the page, light or dark as the reader's system is. */

export type Translate = (term: string, ...values: unknown[]) => string;

export interface Embedding {
  readonly owl: typeof Owl;
  readonly library: typeof Spreadsheet;
  /** The spreadsheet's own templates, as it brings them. */
  readonly templates: string;
  readonly translateFn: Translate;
  /** Says what the spreadsheet has to say. */
  notify(sentence: string): void;
}

/** @returns takes it away again */
export async function embed(
  place: HTMLElement,
  model: Spreadsheet.Model,
  { owl, library, templates, translateFn, notify }: Embedding,
): Promise<() => void> {
  const { App, Component, useState, xml } = owl;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  class Root extends Component {
    static override template =
      xml`<Spreadsheet model="props.model" notifyUser="props.notifyUser" colorScheme="look.scheme"/>`;
    static components = { Spreadsheet: library.Spreadsheet };
    static override props = ["model", "notifyUser"];
    look = useState({ scheme: "light" });
    override setup(): void {
      const follow = (): void => {
        this.look.scheme = dark.matches ? "dark" : "light";
        // Bootstrap's name for the same.
        place.dataset.bsTheme = this.look.scheme;
      };
      follow();
      dark.addEventListener("change", follow);
      owl.onWillDestroy(() => dark.removeEventListener("change", follow));
    }
  }
  const props = { model, notifyUser: ({ text }: { text: string }): void => notify(text) };
  const app = new App(Root, { props, templates, translateFn, warnIfNoStaticProps: false });
  await app.mount(place);
  return () => app.destroy();
}
