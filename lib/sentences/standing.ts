import type { Language } from "@/lib/i18n/language";
import type { Indicator } from "@/lib/indicators/indicator";
import type { Region } from "@/lib/provinces/province";
import type { Change } from "@/lib/rankings/change";
import type { RegionPlace } from "@/lib/rankings/region";
import type { Standing } from "@/lib/rankings/standing";
import { missingWords } from "./missing";
import { placeWords, rankChangeWords, scoreWords, valueChangeWords } from "./words";

export interface StandingContext {
  readonly indicator: Pick<Indicator, "name" | "short" | "unit">;
  readonly year: number;
  readonly region: Region | null;
  readonly language: Language;
}

/** The plain sentences on one province in one edition: place, score, change, place in the region; or why none. */
export function standingSentence(standing: Standing, context: StandingContext): string {
  return standingSentences(standing, context).join(" ");
}

/** The same, most important first, for where there is no room for all. */
export function standingSentences(standing: Standing, context: StandingContext): string[] {
  const { language, year } = context;
  const name = standing.province.name[language];
  const { figure, rank } = standing;
  if (!figure && !rank) {
    const why = standing.missing ? missingWords(standing.missing, language) : "";
    const none =
      language === "vi"
        ? `Năm ${year} không có số của ${name}: ${why}.`
        : `No figure for ${name} in ${year}: ${why}.`;
    const region = regionSentence(standing.region, context.region, language);
    return region === null ? [none] : [none, region];
  }
  const achieved =
    figure?.printed == null
      ? null
      : scoreWords(figure, figure.printed, context.indicator, language);
  return [
    opening(name, year, rank && placeWords(rank, language), achieved, language),
    achieved === null ? null : placeMissing(standing, language),
    changeSentence(standing, language),
    regionSentence(standing.region, context.region, language),
  ].filter((part) => part !== null);
}

function opening(
  name: string,
  year: number,
  place: string | null,
  achieved: string | null,
  language: Language,
): string {
  if (language === "vi") {
    const parts = [place, achieved && `đạt ${achieved}`].filter(Boolean).join(", ");
    return `Năm ${year}, ${name} ${parts}.`;
  }
  if (place === null) return `In ${year}, ${name} scored ${achieved}.`;
  return `In ${year}, ${name} ${place.startsWith("tied") ? "was " : ""}${place}${achieved ? ` with ${achieved}` : ""}.`;
}

function placeMissing({ rank, missing }: Standing, language: Language): string | null {
  if (rank || !missing) return null;
  const why = missingWords(missing, language);
  return language === "vi" ? `Không có thứ hạng: ${why}.` : `No place: ${why}.`;
}

/** What changed since the edition before, or why that is not said; null when there is nothing to say. */
export function changeSentence(
  { change, rank }: Pick<Standing, "change" | "rank">,
  language: Language,
): string | null {
  if (change.kind === "first") return null;
  if (change.kind === "withheld") return withheldSentence(change, language);
  const parts = [
    change.value && valueChangeWords(change.value, language),
    change.rank && rank && rankChangeWords(change.rank, rank, language),
  ].filter((part) => part !== null);
  if (parts.length === 0) return null;
  const caution = change.cautions
    .map((item) => item.reason[language].replace(/\.$/, ""))
    .join("; ");
  if (language === "vi") {
    const note = caution && ` Lưu ý khi so: ${caution}.`;
    return `So với năm ${change.since}: ${parts.join("; ")}.${note}`;
  }
  const note = caution && ` Compare with care: ${caution}.`;
  return `Against ${change.since}: ${parts.join("; ")}.${note}`;
}

/** "Không so với năm 2017: ...", the reason why no change is shown. */
export function withheldSentence(
  change: Extract<Change, { kind: "withheld" }>,
  language: Language,
): string {
  const reasons = change.breaks.map((item) => item.reason[language].replace(/\.$/, "")).join("; ");
  return language === "vi"
    ? `Không so được với năm ${change.since}: ${reasons}.`
    : `Not comparable with ${change.since}: ${reasons}.`;
}

function regionSentence(
  place: RegionPlace | null,
  region: Region | null,
  language: Language,
): string | null {
  if (!place || !region) return null;
  const name = region.name[language];
  if (language === "vi") {
    const how = place.kind === "counted" ? " (tính từ bảng xếp hạng)" : "";
    const bare = place.ofPrinted ? "" : " (nguồn không in tổng số; vùng có chừng ấy tỉnh)";
    return `Trong vùng ${name}: thứ ${place.place}/${place.of}${how}${bare}.`;
  }
  const how = place.kind === "counted" ? " (counted from the ranking)" : "";
  const bare = place.ofPrinted ? "" : " (the source prints no total; the region has that many)";
  return `Within ${name}: ${place.place} of ${place.of}${how}${bare}.`;
}
