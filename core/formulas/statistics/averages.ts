/** The mean and the median of at least one number. */

export function mean(values: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < values.length; index++) sum += values[index] as number;
  return sum / values.length;
}

/** The middle value, or the mean of the two middle values. */
export function median(values: readonly number[]): number {
  const middle = Math.floor(values.length / 2);
  const ordered = new Float64Array(values);
  const upper = partlySorted(ordered, middle);
  return values.length % 2 === 1 ? upper : (largestOf(ordered.subarray(0, middle)) + upper) / 2;
}

/**
 * Puts the value into its place that would be there if all were sorted, with none larger before it and none smaller
 * behind: Hoare's selection, since sorting takes ten times as long.
 */
function partlySorted(values: Float64Array, place: number): number {
  let [first, last] = [0, values.length - 1];
  while (first < last) {
    const pivot = values[(first + last) >> 1] as number;
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
  return values[place] as number;
}

function largestOf(values: Float64Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index++) largest = Math.max(largest, values[index] as number);
  return largest;
}
