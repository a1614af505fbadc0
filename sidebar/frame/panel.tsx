import { type ComponentChild, render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Day } from "../../core/base/cells.ts";
import type { Text } from "../../core/base/text.ts";
import type { CommandName, Requests } from "../../core/book/commands/index.ts";
import type { Refused } from "../../core/book/sheets/ornaments.ts";
import type { Snapshot } from "../../core/book/sheets/snapshot.ts";
import { type Panel, PanelContext, type View } from "../base/context.ts";
import type { PanelData } from "../base/data.ts";
import type { Answered, PanelHost } from "../base/host.ts";
import { later } from "../base/later.tsx";
import { useReadyMade } from "../base/library.tsx";
import { words } from "../base/words.ts";
import { KpisView, WithBook } from "../kpis/kpis-view.tsx";
import { Foot } from "./foot.tsx";
import type { OtherViews } from "./views.ts";
import { missingFrom, tooLate, waitingFor } from "./words.ts";

/**
 * Shows the panel in an element of its own page (Sheets, Excel) or of a shadow root (playground). Its style sheet
 * (base/panel.css) is already there.
 * @param today the user's current day, since the panel has no clock
 * @param data what is loaded after the panel has appeared
 * @param others the views that show no book: at once or later (views.ts)
 * @returns a function that removes it
 */
export function mountPanel(
  element: HTMLElement,
  host: PanelHost,
  today: Day,
  data: PanelData,
  others: OtherViews,
): () => void {
  element.classList.add("kpi-panel");
  element.dataset.program = host.program;
  element.lang = host.language;
  render(<Frame host={host} today={today} data={data} others={others} />, element);
  return () => render(null, element);
}

const MonthView = later(async () => (await import("../month/month-view.tsx")).MonthView);

/** Whether each view shows the book, which may not be readable. */
const showsBook: Readonly<Record<View, boolean>> = {
  kpis: true,
  month: true,
  formulas: false,
  why: false,
  check: false,
};

/** Those with a tab; the check is opened at the foot. */
const tabs = ["kpis", "month", "formulas", "why"] as const satisfies readonly View[];

interface FrameProps {
  readonly host: PanelHost;
  readonly today: Day;
  readonly data: PanelData;
  readonly others: OtherViews;
}

function Frame({ host, today, data, others: { FormulasView, WhyView, CheckView } }: FrameProps) {
  const { language } = host;
  const [view, setView] = useState<View>("kpis");
  const [snapshot, setSnapshot] = useState<Snapshot>();
  const [unread, setUnread] = useState<Text>();
  const [busy, setBusy] = useState(false);
  const [waits, setWaits] = useState(false);
  const [missing, setMissing] = useState<readonly Refused[]>([]);
  const [said, setSaid] = useState<{ readonly words: Text; readonly seen: boolean }>();
  const [looks, setLooks] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const working = useRef(false);
  const used = useRef(false);
  const { library: readyMade } = data;
  const { library, libraryLost, readLibrary } = useReadyMade(readyMade);

  const say = (words: Text): void => setSaid({ words, seen: true });
  const tell = (words: Text): void => setSaid({ words, seen: false });

  async function ask<T>(question: () => Promise<Answered<T>>): Promise<Answered<T>> {
    if (working.current) return { problem: words.working };
    const focused = focusIn(frame.current);
    working.current = true;
    setBusy(true);
    setSaid(undefined);
    const slow = setTimeout(() => setWaits(true), slowAfter);
    const answer = await answerTo(question);
    clearTimeout(slow);
    if ("problem" in answer) tell(answer.problem);
    working.current = false;
    setBusy(false);
    setWaits(false);
    // A button that is disabled while it works loses the focus: put the keyboard back where it was.
    requestAnimationFrame(() => {
      if (focused?.isConnected && !focusIn(frame.current)) focused.focus();
    });
    return answer;
  }

  async function perform<Name extends CommandName>(
    command: Name,
    request: Requests[Name],
  ): Promise<Answered<Snapshot>> {
    const answer = await ask(() => host.perform(command, request));
    if ("value" in answer) {
      setSnapshot(answer.value);
      setMissing(answer.refused ?? []);
    }
    return answer;
  }

  async function read(): Promise<void> {
    const answer = await ask(() => host.snapshot());
    setUnread("problem" in answer ? answer.problem : undefined);
    if ("value" in answer) setSnapshot(answer.value);
  }
  useEffect(() => void read(), []);

  const open = (next: View): void => {
    setSaid(undefined);
    setView(next);
    // Its tab, pressed once more, looks at the cell that is selected by now.
    if (next === "why") setLooks(looks + 1);
    // The sheets may have been edited by hand since.
    if (showsBook[next] && next !== view && !working.current) void read();
  };
  const { formulas } = data;
  const panel: Panel = {
    host,
    language,
    today,
    formulas,
    library,
    libraryLost,
    readLibrary,
    snapshot,
    isUsed: () => used.current,
    busy,
    say,
    tell,
    ask,
    perform,
    open,
  };
  const shown: Readonly<Record<View, () => ComponentChild>> = {
    kpis: () => <WithBook show={(book) => <KpisView book={book} />} />,
    month: () => <WithBook show={(book) => <MonthView book={book} />} />,
    formulas: () => <FormulasView />,
    why: () => <WhyView key={looks} />,
    check: () => <CheckView />,
  };
  const press = (): void => {
    used.current = true;
    setSaid(undefined);
  };
  // The playground's page has a main part of its own, the grid.
  const Main = host.program === "playground" ? "div" : "main";
  return (
    <PanelContext.Provider value={panel}>
      {/* What was said is over with the next key or press; on input itself, a render would undo what is being typed. */}
      <div class="frame" ref={frame} onPointerDownCapture={press} onKeyDownCapture={press}>
        <nav aria-label={words.views[language]}>
          {tabs.map((each) => (
            <button
              key={each}
              type="button"
              aria-current={view === each ? "page" : undefined}
              onClick={() => open(each)}
            >
              {words[each][language]}
            </button>
          ))}
        </nav>
        {waits && <p class="notice">{waitingFor(host.program)[language]}</p>}
        {missing.length > 0 && <p class="notice">{missingFrom(host.program, missing)[language]}</p>}
        <Main class="view" aria-busy={busy}>
          {showsBook[view] && unread ? (
            <>
              <p class="problem">{unread[language]}</p>
              <button type="button" disabled={busy} onClick={() => void read()}>
                {words.tryAgain[language]}
              </button>
            </>
          ) : (
            shown[view]()
          )}
        </Main>
        <Foot />
        <p class="over" role="status">
          <span class={said?.seen ? "said" : "unseen"}>{said?.words[language]}</span>
        </p>
      </div>
    </PanelContext.Provider>
  );
}

/** In milliseconds: until the panel says that it still waits, and until it waits no longer. */
const slowAfter = 8_000;
const mostPatience = 60_000;

/** An answer, or the sentence that there was none for too long: anything may be asked again. */
function answerTo<T>(question: () => Promise<Answered<T>>): Promise<Answered<T>> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve({ problem: tooLate }), mostPatience);
    question()
      .catch((): Answered<T> => ({ problem: words.lost }))
      .then((answer) => {
        clearTimeout(late);
        resolve(answer ?? { problem: words.lost });
      });
  });
}

/** The focused element inside the panel, even in a shadow root. */
function focusIn(frame: HTMLElement | null): HTMLElement | undefined {
  const root = frame?.getRootNode() as Document | ShadowRoot | undefined;
  const focused = root?.activeElement;
  return focused instanceof HTMLElement && frame?.contains(focused) ? focused : undefined;
}
