import type { NativeSource } from "../../core/book/figures/index.ts";
import type { Kind } from "../../core/book/kpi/schema.ts";
import type { Import } from "../../core/book/tables/imports.ts";
import type { Book } from "../../core/book/tables/read.ts";

/** What the reader of tables (bring-in.tsx) is given, and what it gives back. */
export interface BringInProps {
  readonly kpis: readonly Candidate[];
  readonly rates: readonly ComputedRate[];
  /** Where the figures go, even those of a KPI that it does not have yet. */
  readonly book: Book;
  readonly change: (brought: Brought) => void;
}

/** A KPI or a count that may be in a table. */
export interface Candidate {
  readonly code: string;
  readonly name: string;
  readonly kind: Kind | null;
  readonly unit: string;
  readonly alsoCalled: readonly string[];
}

/** A rate of the book, with the names of its counts. */
export interface ComputedRate {
  readonly code: string;
  readonly name: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** What is ready to be written. */
export interface Brought {
  readonly figures: readonly {
    readonly code: string;
    readonly month: string;
    readonly value: number;
    readonly was: number | null;
  }[];
  /** How they were read: the book keeps it for the next table with the same headings. */
  readonly imports: readonly Import[];
  /** How many questions are open. */
  readonly open: number;
  /** The sheet it was read from, and for each KPI whether formulas could follow it. */
  readonly fromSheet?: {
    readonly title: string;
    readonly kpis: readonly { readonly code: string; readonly native: NativeSource }[];
  };
}
