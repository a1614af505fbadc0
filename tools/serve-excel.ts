/**
 * Serves the add-in on this machine, for Excel on this machine: over HTTPS, with a development certificate that
 * Office's tools make and ask this machine to trust.
 *
 *   npm run excel:start                      https://localhost:3000
 *   npm run excel:start -- --port=3443       another port, for which the manifest is built
 *   npm run excel:start -- --namespace=DEV   formulas are typed =DEV.COCA(), to tell them from an installed add-in's
 *   npm run excel:start -- --untrusted       makes the certificate without asking for trust, for a browser that is told
 *                                            to accept it
 */
import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type Server } from "node:https";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ensureCertificatesAreInstalled, generateCertificates } from "office-addin-dev-certs";
import sirv from "sirv";
import { excelFiles } from "./build.ts";
import { writeFolder } from "./folder.ts";

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Serves the files of a folder as Excel needs them: its web version reads `functions.json` from another origin. */
export function addInServer(folder: string, certificate: Certificate): Server {
  const serve = sirv(folder, { dev: true, etag: true });
  return createServer(certificate, (request: IncomingMessage, response: ServerResponse) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    // Excel on the web is a public page that sends requests to this machine.
    response.setHeader("Access-Control-Allow-Private-Network", "true");
    // Excel does not show icons that may not be cached.
    if (request.url?.endsWith(".png")) response.setHeader("Cache-Control", "max-age=3600");
    if (request.method === "OPTIONS") {
      response.writeHead(204, { "Access-Control-Allow-Methods": "GET, HEAD" }).end();
      return;
    }
    serve(request, response, () => {
      response.writeHead(404).end("Not found");
    });
  });
}

/** A certificate for localhost that is valid for thirty days, kept where Office's own tools keep theirs. */
async function developmentCertificate(trusted: boolean): Promise<Certificate> {
  const kept = join(homedir(), ".office-addin-dev-certs");
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((file) => join(kept, file)) as [
    string,
    string,
    string,
  ];
  if (trusted) {
    try {
      await ensureCertificatesAreInstalled();
    } catch (refused) {
      console.error(
        `${(refused as Error).message}\nThis machine does not trust the certificate: Excel will not load the add-in from here.`,
      );
    }
  }
  if (!existsSync(key) || !isValid(cert)) await generateCertificates(authority, cert, key);
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

const isValid = (path: string): boolean =>
  existsSync(path) && Date.parse(new X509Certificate(readFileSync(path)).validTo) > Date.now();

const howToLoad = (address: string, manifest: string): string => `
The add-in: ${address}   its manifest: ${manifest}

Excel on the web      Home › Add-ins › More settings › Upload My Add-in, and choose the manifest
Excel on Windows      npx office-addin-debugging start "${manifest}" desktop
Excel on a Mac        cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/
                      then Home › Add-ins › SMART KPI, after Excel has been started anew

Ctrl+C ends it. docs/install.md has the rest.`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "3000" },
      namespace: { type: "string" },
      untrusted: { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "dist/excel");
  const address = `https://localhost:${port}`;
  writeFolder(folder, await excelFiles({ host: address, namespace: values.namespace }));
  const server = addInServer(folder, await developmentCertificate(!values.untrusted));
  // The manifest names this port: on another one, Excel would not find the files.
  server.on("error", (error: NodeJS.ErrnoException) => {
    const taken = `Port ${port} is taken. End what uses it, or choose another: npm run excel:start -- --port=3443`;
    console.error(error.code === "EADDRINUSE" ? taken : error.message);
    process.exit(1);
  });
  server.listen(port, "localhost", () => console.log(howToLoad(address, join(folder, "manifest.xml"))));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      server.close();
      // Excel keeps connections open.
      server.closeAllConnections();
    });
  }
}
