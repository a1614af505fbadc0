import { useState } from "preact/hooks";
import type { Text } from "../../core/base/text.ts";
import type { Sharing } from "../../core/book/sharing/sharing.ts";
import { refusalOf, usePanel, useWords } from "../base/context.ts";
import { words as shared } from "../base/words.ts";
import { preparedNow, preparing, repairedNow, repairing, shareWords as words } from "./words.ts";

type Way = "prepare" | "repair";

/**
 * The formulas of the whole workbook: native or values for people without the add-in, and back again. First the
 * numbers, then a confirmation.
 */
export function ShareView() {
  const { host, ask, perform, busy, say } = usePanel();
  const wordsOf = useWords();
  const [counted, setCounted] = useState<{ readonly way: Way; readonly sharing: Sharing }>();
  const [problem, setProblem] = useState<Text>();

  async function count(way: Way): Promise<void> {
    const answer = await ask(() => host.sharing());
    setProblem(refusalOf(answer));
    setCounted("value" in answer ? { way, sharing: answer.value } : undefined);
  }

  async function replace(way: Way, { prepare, repair }: Sharing): Promise<void> {
    const { native, values } = prepare;
    const { back } = repair;
    const refused = refusalOf(
      await (way === "prepare"
        ? perform("prepare-to-share", { native, values })
        : perform("repair-formulas", { back })),
    );
    setProblem(refused);
    setCounted(undefined);
    if (!refused) say(way === "prepare" ? preparedNow(native + values) : repairedNow(back));
  }

  return (
    <section>
      <h2>{wordsOf(words.title)}</h2>
      {(["prepare", "repair"] as const).map((way) => (
        <div key={way} class="group">
          <p>{wordsOf(way === "prepare" ? words.prepareSays : words.repairSays)}</p>
          {counted?.way === way ? (
            <Counted
              way={way}
              sharing={counted.sharing}
              replace={() => void replace(way, counted.sharing)}
              leave={() => setCounted(undefined)}
            />
          ) : (
            <p class="buttons">
              <button type="button" disabled={busy} onClick={() => void count(way)}>
                {wordsOf(words[way])}
              </button>
            </p>
          )}
        </div>
      ))}
      {problem && <p class="problem">{wordsOf(problem)}</p>}
    </section>
  );
}

interface CountedProps {
  readonly way: Way;
  readonly sharing: Sharing;
  readonly replace: () => void;
  readonly leave: () => void;
}

/** What would happen, what would not, and the confirmation. */
function Counted({ way, sharing: { prepare, repair }, replace, leave }: CountedProps) {
  const { busy } = usePanel();
  const wordsOf = useWords();
  const isPreparing = way === "prepare";
  const count = isPreparing ? prepare.native + prepare.values : repair.back;
  const { left } = isPreparing ? prepare : repair;
  const nothing = isPreparing ? words.nothingToPrepare : words.nothingToRepair;
  return (
    <>
      {count > 0 && (
        <p>
          <strong>{wordsOf(isPreparing ? preparing(prepare.native, prepare.values) : repairing(repair.back))}</strong>
        </p>
      )}
      {count === 0 && left.length === 0 && <p>{wordsOf(nothing)}</p>}
      {left.length > 0 && (
        <div class="advice">
          <h3>{wordsOf(words.left)}</h3>
          <ul>
            {left.map((says) => (
              <li key={wordsOf(says)}>{wordsOf(says)}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="buttons">
        <button type="button" disabled={busy} onClick={leave}>
          {wordsOf(count > 0 ? shared.cancel : shared.back)}
        </button>
        {count > 0 && (
          <button type="button" class="main" disabled={busy} onClick={replace}>
            {wordsOf(isPreparing ? words.replace : words.bringBack)}
          </button>
        )}
      </p>
    </>
  );
}
