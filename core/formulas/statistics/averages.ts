/** The mean and the median of at least one number. */

export function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] as number;
  return sum / values.length;
}

/** The middle value, or the mean of the two middle values, of a list that is put into another order for that. */
export function median(values: Float64Array): number {
  const middle = Math.floor(values.length / 2);
  select(values, middle, 0, values.length - 1);
  const upper = values[middle] as number;
  return values.length % 2 === 1 ? upper : (largestOf(values.subarray(0, middle)) + upper) / 2;
}

/** In a list that is longer than a few times this, so many values around a place are put into order first. */
const sampleSize = 200;

/**
 * Puts the value into its place that would be there if all from `first` to `last` were sorted, with none larger before
 * it and none smaller behind: Hoare's selection, since sorting takes ten times as long. The value that comes to the
 * place within a sample parts a long list near that place, so that little is left to look through.
 */
function select(values: Float64Array, place: number, first: number, last: number): void {
  while (first < last) {
    if (last - first > 3 * sampleSize) {
      const sampled = Math.floor(place - (sampleSize * (place - first)) / (last - first));
      select(values, place, sampled, sampled + sampleSize);
    }
    const pivot = values[place] as number;
    let [left, right] = [first, last];
    while (left <= right) {
      while ((values[left] as number) < pivot) left++;
      while ((values[right] as number) > pivot) right--;
      if (left > right) break;
      const swapped = values[left] as number;
      values[left++] = values[right] as number;
      values[right--] = swapped;
    }
    if (place <= right) last = right;
    else if (place >= left) first = left;
    else break;
  }
}

function largestOf(values: Float64Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index++) largest = Math.max(largest, values[index] as number);
  return largest;
}
