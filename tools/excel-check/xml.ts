import { DOMParser, onWarningStopParsing } from "@xmldom/xmldom";

/** An element of a manifest, with what the rules need of it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly within it. */
  readonly text: string;
}

interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<Node>;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}

/** @returns the root, or a sentence that says why it is not XML */
export function readXml(xml: string): Element | string {
  // The parser accepts it, Excel does not.
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(xml)) return "It is no XML: an & stands for itself as &amp;.";
  try {
    const { documentElement } = new DOMParser({ onError: onWarningStopParsing }).parseFromString(xml, "text/xml");
    return documentElement ? elementOf(documentElement as unknown as Node) : "It holds no element.";
  } catch (error) {
    return `It is no XML: ${String((error as Error).message).split("\n")[0]}.`;
  }
}

function elementOf({ nodeName, attributes, childNodes }: Node): Element {
  const nodes = Array.from(childNodes);
  return {
    name: nodeName,
    attributes: Object.fromEntries(Array.from(attributes ?? []).map(({ name, value }) => [name, value])),
    children: nodes.filter(({ nodeType }) => nodeType === 1).map(elementOf),
    text: nodes
      .filter(({ nodeType }) => nodeType === 3)
      .map(({ nodeValue }) => nodeValue)
      .join("")
      .trim(),
  };
}

/** The element and all elements within it. */
export const withAll = (element: Element): Element[] => [element, ...element.children.flatMap(withAll)];

/** All elements with this name within an element. */
export const named = (within: Element, name: string): Element[] =>
  withAll(within).filter((element) => element.name === name);
