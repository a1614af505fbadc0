import type { Files } from "./files.ts";

/** One answer of a web server: the part of the browser's `Response` that is used here. */
export interface Answer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Checks how a web server delivers the files of an add-in: each one exists, has the same bytes, and comes with the
 * headers that Excel and the browsers around it need.
 * @param host where they are served, without a slash at the end
 * @returns one sentence for each mistake, the file first
 */
export async function servedMistakes(
  files: Files,
  host: string,
  ask: (address: string) => Promise<Answer>,
): Promise<string[]> {
  const mistakes: string[] = [];
  for (const [path, contents] of files) {
    // People and scanners read them; how they are cached does not matter.
    if (path === "LICENSES.txt" || path === "sbom.cdx.json") continue;
    const address = `${host}/${path}`;
    try {
      const found = await mistakesOf(path, contents, address, await ask(address));
      mistakes.push(...found.map((mistake) => `${path}: ${mistake}`));
    } catch (error) {
      const { message, cause } = error as Error;
      return [...mistakes, `${address} cannot be reached: ${cause instanceof Error ? cause.message : message}.`];
    }
  }
  return mistakes;
}

async function mistakesOf(
  path: string,
  contents: string | Uint8Array,
  address: string,
  answer: Answer,
): Promise<string[]> {
  if (answer.status !== 200) return [`${address} answers ${answer.status}.`];
  const same = Buffer.compare(Buffer.from(await answer.arrayBuffer()), Buffer.from(contents)) === 0;
  return [
    ...(same ? [] : ["What is served differs from the file here."]),
    // The pages of the help are read in an ordinary browser.
    ...(path.startsWith("help/") ? [] : headerMistakes(path, answer.headers)),
  ];
}

const kinds: readonly (readonly [ending: string, kind: RegExp])[] = [
  [".js", /^(text|application)\/javascript\b/],
  [".css", /^text\/css\b/],
  [".html", /^text\/html\b/],
  [".json", /^application\/json\b/],
  [".png", /^image\/png\b/],
];

function headerMistakes(path: string, headers: Answer["headers"]): string[] {
  const said = (name: string): string => headers.get(name)?.toLowerCase() ?? "";
  const mistakes: string[] = [];
  const [, kind] = kinds.find(([ending]) => path.endsWith(ending)) ?? [];
  if (kind && !kind.test(said("content-type")))
    mistakes.push(`Its Content-Type is "${said("content-type")}": browsers may refuse it.`);
  if (/^functions\..*json$/.test(path) && said("access-control-allow-origin") !== "*")
    mistakes.push('Without "Access-Control-Allow-Origin: *", Excel on the web shows no formulas.');
  if (path.endsWith(".html")) mistakes.push(...frameMistakes(said));
  const kept = said("cache-control");
  if (path.endsWith(".png")) {
    if (/no-store|no-cache/.test(kept)) mistakes.push(`"Cache-Control: ${kept}" keeps Excel from showing an icon.`);
    // The contents behind a name with a checksum in it never change.
  } else if (!/-[A-Z0-9]{8}\.js$/.test(path) && !/no-cache|no-store|max-age=\d{1,4}\b/.test(kept))
    mistakes.push('Without "Cache-Control: no-cache", browsers may go on with the old file after an update.');
  return mistakes;
}

/** Excel on the web shows the panel in a frame within its own pages, which have many addresses. */
function frameMistakes(said: (name: string) => string): string[] {
  const ancestors = /frame-ancestors([^;]*)/.exec(said("content-security-policy"))?.[1];
  const wanted = ["officeapps.live.com", "cloud.microsoft", "sharepoint.com"];
  return [
    ...(said("x-frame-options") ? [`"X-Frame-Options: ${said("x-frame-options")}" keeps Excel from showing it.`] : []),
    ...(ancestors !== undefined && !wanted.every((each) => ancestors.includes(each))
      ? [`"frame-ancestors${ancestors}" keeps Excel on the web from showing it.`]
      : []),
  ];
}
