import { productName } from "../../core/base/text.ts";
import { usePanel, useWords } from "../base/context.ts";
import { words } from "../base/words.ts";

/** The build writes it. */
declare const SMART_KPI_VERSION: string;

/** The version, so that people can report it. In Excel the help is served next to the panel. */
export function Foot() {
  const { host, language, open } = usePanel();
  const say = useWords();
  const help = (page: string, name: string) => (
    <a href={`help/${language}/${page}.html`} target="_blank" rel="noreferrer">
      {name}
    </a>
  );
  return (
    <footer class="foot">
      {productName} {SMART_KPI_VERSION}
      {host.program === "excel" && (
        <>
          {" · "}
          {help("support", say(words.help))}
          {" · "}
          {help("privacy", say(words.privacy))}
        </>
      )}
      {host.check && (
        <>
          {" · "}
          <button type="button" class="link" onClick={() => open("check")}>
            {say(words.check)}
          </button>
        </>
      )}
    </footer>
  );
}
