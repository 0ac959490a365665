import type { Source, UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { Archive } from "@/lib/rankings/archive";
import { nearestPair } from "@/lib/rankings/comparable-pairs";
import {
  type BiggestMoves,
  type ComparableEditions,
  type MoverRow,
  type Movers,
  movers,
} from "@/lib/rankings/movers";
import type { BiggestRows, MoversView, MoverTableRow } from "@/lib/rankings/movers-view";
import { disagreementsOf, sourceNote } from "@/lib/rankings/source-note";
import { moverChoices } from "./mover-choices";
import { moversAddress } from "./movers-address";
import { figureLabel } from "./ranking";

/** Everything on a movers page; null where `movers` has nothing to say. */
export function moversView(
  archive: Archive,
  code: string,
  from: number,
  to: number,
  unitSet: UnitSetId,
  language: Language,
): MoversView | null {
  const found = movers(archive, code, from, to, unitSet);
  const root = archive.root(code);
  if (!found || !root) return null;
  return archive.memo(`movers-view/${code}/${from}/${to}/${unitSet}/${language}`, () => {
    const rows = found.kind === "comparable" ? tableRows(archive, found, language) : [];
    const nearest = isIdle(found) ? nearestPair(archive, code, unitSet, { from, to }) : null;
    const [biggestByScore, biggestByPlace] =
      found.kind === "comparable"
        ? [biggestRows(found.biggestByScore, rows), biggestRows(found.biggestByPlace, rows)]
        : [none, none];
    return {
      movers: found,
      root,
      regions: archive.snapshot.regions
        .filter((item) => item.unitSet === unitSet)
        .toSorted((a, b) => a.order - b.order),
      choices: moverChoices(archive, code, { from, to }, unitSet),
      nearest: nearest && {
        pair: nearest,
        address: moversAddress(archive, code, nearest, unitSet),
      },
      rows,
      biggestByScore,
      biggestByPlace,
      mainKind: rows.some((row) => row.after.rank && row.after.rank.kind !== "counted")
        ? "published"
        : "counted",
      sources: named([biggestByScore, biggestByPlace]),
    };
  });
}

const none: BiggestRows = { rises: [], falls: [] };

function isIdle(found: Movers): boolean {
  return found.kind === "not-comparable" || (found.byScore.of === 0 && found.byPlace.of === 0);
}

function tableRows(
  archive: Archive,
  found: ComparableEditions,
  language: Language,
): MoverTableRow[] {
  const words = messages(language).provenance;
  return found.rows.map((row) => {
    const sides = [
      { year: found.from, figure: row.before.figure },
      { year: found.to, figure: row.after.figure },
    ].flatMap(({ year, figure }) => (figure ? { year, figure } : []));
    return {
      ...row,
      change: {
        kind: "open",
        since: found.from,
        cautions: found.cautions,
        value:
          row.delta === null
            ? null
            : { delta: row.delta, before: row.before.figure?.printed ?? "" },
        rank: row.rank,
        rankKindsDiffer: row.rankKindsDiffer,
      },
      note: sourceNote(
        archive,
        sides.map(({ year, figure }) => ({
          label: `${words.before(year)}: ${figureLabel(figure, language)}`,
          figure,
        })),
      ),
      disputed: sides.some(({ figure }) => disagreementsOf(archive, figure).length > 0),
    };
  });
}

function biggestRows(moves: BiggestMoves, rows: readonly MoverTableRow[]): BiggestRows {
  const bySlug = new Map(rows.map((row) => [row.province.slug, row]));
  const find = (items: readonly MoverRow[]) =>
    items.flatMap(({ province }) => bySlug.get(province.slug) ?? []);
  return { rises: find(moves.rises), falls: find(moves.falls) };
}

/** Sources of the biggest move of each list, which the lead names. */
function named(lists: readonly BiggestRows[]): Source[] {
  const rows = lists.flatMap(({ rises, falls }) => [...rises.slice(0, 1), ...falls.slice(0, 1)]);
  const sources = rows.flatMap((row) => row.note?.entries.map((entry) => entry.source) ?? []);
  return [...new Map(sources.map((source) => [source.key, source])).values()];
}
