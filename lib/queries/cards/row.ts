import type { Figure } from "@/lib/figures/figure";
import { formatSigned, signOf } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { cardMessages } from "@/lib/i18n/messages/cards";
import type { Indicator } from "@/lib/indicators/indicator";
import type { CardChange, CardRow } from "@/lib/rankings/card-view";
import type { Change } from "@/lib/rankings/change";
import type { RankKind } from "@/lib/rankings/rank";
import type { Standing } from "@/lib/rankings/standing";
import { placesGained } from "@/lib/sentences/counts";
import { placeOf, score, valueKindWords } from "@/lib/sentences/words";

/** A row of a card's table without what is drawn in it; a kind of place that the card names elsewhere is left out. */
export function cardRow(
  name: string,
  { figure, rank, change }: Standing,
  indicator: Pick<Indicator, "unit">,
  language: Language,
  saidElsewhere: RankKind = "published",
): CardRow {
  const { tags } = messages(language);
  const kinds = [
    rank === null || rank.kind === "published" || rank.kind === saidElsewhere
      ? ""
      : tags[rank.kind],
    figure?.printed == null ? "" : valueTag(figure, language),
  ];
  return {
    name,
    place: rank === null ? "" : placeOf(rank),
    kind: [...new Set(kinds.filter((kind) => kind !== ""))].join("; "),
    score: figure?.printed == null ? "" : score(figure.printed, indicator, language),
    changes: rowChanges(change, language),
    bar: null,
    strip: null,
    afterGap: false,
  };
}

function valueTag(figure: Figure, language: Language): string {
  const { tags } = messages(language);
  if (valueKindWords(figure, language) === "") return "";
  return figure.status === "published" ? tags.derived : tags[figure.status];
}

/** Change of the score and of the place in few words; nothing across a break, but that it may not be compared. */
function rowChanges(change: Change, language: Language): CardChange[] {
  const t = cardMessages(language);
  if (change.kind === "first") return [];
  if (change.kind === "withheld") return [{ text: t.notComparable, sign: 0 }];
  const mark = change.cautions.length > 0 ? "*" : "";
  const { value, rank } = change;
  const changes: CardChange[] = [];
  if (value) {
    changes.push({ text: formatSigned(value.delta, language) + mark, sign: signOf(value.delta) });
  }
  if (rank) {
    const from = rank.ofDiffers
      ? ` (${messages(language).ranking.from(placeOf(rank.before))})`
      : "";
    const sign = signOf(String(rank.places));
    changes.push({
      text: `${arrow(rank.places)}${placesGained(rank.places, language)}${from}${mark}`,
      sign,
    });
  }
  return changes;
}

/** What stands before the words of a change of place. */
export function arrow(places: number): string {
  return { "-1": "↓ ", "0": "", "1": "↑ " }[signOf(String(places))];
}

/** Whether a change that is shown carries a caution. */
export function needsCare(standings: readonly Standing[]): boolean {
  return standings.some(
    ({ change }) =>
      change.kind === "open" &&
      change.cautions.length > 0 &&
      (change.value !== null || change.rank !== null),
  );
}
