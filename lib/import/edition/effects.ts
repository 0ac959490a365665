import type { UnitSetId } from "@/lib/figures/figure";
import { editionName, type ReadEdition } from "@/lib/import/edition/read-edition";
import type { FigureChange } from "@/lib/import/figure-changes";
import type { Archive } from "@/lib/rankings/archive";
import { edition } from "@/lib/rankings/edition";
import { type Rank, rankOf } from "@/lib/rankings/rank";

/** A place that a province will be shown with, against the one it is shown with now. */
export interface RankMove {
  readonly province: string;
  readonly before: Rank;
  readonly after: Rank;
}

/** What readers will see differently of one edition. */
export interface EditionEffect {
  readonly code: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
  readonly added: number;
  readonly completed: number;
  readonly changed: number;
  readonly removed: number;
  /** Figures whose status was derived, computed or self-reported and that are published now. */
  readonly replacedByPublished: number;
  /** Slugs of the provinces in the first place, before and after; empty where there is none. */
  readonly leadersBefore: readonly string[];
  readonly leadersAfter: readonly string[];
  /** Places that become others, best first. */
  readonly moves: readonly RankMove[];
}

type EditionKey = Omit<ReadEdition, "rows">;

function ranks(archive: Archive, { code, year, unitSet }: EditionKey): ReadonlyMap<string, Rank> {
  const found = edition(archive, code, year, unitSet);
  const places = new Map<string, Rank>();
  for (const { slug } of found?.roster ?? []) {
    const rank = found && rankOf(found, slug);
    if (rank) places.set(slug, rank);
  }
  return places;
}

function leaders(places: ReadonlyMap<string, Rank>): string[] {
  return [...places].flatMap(([province, { place }]) => (place === 1 ? province : []));
}

function isReplaced({ before, after }: FigureChange): boolean {
  if (before === null || after === null || after.status !== "published") return false;
  return before.status !== "published" || before.derived.length > after.derived.length;
}

function editionsOf(changes: readonly FigureChange[]): Map<string, [EditionKey, FigureChange[]]> {
  const editions = new Map<string, [EditionKey, FigureChange[]]>();
  for (const change of changes) {
    const figure = change.after ?? change.before;
    if (figure === null || change.kind === "same") continue;
    const key = { code: figure.indicator, year: figure.year, unitSet: figure.unitSet };
    const name = editionName(key);
    const known = editions.get(name);
    if (known === undefined) editions.set(name, [key, [change]]);
    else known[1].push(change);
  }
  return editions;
}

/** What the changes do to each edition that they touch, in the order of the changes. */
export function effectsOf(
  changes: readonly FigureChange[],
  before: Archive,
  after: Archive,
): EditionEffect[] {
  return [...editionsOf(changes).values()].map(([key, own]) => {
    const count = (kind: FigureChange["kind"]) => own.filter((one) => one.kind === kind).length;
    const [old, now] = [ranks(before, key), ranks(after, key)];
    const moves = [...now].flatMap(([province, rank]): RankMove[] => {
      const was = old.get(province);
      return was === undefined || was.place === rank.place
        ? []
        : [{ province, before: was, after: rank }];
    });
    return {
      ...key,
      added: count("added"),
      completed: count("completed"),
      changed: count("changed"),
      removed: count("removed"),
      replacedByPublished: own.filter(isReplaced).length,
      leadersBefore: leaders(old),
      leadersAfter: leaders(now),
      moves: moves.sort((a, b) => a.after.place - b.after.place),
    };
  });
}
