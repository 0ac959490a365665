/** Years in brief, neighbours joined: [2009, 2011, 2012, 2013] is "2009, 2011–2013". Expects ascending years. */
export function yearRanges(years: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last && year === last.to + 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}
