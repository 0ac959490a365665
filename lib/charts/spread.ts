/**
 * Moves labels apart so that neighbours are at least `gap` away from each other and all stay between
 * `low` and `high`, each as near to its wish as that allows. Keeps the order of the input; equal wishes
 * are laid out in that order. Where there is no room for all, they are spaced evenly.
 */
export function spread(
  wishes: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const room = Math.min(gap, (high - low) / Math.max(1, wishes.length - 1));
  const order = wishes.map((_, index) => index).sort((a, b) => at(wishes, a) - at(wishes, b));
  const blocks: { items: number[]; start: number }[] = [];
  for (const index of order) {
    blocks.push(place([index], wishes, room, low, high));
    for (let last = blocks.at(-2); last; last = blocks.at(-2)) {
      const newest = blocks.at(-1);
      if (!newest || last.start + last.items.length * room <= newest.start) break;
      blocks.splice(-2, 2, place([...last.items, ...newest.items], wishes, room, low, high));
    }
  }
  const result = new Array<number>(wishes.length).fill(low);
  for (const { items, start } of blocks) {
    items.forEach((index, position) => {
      result[index] = start + position * room;
    });
  }
  return result;
}

/** Labels that touch form a block, whose middle sits at the mean of what they wish. */
function place(
  items: number[],
  wishes: readonly number[],
  room: number,
  low: number,
  high: number,
) {
  const sum = items.reduce(
    (total, index, position) => total + at(wishes, index) - position * room,
    0,
  );
  const last = high - (items.length - 1) * room;
  return { items, start: Math.max(low, Math.min(last, sum / items.length)) };
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
