import type { KpiMonth, MonthOverview } from "../../core/book/review/month/month-overview.ts";
import { inPageOrder, lacksFigure } from "../../core/book/review/month/page-order.ts";
import type { Book } from "../../core/book/tables/read.ts";

/** The four steps of a month, one after the other. */
export const steps = ["record", "explain", "print", "send"] as const;
export type Step = (typeof steps)[number];

/** What the book does not keep: whether somebody opened the page of the month, and copied its message. */
export interface StepsTaken {
  readonly printed: boolean;
  readonly sent: boolean;
}

export interface MonthSteps {
  readonly done: ReadonlySet<Step>;
  /** The first step that is not done; none if all are. */
  readonly next: Step | undefined;
  /** The KPI that somebody has to say something about first, in the order of the page. */
  readonly unexplained: KpiMonth | undefined;
}

/** A month that lacks figures has nothing explained yet, even where nothing is bad so far. */
export function monthSteps(book: Book, overview: MonthOverview, { printed, sent }: StepsTaken): MonthSteps {
  const open = inPageOrder(book, overview).filter(({ answer }) => answer === "open");
  const unexplained = open.find((each) => !lacksFigure(each));
  const recorded = !open.some(lacksFigure);
  const isDone: Readonly<Record<Step, boolean>> = {
    record: recorded,
    explain: recorded && unexplained === undefined,
    print: printed,
    send: sent,
  };
  return {
    done: new Set(steps.filter((step) => isDone[step])),
    next: steps.find((step) => !isDone[step]),
    unexplained,
  };
}
