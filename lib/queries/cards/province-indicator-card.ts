import { formatNumber, formatSigned, signOf } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { cardMessages } from "@/lib/i18n/messages/cards";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import type { CardFact, CardView } from "@/lib/rankings/card-view";
import type { IndexSection } from "@/lib/rankings/index-section";
import { editionName } from "@/lib/sentences/edition-name";
import { fitSentences } from "@/lib/sentences/fit";
import { standingSentences } from "@/lib/sentences/standing";
import {
  indicatorLabel,
  placeOf,
  placeWords,
  rankChangeWords,
  rankKindWords,
  valueKindWords,
} from "@/lib/sentences/words";
import type { RateRow } from "../province";
import { cardFoot } from "./credit";
import { disputed, ownStrip } from "./province-card";
import { rateRows, rateSentence } from "./rate-rows";
import { arrow, needsCare } from "./row";

const sentenceLength = 300;
const mostRates = 6;

interface Subject {
  readonly province: Province;
  readonly indicator: Indicator;
  readonly section: IndexSection | null;
  readonly rates: readonly RateRow[];
}

/**
 * The picture of a province in one index: place, score and change of the newest edition that has it; null where nothing
 * is known of it.
 */
export function provinceIndicatorCard(
  archive: Archive,
  { province, indicator, section, rates }: Subject,
  language: Language,
): CardView | null {
  const t = cardMessages(language);
  const name = province.name[language];
  const set = messages(language).unitSet[province.unitSet];
  const row = section?.shown ?? section?.latest;
  if (!row && rates.length === 0) return null;
  const label = row
    ? editionName(indicator, row.year, language)
    : indicatorLabel(indicator, language);
  const said =
    row && section
      ? standingSentences(row.standing, {
          indicator,
          year: row.year,
          region: section.region,
          language,
        })
      : [];
  const title = `${name}: ${label}`;
  const shownRates = row ? [] : rates.slice(0, mostRates);
  const sentence = fitSentences(said, sentenceLength);
  const notes = [
    row && needsCare([row.standing]) ? t.care : "",
    section && disputed(section) ? t.disputed : "",
  ].filter(Boolean);
  const figures = row
    ? [row.standing.figure].filter((figure) => figure !== null)
    : shownRates.map((rate) => rate.figure);
  return {
    title,
    context: set,
    sentence,
    rows: rateRows(shownRates, language),
    facts: section?.shown ? standingFacts(section, section.shown, language) : [],
    strip: section?.shown ? ownStrip(section.strip, province.slug) : null,
    note: notes.length > 0 ? notes.join(" ") : null,
    ...cardFoot(archive, [indicator], figures, language),
    alt: [`${title} (${set}).`, sentence, ...shownRates.map((rate) => rateSentence(rate, language))]
      .filter(Boolean)
      .join(" "),
  };
}

/** Place, score, change and place in the region, as far as they are there. */
function standingFacts(
  { indicator, region }: IndexSection,
  { standing: { figure, rank, change, region: regional } }: NonNullable<IndexSection["shown"]>,
  language: Language,
): CardFact[] {
  const t = cardMessages(language);
  const facts: CardFact[] = [];
  if (rank) {
    facts.push({
      label: t.rank,
      value: placeOf(rank),
      note: rank.tied ? placeWords(rank, language) : rankKindWords(rank.kind, language),
      sign: 0,
    });
  }
  if (figure?.printed != null) {
    facts.push({
      label: t.score,
      value: formatNumber(figure.printed, language) + (indicator.unit === "%" ? "%" : ""),
      note: [indicator.unit === "%" ? "" : t.points, valueKindWords(figure, language)]
        .filter(Boolean)
        .join("; "),
      sign: 0,
    });
  }
  if (change.kind === "withheld") {
    const label = t.since(change.since);
    facts.push({ label, value: t.notComparable, note: t.methodChanged, sign: 0 });
  }
  if (change.kind === "open" && (change.value || (change.rank && rank))) {
    const mark = change.cautions.length > 0 ? "*" : "";
    facts.push({
      label: t.since(change.since),
      value: change.value ? formatSigned(change.value.delta, language) + mark : "",
      note:
        change.rank && rank
          ? arrow(change.rank.places) + rankChangeWords(change.rank, rank, language) + mark
          : "",
      sign: signOf(change.value?.delta ?? String(change.rank?.places ?? 0)),
    });
  }
  if (regional && region) {
    facts.push({
      label: t.region(region.name[language]),
      value: `${regional.place}/${regional.of}`,
      note: regional.kind === "counted" ? t.countedInRegion : "",
      sign: 0,
    });
  }
  return facts;
}
