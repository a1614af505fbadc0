import { createServer, type OutgoingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { afterEach, expect, test } from "vitest";
import { servedMistakes } from "../../../tools/excel-check/served.ts";
import { shipped } from "./seeded.ts";

/**
 * A real static server in front of the built files, over HTTP: encryption makes no difference to what is checked here.
 */

let server: Server | undefined;
afterEach(() => server?.close());

/** Serves `dist/excel` with these headers for each path. */
async function serving(headersOf: (path: string) => OutgoingHttpHeaders): Promise<string> {
  const files = sirv("dist/excel", { etag: true });
  server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headersOf((request.url ?? "").slice(1))))
      response.setHeader(name, value as string);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** The headers that docs/administrators.md asks for. */
const asked = (path: string): OutgoingHttpHeaders => ({
  "Access-Control-Allow-Origin": "*",
  "Cache-Control": path.endsWith(".png") ? "max-age=86400" : "no-cache",
});

test("A host that sends the headers that the administrators' page asks for passes", async () => {
  expect(await servedMistakes(shipped, await serving(asked), fetch)).toEqual([]);
});

test("A plain static server lacks two headers, and each file that needs one says so", async () => {
  const mistakes = await servedMistakes(shipped, await serving(() => ({})), fetch);
  expect(mistakes).toContain(
    'functions.fr.json: Without "Access-Control-Allow-Origin: *", Excel on the web shows no formulas.',
  );
  expect(mistakes).toContain(
    'panel.html: Without "Cache-Control: no-cache", browsers may go on with the old file after an update.',
  );
  expect(mistakes.filter((each) => /^(icon|chunk)-/.test(each))).toEqual([]);
});

test.each<[string, OutgoingHttpHeaders, RegExp]>([
  ["a host that forbids frames", { "X-Frame-Options": "SAMEORIGIN" }, /^panel\.html: "X-Frame-Options: sameorigin"/],
  ["a policy for frames of its own", { "Content-Security-Policy": "frame-ancestors 'self'" }, /^panel\.html: "frame-/],
  ["icons that may not be kept", { "Cache-Control": "no-store" }, /^icon-16\.png: .* keeps Excel from showing an icon/],
  ["files that may be kept for a year", { "Cache-Control": "max-age=31536000" }, /^functions\.js: .* after an update/],
])("It names %s", async (_, headers, mistake) => {
  const mistakes = await servedMistakes(shipped, await serving((path) => ({ ...asked(path), ...headers })), fetch);
  expect(mistakes).toContainEqual(expect.stringMatching(mistake));
});

test("A policy that lets Office's own pages frame the panel passes", async () => {
  const policy = "frame-ancestors https://*.officeapps.live.com https://*.cloud.microsoft https://*.sharepoint.com";
  const host = await serving((path) => ({ ...asked(path), "Content-Security-Policy": policy }));
  expect(await servedMistakes(shipped, host, fetch)).toEqual([]);
});

test("It names a file that is missing, one of another version, a wrong kind and a host that does not answer", async () => {
  const host = await serving(asked);
  const check = (path: string, contents: string): Promise<string[]> =>
    servedMistakes(new Map([[path, contents]]), host, fetch);
  expect(await check("panel.de.js", "")).toEqual([`panel.de.js: ${host}/panel.de.js answers 404.`]);
  expect(await check("panel.css", "old")).toEqual(["panel.css: What is served differs from the file here."]);
  const plain = { status: 200, headers: new Headers({ "content-type": "text/plain", "cache-control": "no-cache" }) };
  expect(
    await servedMistakes(new Map([["panel.js", ""]]), host, async () => ({
      ...plain,
      arrayBuffer: async () => new ArrayBuffer(0),
    })),
  ).toEqual(['panel.js: Its Content-Type is "text/plain": browsers may refuse it.']);
  server?.close();
  server?.closeAllConnections();
  // It is said once: no other file could be reached either.
  expect(await servedMistakes(shipped, host, fetch)).toEqual([
    expect.stringMatching(/^http:\S+\/\S+ cannot be reached: .+\.$/),
  ]);
});
