import { difference } from "@/lib/rankings/decimal";
import { scoredByPublisher } from "@/lib/rankings/edition";
import type { RankingView } from "@/lib/rankings/ranking-view";
import type { Ends, TopGap } from "@/lib/rankings/whats-new-view";
import { lastRows } from "@/lib/sentences/ranking";

/** An edition with at most this many figures is shown whole. */
const few = 12;
const first = 10;
const last = 3;

/** The rows that the news shows of a ranking. */
export function endsOf({ rows, edition }: RankingView): Ends {
  const held = rows.filter((row) => row.figure !== null || row.rank !== null);
  if (held.length <= few) return { all: true, top: held, bottom: [] };
  const top = held.filter((row) => row.rank !== null && row.rank.place <= first);
  const ranked = held.filter((row) => row.rank !== null);
  const whole = edition.complete && ranked.length === held.length;
  const bottom = whole ? ranked.slice(-last) : lastRows(rows);
  return { all: false, top, bottom: bottom.filter((row) => !top.includes(row)) };
}

/** The lead of the first over the second; null unless all scores are here and one province alone holds each place. */
export function topGap({ rows, edition }: RankingView): TopGap | null {
  if (!edition.complete) return null;
  const [one, two] = [1, 2].map((place) => rows.filter((row) => row.rank?.place === place));
  const [leader, ...others] = one ?? [];
  const [second, ...more] = two ?? [];
  if (!leader || !second || others.length > 0 || more.length > 0) return null;
  const scores = [leader, second].flatMap(({ figure }) =>
    figure && scoredByPublisher(figure) ? (figure.printed ?? []) : [],
  );
  const [high, low] = scores;
  if (high === undefined || low === undefined) return null;
  const size = difference(high, low).replace("-", "");
  return Number(size) === 0 ? null : { first: leader, second, size };
}
