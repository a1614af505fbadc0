import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addInServer } from "../../tools/serve-excel.ts";
import { built } from "../excel-addin/office-runtime.ts";

/** The real server with a certificate made by Office's tools. Whether a machine trusts it cannot be tested here. */

const folder = mkdtempSync(join(tmpdir(), "smart-kpi-"));
const file = (name: string): string => join(folder, name);
let server: ReturnType<typeof addInServer>;
let port = 0;

beforeAll(async () => {
  await generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"));
  server = addInServer("dist/excel", {
    cert: readFileSync(file("localhost.crt")),
    key: readFileSync(file("localhost.key")),
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server?.close();
  server?.closeAllConnections();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

const ask = (path: string, method = "GET", ca = readFileSync(file("ca.crt"))): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asking = request({ host: "localhost", port, path, method, ca }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (part) => {
        body += part;
      });
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    asking.on("error", reject);
    asking.end();
  });

test("A client that trusts the authority of Office's tools gets the add-in's files over HTTPS", async () => {
  for (const path of ["manifest.xml", "functions.json", "functions.fr.json", "panel.html", "functions.js"])
    expect(await ask(`/${path}`)).toMatchObject({ status: 200, body: built(path) });
  expect(await ask("/help/fr/COCA.html")).toMatchObject({ status: 200 });
  expect(await ask("/nothing.html")).toMatchObject({ status: 404 });
});

test("No other client does: an unknown certificate is refused", async () => {
  await expect(ask("/panel.html", "GET", Buffer.from(""))).rejects.toThrow();
});

test("Excel on the web, a page of another origin, may read functions.json and send a preflight request first", async () => {
  expect((await ask("/functions.json")).headers["access-control-allow-origin"]).toBe("*");
  const { status, headers } = await ask("/functions.json", "OPTIONS");
  expect([status, headers["access-control-allow-private-network"]]).toEqual([204, "true"]);
});

test("Icons may be cached, or Excel would not show them", async () => {
  // Microsoft's page on manifests names both words, no-cache and no-store.
  expect((await ask("/icon-32.png")).headers["cache-control"]).toBe("max-age=3600");
  expect((await ask("/panel.html")).headers["cache-control"]).toBe("no-cache");
  expect(String((await ask("/icon-32.png")).headers["content-type"])).toBe("image/png");
});
