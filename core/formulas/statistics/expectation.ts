/**
 * What a KPI with a season or a trend should bring: an effect for each place in the season and one slope, by least
 * squares. Where every value learned from is above 0, the logarithms are fitted: growth and season are shares of the
 * figure.
 */

/** A limit lies three standard deviations away, as a mean distance tells them: 3 × √(π ÷ 2). */
export const limitInDistances = 3.76;

/** What is exact growth without noise differs by rounding errors, as a share of the largest value. */
const roundingError = 1e-10;

/** The past of one KPI, read again and again: `learn` replaces what was learned before. */
export class Expectation {
  /** Whether logarithms are fitted. */
  logs = false;
  /** The change from one cell to the next, of the logarithm where there are logarithms. */
  slope = 0;
  /** Σ(t − mean t of its place)². */
  sxx = 0;
  /** The usual distance of a value from its expectation. */
  distance = 0;
  tolerance = 0;

  private readonly values: readonly (number | null)[];
  private readonly period: number;
  private readonly logarithms: readonly (number | null)[];
  private fitted: readonly (number | null)[] = [];
  private readonly counts: Float64Array;
  private readonly meanTimes: Float64Array;
  private readonly means: Float64Array;

  /**
   * @param values oldest first, one for each period, `null` where it is not known
   * @param period how many cells a season has; 1 without a season
   */
  constructor(values: readonly (number | null)[], period: number) {
    this.values = values;
    this.period = period;
    this.logarithms = values.map((value) => (value !== null && value > 0 ? Math.log(value) : null));
    this.counts = new Float64Array(period);
    this.meanTimes = new Float64Array(period);
    this.means = new Float64Array(period);
  }

  /**
   * Fits the known values among the cells first…last: there must be more of them than places in the season, and one.
   */
  learn(first: number, last: number): void {
    const { values, logarithms, period, counts, meanTimes, means } = this;
    this.logs = true;
    for (let at = first; at <= last; at++) if (values[at] !== null && logarithms[at] === null) this.logs = false;
    this.fitted = this.logs ? logarithms : values;
    const { fitted } = this;
    counts.fill(0);
    meanTimes.fill(0);
    means.fill(0);
    let known = 0;
    let largest = 0;
    for (let at = first; at <= last; at++) {
      const value = fitted[at];
      if (value === null || value === undefined) continue;
      const place = at % period;
      counts[place] = (counts[place] as number) + 1;
      meanTimes[place] = (meanTimes[place] as number) + at;
      means[place] = (means[place] as number) + value;
      known++;
      largest = Math.max(largest, Math.abs(value));
    }
    let places = 0;
    for (let place = 0; place < period; place++) {
      const count = counts[place] as number;
      if (count === 0) continue;
      places++;
      meanTimes[place] = (meanTimes[place] as number) / count;
      means[place] = (means[place] as number) / count;
    }
    let sxx = 0;
    let sxy = 0;
    for (let at = first; at <= last; at++) {
      const value = fitted[at];
      if (value === null || value === undefined) continue;
      const place = at % period;
      const time = at - (meanTimes[place] as number);
      sxx += time * time;
      sxy += time * (value - (means[place] as number));
    }
    this.sxx = sxx;
    this.slope = sxy / sxx;
    this.tolerance = roundingError * largest;
    this.distance = this.distanceOver(first, last, known) * Math.sqrt(known / (known - places - 1));
  }

  /** The mean distance of the cells first…last; what lies outside its own limit is left out, once. */
  private distanceOver(first: number, last: number, known: number): number {
    let sum = 0;
    for (let at = first; at <= last; at++) sum += this.residual(at);
    const bound = (limitInDistances * sum) / known;
    let kept = 0;
    let keptSum = 0;
    for (let at = first; at <= last; at++) {
      if (this.values[at] === null) continue;
      const distance = this.residual(at);
      if (distance > bound) continue;
      kept++;
      keptSum += distance;
    }
    return keptSum / kept;
  }

  /** The distance of a cell learned from; 0 where its value is not known. */
  private residual(at: number): number {
    const value = this.fitted[at];
    return value === null || value === undefined ? 0 : Math.abs(value - this.at(at));
  }

  /** What cell `at` should bring, before `inUnit`. */
  at(at: number): number {
    const place = at % this.period;
    return (this.means[place] as number) + this.slope * (at - (this.meanTimes[place] as number));
  }

  /** How often the place of a cell in the season was seen. */
  seen(at: number): number {
    return this.counts[at % this.period] as number;
  }

  /** How far the value of a cell that was not learned from may lie from its expectation. */
  limit(at: number): number {
    const place = at % this.period;
    const time = at - (this.meanTimes[place] as number);
    const leverage = 1 / (this.counts[place] as number) + (time * time) / this.sxx;
    return limitInDistances * this.distance * Math.sqrt(1 + leverage);
  }

  /**
   * Whether a cell learned from lies outside the limits that the others leave it: it then pulls the expectation of its
   * place in the season along.
   */
  exceptional(at: number): 1 | 0 | -1 {
    const value = this.fitted[at];
    if (value === null || value === undefined) return 0;
    const place = at % this.period;
    const time = at - (this.meanTimes[place] as number);
    const own = 1 / (this.counts[place] as number) + (time * time) / this.sxx;
    // A place seen once has no others: its value is its own expectation.
    if (own > 1 - roundingError) return 0;
    const fromOthers = (value - this.at(at)) / (1 - own);
    return Math.abs(fromOthers) > this.limit(at) + this.tolerance ? (fromOthers > 0 ? 1 : -1) : 0;
  }

  /** How far a value lies from its expectation; one that has no logarithm lies below everything. */
  difference(at: number): number {
    if (this.logs && this.logarithms[at] === null) return Number.NEGATIVE_INFINITY;
    return ((this.logs ? this.logarithms[at] : this.values[at]) as number) - this.at(at);
  }

  /** An expectation or a limit, in the unit of the values. */
  inUnit(fitted: number): number {
    return this.logs ? Math.exp(fitted) : fitted;
  }
}
