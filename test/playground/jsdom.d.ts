/** What the tests use of jsdom, which brings no types. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string);
    readonly window: Pick<typeof globalThis, "DOMParser" | "XMLSerializer">;
  }
}
