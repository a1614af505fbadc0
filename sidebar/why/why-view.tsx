import { useEffect, useRef, useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import { explainedCell } from "../../core/book/review/frozen/explained-cell.ts";
import type { ExplainedCall, Explanation } from "../../core/formulas/explain/explanation.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import type { FormulaData } from "../base/data.ts";
import { Title } from "../controls/title.tsx";
import { formulasWords } from "../formulas/words.ts";
import { lookedAt, whyWords as words } from "./words.ts";

/** In milliseconds: an arrow key that is held down selects many cells, of which only the last is looked at. */
const settled = 300;

/** The active cell explained: when the view opens, when another cell is selected, and when somebody says so. */
export function WhyView() {
  const { host, ask, tell, busy, formulas, snapshot } = usePanel();
  const say = useWords();
  const [explained, setExplained] = useState<Explanation>();
  const [problem, setProblem] = useState<Text>();
  const [rules, setRules] = useState<readonly FormulaData[]>();
  const [rulesLost, setRulesLost] = useState(false);

  async function look(): Promise<void> {
    if (!rules)
      formulas().then(
        (all) => {
          setRules(all.formulas);
          setRulesLost(false);
        },
        () => setRulesLost(true),
      );
    const answer = await ask(() => host.why());
    setProblem(refusalOf(answer));
    setExplained("value" in answer ? answer.value : undefined);
    if ("value" in answer) tell(lookedAt(answer.value.address));
  }
  useEffect(() => void look(), []);
  const latest = useRef({ look, busy });
  latest.current = { look, busy };
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const lookSoon = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => (latest.current.busy ? lookSoon() : void latest.current.look()), settled);
    };
    const stop = host.whenSelected?.(lookSoon);
    return () => {
      clearTimeout(waiting);
      stop?.();
    };
  }, []);
  const figure = explained && snapshot ? explainedCell(snapshot, explained.sheet, explained.address) : undefined;

  return (
    <>
      <Title>{say(words.title)}</Title>
      <p class="quiet">{say(words.intro)}</p>
      <p class="buttons">
        <button type="button" disabled={busy} onClick={() => void look()}>
          {say(words.again)}
        </button>
      </p>
      {problem && <p class="problem">{say(problem)}</p>}
      {explained && (
        <>
          <h2 class="name">
            {explained.sheet}, {explained.address}
          </h2>
          {say(explained.formula) && (
            <p>
              <code class="typed">{say(explained.formula)}</code> {say(words.shows)}{" "}
              <strong>{say(explained.shows)}</strong>
            </p>
          )}
          {figure && (
            <section class="group why">
              <h2 class="name">{say(figure.title)}</h2>
              {figure.chart.says.map((each) => (
                <p key={say(each)}>{say(each)}</p>
              ))}
              {/* Drawn by core/formulas/explain: numbers and words of ours. */}
              <div dangerouslySetInnerHTML={{ __html: say(figure.chart.picture) }} />
            </section>
          )}
          {(figure ? [] : explained.remarks).map((remark) => (
            <p key={say(remark)} class="note">
              {say(remark)}
            </p>
          ))}
          {explained.calls.map((call) => (
            <Call
              key={say(call.written)}
              isAll={say(explained.formula) === `=${say(call.written)}`}
              call={call}
              rule={rules?.find(({ searchable: sought }) => sought.name === (call.sameAs ?? call.name))?.rule}
            />
          ))}
          {rulesLost && explained.calls.length > 0 && <p class="problem">{say(formulasWords.failed)}</p>}
        </>
      )}
    </>
  );
}

interface CallProps {
  readonly call: ExplainedCall;
  /** The formula of the cell is this call and nothing else. */
  readonly isAll: boolean;
  readonly rule: FormulaData["rule"] | undefined;
}

function Call({ call, isAll, rule }: CallProps) {
  const say = useWords();
  const { answer, chart } = call;
  const isOne = answer?.length === 1 && answer[0]?.length === 1;
  return (
    <section class="group why">
      <h2 class="name">
        <code>{isAll ? call.name : say(call.written)}</code>
      </h2>
      <h3>{say(words.passed)}</h3>
      <dl>
        {call.passed.map(({ name, written, value }) => (
          <div key={say(name)}>
            <dt>
              {say(name)} <em>{say(written)}</em>
            </dt>
            <dd>{say(value)}</dd>
          </div>
        ))}
      </dl>
      {rule && (
        <>
          <h3>{say(words.rule)}</h3>
          <p>{rule.formula}</p>
        </>
      )}
      <h3>{say(words.answer)}</h3>
      {answer && isOne && <p class="answer">{say(answer[0]?.[0] as Text)}</p>}
      {answer && !isOne && <Cells rows={answer} label={call.name} />}
      {[...call.says, ...(chart?.says ?? [])].map((each) => (
        <p key={say(each)}>{say(each)}</p>
      ))}
      {call.problems.map((each, index) => (
        <p key={index} class="problem">
          {say(each)}
        </p>
      ))}
      {chart && (
        // Drawn by core/help: numbers and words of ours.
        <div dangerouslySetInnerHTML={{ __html: say(chart.picture) }} />
      )}
      {rule?.note && <p class="note">{rule.note}</p>}
      {rule && (
        <p class="quiet">
          {say(words.source)}
          {rule.source}.
        </p>
      )}
    </section>
  );
}

/** A table that is wider than the panel is scrolled by keys too. */
function Cells({ rows, label }: { rows: readonly (readonly Text[])[]; label: string }) {
  const say = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: to be scrolled by keys
    // biome-ignore lint/a11y/useSemanticElements: a group of cells is no fieldset
    <div class="cells answer" tabIndex={0} role="group" aria-label={label}>
      <table>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{say(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
