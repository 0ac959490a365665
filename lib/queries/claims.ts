import { limits } from "@/lib/api/limits";
import { checkText } from "@/lib/claims/check-text";
import { type JudgedClaim, verdicts } from "@/lib/claims/claim";
import type { Source } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { claimsMessages } from "@/lib/i18n/messages/claims";
import { type Address, href } from "@/lib/i18n/routes";
import type { Archive } from "@/lib/rankings/archive";
import type {
  CheckedText,
  ClaimItem,
  ClaimsView,
  TextPiece,
  TextProblem,
} from "@/lib/rankings/claims-view";
import { editionName } from "@/lib/sentences/edition-name";
import { indicatorLabel } from "@/lib/sentences/words";
import { permanentAddress } from "./permanent-address";
import type { Posted } from "./posted-text";
import { addressSet } from "./resolve-address";

/** The longest text that is checked, in UTF-16 code units. */
export const maxClaimText = limits.claimText;

/** The longest text that has an address of its own, in characters as they stand in the address. */
const longestInAddress = 3_000;

const control = /(?![\t\n])\p{Cc}/gu;

/** A claim with the sources that hold its figure. */
export interface SourcedClaim extends JudgedClaim {
  readonly from: readonly Source[];
}

/** The claims of a text of at most `maxClaimText` with their verdicts and sources. */
export function checkClaims(archive: Archive, text: string): readonly SourcedClaim[] {
  return checkText(archive, text).map((claim) => ({
    ...claim,
    from: claim.sources.flatMap((key) => archive.source(key) ?? []),
  }));
}

/** What the page shows for a text that was posted or stands in the address; null for no text at all. */
export function claimsView(
  archive: Archive,
  given: Posted | string | null,
  language: Language,
): ClaimsView {
  if (given === null) return { text: "", problem: null, checked: null };
  const posted = typeof given === "string" ? ({ kind: "text", text: given } as const) : given;
  if (posted.kind !== "text") return { text: "", problem: posted.kind, checked: null };
  const text = posted.text.replace(/\r\n?/g, "\n");
  const problem = problemOf(text);
  if (problem !== null) return { text: text.replace(control, ""), problem, checked: null };
  return { text, problem: null, checked: checkedText(archive, text, language) };
}

function problemOf(text: string): TextProblem | null {
  if (text.trim() === "") return "empty";
  if (text.length > maxClaimText) return "too-long";
  return text.search(control) >= 0 ? "control" : null;
}

function checkedText(archive: Archive, text: string, language: Language): CheckedText {
  const claims = checkClaims(archive, text);
  const counts = verdicts
    .map((verdict) => ({
      verdict,
      count: claims.filter((claim) => claim.verdict === verdict).length,
    }))
    .filter(({ count }) => count > 0);
  const isShort = encodeURIComponent(text).length <= longestInAddress;
  return {
    pieces: piecesOf(text, claims),
    items: claims.map((claim, index) => itemOf(archive, text, claim, index + 1, language)),
    counts,
    address: isShort ? href(language, { page: "claims" }, { claim: text }) : null,
  };
}

/** The text cut where claims begin and end; claims whose words overlap share a piece. */
function piecesOf(text: string, claims: readonly JudgedClaim[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  const sorted = claims
    .map(({ start, end, verdict }, index) => ({ start, end, number: index + 1, verdict }))
    .sort((a, b) => a.start - b.start || a.number - b.number);
  let at = 0;
  for (let index = 0; index < sorted.length; ) {
    const first = sorted[index];
    if (first === undefined) break;
    let { end } = first;
    const group = [];
    for (; index < sorted.length; index += 1) {
      const next = sorted[index];
      if (next === undefined || next.start >= end) break;
      end = Math.max(end, next.end);
      group.push({ number: next.number, verdict: next.verdict });
    }
    if (first.start > at) pieces.push({ start: at, text: text.slice(at, first.start), claims: [] });
    pieces.push({ start: first.start, text: text.slice(first.start, end), claims: group });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), claims: [] });
  return pieces;
}

function itemOf(
  archive: Archive,
  text: string,
  claim: SourcedClaim,
  number: number,
  language: Language,
): ClaimItem {
  const { start, end, sentence, kind, verdict, stated, found, explanation, correct } = claim;
  const shown = (form: string) => shownForm(form, language);
  return {
    number,
    verdict,
    kind,
    sentence: [text.slice(sentence.start, start), claim.text, text.slice(end, sentence.end)],
    stated: shown(stated),
    found: found === null ? null : shown(found),
    explanation: explanation[language],
    correct: correct?.[language] ?? null,
    sources: claim.from,
    ...linksOf(archive, claim, language),
  };
}

/** "85.77" as "85,77", "1121/1807=62.04" as "1.121/1.807 = 62,04%". */
function shownForm(form: string, language: Language): string {
  const counts = form.includes("=");
  return form
    .replace(/\d+(?:\.\d+)?/g, (number) => formatNumber(number, language))
    .replace(/^-/, "−")
    .replace("=", " = ")
    .replace(/$/, counts ? "%" : "")
    .replace("next-to-last", claimsMessages(language).nextToLast)
    .replace(/^last$/, claimsMessages(language).last);
}

function linksOf(
  archive: Archive,
  { indicator: code, year, unitSet, province: slug }: JudgedClaim,
  language: Language,
): Pick<ClaimItem, "ranking" | "province" | "permanent"> {
  const indicator = code === null ? undefined : archive.indicator(code);
  const root = code === null ? undefined : archive.root(code);
  const unit = unitSet === null || slug === null ? undefined : archive.province(unitSet, slug);
  const t = claimsMessages(language).result;
  const edition =
    indicator !== undefined &&
    indicator.rankPolicy !== "none" &&
    year !== null &&
    unitSet !== null &&
    archive.figures(indicator.code, year, unitSet).length > 0
      ? { indicator, year, unitSet: addressSet(archive, indicator.code, year, unitSet) }
      : null;
  const ranking: Address | null = edition && {
    page: "ranking",
    indicator: edition.indicator.code,
    year: String(edition.year),
    unitSet: edition.unitSet,
  };
  const province: Address | null =
    root !== undefined && unit !== undefined
      ? { page: "province-indicator", unitSet: unit.unitSet, slug: unit.slug, indicator: root.code }
      : null;
  return {
    ranking: ranking &&
      edition && {
        name: t.ranking(editionName(edition.indicator, edition.year, language)),
        href: href(language, ranking),
      },
    province:
      province && unit && root
        ? {
            name: t.province(unit.name[language], indicatorLabel(root, language)),
            href: href(language, province),
          }
        : null,
    permanent: permanentAddress(language, province ?? ranking ?? { page: "claims" }),
  };
}
