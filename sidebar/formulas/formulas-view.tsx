import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import { find, notOfferedIn } from "../../core/formulas/reference/search.ts";
import { usePanel, useWords } from "../base/context.ts";
import { copied } from "../base/copy.ts";
import type { FormulaData, FormulasData } from "../base/data.ts";
import { words as shared } from "../base/words.ts";
import { Title } from "../controls/title.tsx";
import { ShareView } from "../share/share-view.tsx";
import { foundFormulas, inserted, noFormula, formulasWords as words } from "./words.ts";

/** Every formula of the catalogue: found by any word, folded out, put into the active cell. */
export function FormulasView() {
  const { formulas, tell } = usePanel();
  const say = useWords();
  const [data, setData] = useState<FormulasData>();
  const [failed, setFailed] = useState(false);
  const [query, setQuery] = useState("");

  const load = (): void => {
    setFailed(false);
    formulas().then(setData, () => setFailed(true));
  };
  useEffect(load, []);

  const asked = query.trim();
  const instead = data && notOfferedIn(data.notOffered, asked);
  const found = useMemo(() => (data ? foundIn(data, asked) : []), [data, asked]);
  if (failed)
    return (
      <>
        <Title>{say(words.title)}</Title>
        <p class="problem">{say(words.failed)}</p>
        <button type="button" onClick={load}>
          {say(shared.tryAgain)}
        </button>
      </>
    );
  return (
    <>
      <Title>{say(words.title)}</Title>
      <p class="quiet">{say(words.intro)}</p>
      <p class="search">
        <label>
          {say(words.find)}
          <input
            type="search"
            autocomplete="off"
            spellcheck={false}
            placeholder={say(words.hint)}
            value={query}
            onInput={(event) => {
              const typed = event.currentTarget.value;
              setQuery(typed);
              if (data) tell(countOf(foundIn(data, typed.trim()).length, typed.trim()));
            }}
          />
        </label>
      </p>
      {!data && <p class="quiet">{say(words.loading)}</p>}
      {instead && <p class="note">{instead.says}</p>}
      {data && <h2 class="count">{say(countOf(found.length, asked))}</h2>}
      {asked === "" ? (
        <Families formulas={found} />
      ) : (
        found.map((each) => <Formula key={each.searchable.name} data={each} />)
      )}
      <ShareView />
    </>
  );
}

const countOf = (found: number, asked: string): Text => (found > 0 ? foundFormulas(found) : noFormula(asked));

/**
 * Without a question all of them, in their own order; otherwise what matches, or what comes nearest to a formula that
 * there is not.
 */
function foundIn({ formulas, notOffered }: FormulasData, asked: string): readonly FormulaData[] {
  if (asked === "") return formulas;
  const byName = new Map(formulas.map((each) => [each.searchable.name, each]));
  const names =
    notOfferedIn(notOffered, asked)?.nearest ??
    find(
      formulas.map(({ searchable }) => searchable),
      asked,
    ).map(({ name }) => name);
  return names.map((name) => byName.get(name) as FormulaData);
}

function Families({ formulas }: { formulas: readonly FormulaData[] }) {
  const families = [...new Set(formulas.map(({ family }) => family))];
  return families.map((family) => (
    <section key={family}>
      <h2>{family}</h2>
      {formulas
        .filter((each) => each.family === family)
        .map((each) => (
          <Formula key={each.searchable.name} data={each} />
        ))}
    </section>
  ));
}

/** One formula, its help drawn when it is first folded out. */
function Formula({ data: { searchable: sought, says, help } }: { data: FormulaData }) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="formula" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>
        <code>{sought.name}</code> <span>{says}</span>
      </summary>
      {opened && <Help html={help} />}
    </details>
  );
}

/** The generated help: escaped while it was built, it is the only markup the panel puts in. */
function Help({ html }: { html: string }) {
  const { host, ask, say, busy } = usePanel();
  const wordsOf = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [problem, setProblem] = useState<{ readonly beside: string; readonly says: Text }>();

  async function use(button: HTMLButtonElement): Promise<void> {
    const { insert, copy } = button.dataset;
    setProblem(undefined);
    if (copy !== undefined) return say((await copiedOrSelected(copy, button)) ? words.copied : words.notCopied);
    if (insert === undefined) return;
    const answer = await ask(() => host.insert(insert));
    if ("problem" in answer) setProblem({ beside: insert, says: answer.problem });
    else say(inserted(answer.value));
  }

  useEffect(() => {
    for (const button of place.current?.querySelectorAll("button") ?? []) button.disabled = busy;
  }, [busy]);
  // The buttons are part of the generated help, so the sentence beside one of them is put there by hand, as text.
  useEffect(() => {
    if (!problem || !place.current) return;
    const buttons = [...place.current.querySelectorAll<HTMLButtonElement>("[data-insert]")];
    const button = buttons.find(({ dataset }) => dataset.insert === problem.beside);
    const sentence = document.createElement("span");
    sentence.className = "problem";
    sentence.textContent = ` ${wordsOf(problem.says)}`;
    button?.after(sentence);
    return () => sentence.remove();
  }, [problem]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are what is pressed, with keys too
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button turns Enter into a click
    <div
      ref={place}
      // Made by core/help, which escapes.
      dangerouslySetInnerHTML={{ __html: html }}
      onClick={(event) => {
        const button = (event.target as Element).closest("button");
        if (button) void use(button);
      }}
    />
  );
}

/** What could not be copied is selected where it is, to be copied by hand. */
async function copiedOrSelected(text: string, button: HTMLElement): Promise<boolean> {
  if (await copied(text)) return true;
  const code = button.closest("figure")?.querySelector("code");
  if (code) getSelection()?.selectAllChildren(code);
  return false;
}
