import { JSDOM } from "jsdom";

/** The two parts of a browser that the spreadsheet reads and writes files with, in Node. */

const { window } = new JSDOM("");
Object.assign(globalThis, { DOMParser: window.DOMParser, XMLSerializer: window.XMLSerializer });
