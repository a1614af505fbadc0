/** What HtmlService makes of a page: two sandboxed frames, no clipboard, meta tags ignored. */

/** The keywords that Google's guide to restrictions lists for a script bound to a file. */
const sandbox =
  "allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox";

const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, "\\u003c");

/** HtmlOutput.addMetaTag: meta tags in the file are ignored. That the root loses its attributes is not ruled out. */
export const asServed = (html: string): string =>
  html.replace(/<meta\b[^>]*>/gi, "").replace(/<(html|body)\b[^>]*>/gi, "<$1>");

/** The editor with its sidebar, 300 pixels wide. */
export const editorPage = (frame: string): string =>
  `<!DOCTYPE html><title>Sheet</title><style>body{margin:0}iframe{border:0;display:block;width:300px;height:100vh}</style><iframe sandbox="${sandbox}" src="${frame}"></iframe>`;

/** Google's frame holds the one of the page, and writes that from a text. */
export const outerFrame = (
  html: string,
): string => `<!DOCTYPE html><style>body{margin:0}iframe{border:0;display:block;width:100%;height:100vh}</style>
<iframe id="user" sandbox="${sandbox}"></iframe>
<script>
const frame = document.getElementById("user");
frame.contentWindow.eval(${inScript(client)});
const page = frame.contentDocument;
page.open();
page.write(${inScript(html)});
page.close();
</script>`;

/** `google.script.run` as documented. What answers is `window.__script(name, json)`, which may stay away for ever. */
const client = `(() => {
  const runner = (done, failed) => new Proxy({}, {
    get: (_, name) => {
      if (name === "withSuccessHandler") return (handler) => runner(handler, failed);
      if (name === "withFailureHandler") return (handler) => runner(done, handler);
      return (...given) => {
        window.__script(name, JSON.stringify(given)).then((text) => {
          const { value, error } = JSON.parse(text);
          if (!error) return done && done(value);
          failed && failed(Object.assign(new Error(error.message), { name: error.name }));
        });
      };
    },
  });
  window.google = { script: { run: runner(), host: { close() {} } } };
})();`;
