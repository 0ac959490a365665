import type { UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";

/** What a newspaper sentence can say of a province's figure. */
export const claimKinds = [
  "value",
  "rank",
  "delta_value",
  "delta_rank",
  "regional_rank",
  "streak",
  "ratio",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/**
 * `confirmed`: the data prints the same; `rounded`: right when rounded or cut at the printed decimals;
 * `contradicted`: the data prints another; `arithmetic-error`: numbers of the text do not fit each other;
 * `not-in-data`: the data lacks what is needed; `not-comparable`: a change across a change of method;
 * `disputed`: two sources print different figures.
 */
export const verdicts = [
  "confirmed",
  "rounded",
  "contradicted",
  "arithmetic-error",
  "not-in-data",
  "not-comparable",
  "disputed",
] as const;
export type Verdict = (typeof verdicts)[number];

/** A place in the text, in UTF-16 code units; `end` is the first unit after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A province as named; the same name may stand for a unit of the 63, of the 34 or of both. */
export interface NamedProvince {
  readonly slugs: Readonly<Partial<Record<UnitSetId, string>>>;
}

/** Whom and what a claim speaks of; null where neither the sentence nor those before it say so. */
export interface ClaimSubject {
  /** Code of the catalogue: "pci", "par-index.3", "egov.full-service-share". */
  readonly indicator: string | null;
  readonly province: NamedProvince | null;
  readonly year: number | null;
  /** Named by the sentence itself: "/34", "34 tỉnh", "sau sáp nhập"; null where it is left open. */
  readonly unitSet: UnitSetId | null;
}

/** What is said around a number: "khoảng 3", "gần 3", "hơn 3", "dưới 3"; null where it is said as it is. */
export type NumberBound = "about" | "near" | "over" | "under" | null;

/** "đạt 85,77 điểm". Numbers are kept as they stand, with a decimal dot and without separators of thousands. */
export interface ValueStated {
  readonly kind: "value";
  readonly printed: string;
  readonly bound: NumberBound;
}

/** "xếp hạng 50/63", "dẫn đầu" (1), "đứng cuối" (last), "áp chót" (next-to-last), "top 10" (within). */
export interface RankStated {
  readonly kind: "rank";
  readonly place: number | "last" | "next-to-last" | null;
  /** The end of a group of first places: 10 for "top 10"; null where a single place is stated. */
  readonly within: number | null;
  readonly of: number | null;
}

/** "vị trí 8/13 tỉnh, thành phố vùng Đồng bằng sông Cửu Long". */
export interface RegionalRankStated {
  readonly kind: "regional_rank";
  readonly place: number | "last";
  readonly of: number | null;
  /** Region slug; null where only "trong vùng" is said. */
  readonly region: string | null;
}

/** "tăng 3,19 điểm so với năm 2022", "từ 82,58 lên 85,77 điểm". */
export interface DeltaValueStated {
  readonly kind: "delta_value";
  /** Signed, "+3.19", "-3", "0" for unchanged. */
  readonly printed: string;
  /** Of the size of the change: "giảm hơn 3 điểm" is more than 3 down. */
  readonly bound: NumberBound;
  /** Year compared with; null means the edition before. */
  readonly since: number | null;
  /** Both ends where the sentence prints them, for its own arithmetic. */
  readonly from: string | null;
  readonly to: string | null;
  /** The change is said in per cent of the value and not in points. */
  readonly percent: boolean;
}

/** "tăng 3 bậc so với năm 2022", "từ 30 lên 23": places gained are positive. */
export interface DeltaRankStated {
  readonly kind: "delta_rank";
  readonly places: number;
  /** Of the size of the change. */
  readonly bound: NumberBound;
  readonly since: number | null;
  readonly from: number | null;
  readonly to: number | null;
}

/** "quán quân PCI 6 năm liên tiếp (2017 - 2022)", "3 năm liền trong top 10". */
export interface StreakStated {
  readonly kind: "streak";
  readonly years: number;
  /** The last place that counts: 1 for the first place, 10 for "top 10". */
  readonly within: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** "1.121/1.807 thủ tục, tỷ lệ 62,04%". */
export interface RatioStated {
  readonly kind: "ratio";
  readonly numerator: number;
  readonly denominator: number;
  /** Per cent as it stands; null where the sentence prints none. */
  readonly printed: string | null;
}

export type Stated =
  | ValueStated
  | RankStated
  | RegionalRankStated
  | DeltaValueStated
  | DeltaRankStated
  | StreakStated
  | RatioStated;

/** A claim as it was read, before it is judged. */
export interface ReadClaim {
  /** The words of the claim: from the verb or number to the unit. */
  readonly span: Span;
  readonly sentence: Span;
  readonly subject: ClaimSubject;
  readonly stated: Stated;
}

/** A claim with its verdict. */
export interface JudgedClaim {
  /** The words of the claim, a slice of the text that was given. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The sentence around it. */
  readonly sentence: Span;
  readonly kind: ClaimKind;
  readonly indicator: string | null;
  readonly year: number | null;
  readonly unitSet: UnitSetId | null;
  /** Slug in the unit set. */
  readonly province: string | null;
  /** "85.77", "50/63", "1", "last", "next-to-last", "top 10", "+3.19", "6", "1121/1807=62.04". */
  readonly stated: string;
  /** What the data holds in the same form; null where it holds nothing. */
  readonly found: string | null;
  readonly verdict: Verdict;
  /** The figure, its kind and why the verdict is what it is, as whole sentences. */
  readonly explanation: Text;
  /** A sentence with the right figure to use instead; null where the data has none. */
  readonly correct: Text | null;
  /** Keys of the sources that hold the figure, the kept one first. */
  readonly sources: readonly string[];
}
