import type { FigureAnswer } from "@/lib/api/figure";
import type { Figure, UnitSetId } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { apiMessages } from "@/lib/i18n/messages/api";
import type { Archive } from "@/lib/rankings/archive";
import { printedRank, type Rank } from "@/lib/rankings/rank";
import { disagreementsOf } from "@/lib/rankings/source-note";
import { type Standing, standings } from "@/lib/rankings/standing";

export interface EditionKey {
  readonly indicator: string;
  readonly year: number;
  readonly unitSet: UnitSetId;
}

/** A province in an edition with one of its figures; null where it has none. A rate may have several a year. */
export interface FigureEntry {
  readonly edition: EditionKey;
  readonly standing: Standing;
  readonly figure: Figure | null;
}

/** Every province of an edition in the order of the ranking page, those without a figure last. */
export function figureAnswers(
  archive: Archive,
  edition: EditionKey,
  language: Language,
): FigureAnswer[] {
  return figureEntries(archive, edition).map((entry) => figureAnswer(archive, entry, language));
}

/** What `figureAnswers` makes its answers of. */
export function figureEntries(archive: Archive, edition: EditionKey): FigureEntry[] {
  const { indicator, year, unitSet } = edition;
  const rows = standings(archive, indicator, year, unitSet);
  if (!isRate(archive, indicator))
    return rows.map((standing) => ({ edition, standing, figure: standing.figure }));
  const figures = archive.figures(indicator, year, unitSet);
  return rows.flatMap((standing) => {
    const own = figures.filter((item) => item.province === standing.province.slug);
    return (own.length > 0 ? own : [null]).map((figure) => ({ edition, standing, figure }));
  });
}

/** One province in one edition, with what the ranking page says of it. */
export function figureAnswer(
  archive: Archive,
  { edition, standing, figure }: FigureEntry,
  language: Language,
): FigureAnswer {
  const { province, missing } = standing;
  const rank = isRate(archive, edition.indicator) ? rankOfRate(figure) : standing.rank;
  const hasPeriod = figure !== null && (figure.periodFrom !== null || figure.periodTo !== null);
  return {
    indicator: edition.indicator,
    year: edition.year,
    unitSet: edition.unitSet,
    province: province.slug,
    value: figure?.value ?? null,
    printed: figure?.printed ?? null,
    rank: rank?.place ?? null,
    rankKind: rank?.kind ?? null,
    of: rank?.of ?? null,
    tied: rank?.tied ?? false,
    status: figure?.status ?? null,
    missing: missing?.code ?? null,
    change: changeAnswer(archive, edition.indicator, standing, language),
    region: regionAnswer(standing),
    disputed: figure !== null && disagreementsOf(archive, figure).length > 0,
    note: (figure ? figure.note?.[language] : missing?.text?.[language]) ?? null,
    period: hasPeriod ? { from: figure.periodFrom, to: figure.periodTo } : null,
    source: figure?.source ?? null,
  };
}

/** Figures of periods and days that provinces must not be ranked or followed by. */
function isRate(archive: Archive, code: string): boolean {
  return archive.root(code)?.rankPolicy === "none";
}

function rankOfRate(figure: Figure | null): Rank | null {
  return figure === null || figure.rank === null ? null : printedRank(figure, figure.rank);
}

function regionAnswer({ province, region }: Standing): FigureAnswer["region"] {
  return region
    ? { slug: region.region, rank: region.place, of: region.of || null }
    : { slug: province.region, rank: null, of: null };
}

function changeAnswer(
  archive: Archive,
  code: string,
  { change, rank }: Standing,
  language: Language,
): FigureAnswer["change"] {
  const t = apiMessages(language).reasons;
  const none = { value: null, rank: null, since: null, comparable: false };
  if (isRate(archive, code)) return { ...none, reason: t.rate };
  if (change.kind === "first") return { ...none, reason: t.first };
  const { since } = change;
  if (change.kind === "withheld") {
    const reasons = change.breaks.map((item) => item.reason[language]);
    return { ...none, since, reason: reasons.join(" ") || t.withheld };
  }
  const reasons = change.cautions.map((item) => item.reason[language]);
  if (change.rankKindsDiffer) reasons.push(t.kindsDiffer);
  if (change.rank?.ofDiffers)
    reasons.push(t.ofDiffers(String(rank?.of ?? "?"), String(change.rank.before.of ?? "?")));
  if (change.value === null && change.rank === null && !change.rankKindsDiffer)
    reasons.push(t.missing);
  return {
    value: change.value === null ? null : Number(change.value.delta),
    rank: change.rank?.places ?? null,
    since,
    comparable: true,
    reason: reasons.join(" ") || null,
  };
}
