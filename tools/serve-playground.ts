/**
 * Builds the playground and serves it on this machine only:
 *
 *   npm start                  http://127.0.0.1:4180, or the next free port
 *   npm start -- --port=5000
 *   npm start -- --built       serves what has been built already
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { headers } from "../playground/package/files.ts";
import { playgroundFiles } from "./build.ts";
import { writeFolder } from "./folder.ts";

const { values } = parseArgs({
  options: { port: { type: "string", default: "4180" }, built: { type: "boolean", default: false } },
});
const firstPort = Number(values.port);
const portsTried = 20;

const folder = fileURLToPath(new URL("../dist/playground", import.meta.url));
// Building everything else would take ten times as long.
if (!values.built) writeFolder(folder, await playgroundFiles());

const serve = sirv(folder, { dev: true, etag: true });
const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  serve(request, response, () => {
    response.statusCode = 404;
    response.end("Not found");
  });
});

let port = firstPort;
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EADDRINUSE" || port >= firstPort + portsTried) {
    console.error(
      error.code === "EADDRINUSE"
        ? `The ports ${firstPort} to ${port} are all taken. Choose another: npm start -- --port=5000`
        : error.message,
    );
    process.exit(1);
  }
  port += 1;
  server.listen(port, "127.0.0.1");
});
server.on("listening", () => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  console.log(`The playground: ${address}   en français : ${address}?lang=fr\nCtrl+C ends it.`);
});
server.listen(port, "127.0.0.1");

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.on(signal, () => {
    server.close();
    // A browser keeps connections open, although the page is not waiting for anything.
    server.closeAllConnections();
  });
}
