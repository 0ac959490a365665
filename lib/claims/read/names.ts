import type { Archive } from "@/lib/rankings/archive";
import { hasFigureNext, hasPlaceNext, startsClause } from "./figure-next";
import type { IndexName } from "./index-names";
import { indexRows } from "./index-rows";
import { hasCue, type Item, isMark, lower } from "./item";
import { index, plain, unnamed } from "./other-topics";
import type { PlacedItem } from "./places";
import { withoutQualifiers } from "./qualifiers";
import { isOfSector } from "./sectors";
import { withWholeIndex } from "./whole-index";

const levels: Readonly<Record<string, string>> = {
  "cấp xã": "cap-xa",
  "cấp huyện": "cap-huyen",
  "cấp tỉnh": "cap-tinh",
};

/**
 * Which index each name means. A component whose name several indices share is that of the index spoken of;
 * where none is, or where a component is named that we do not know, the code is null.
 */
export function readNames(
  archive: Archive,
  items: readonly PlacedItem[],
  rootBefore: string | null,
): Item[] {
  const read: Item[] = [];
  let root = rootBefore;
  for (const [at, item] of items.entries()) {
    const made = item.kind === "name" ? named(archive, items, at, root, read) : unnamed(items, at);
    read.push(made);
    if (made.kind === "index" && made.code !== null && !made.isAside)
      root = archive.root(made.code)?.code ?? root;
  }
  const dated = withYearsOfIndices(archive, items, read);
  return withWholeIndex(archive, withoutQualifiers(archive, dated), rootBefore);
}

/** A year after a row of indices ("PAR Index và SIPAS năm 2023") is written to all of them. */
function withYearsOfIndices(
  archive: Archive,
  items: readonly PlacedItem[],
  read: readonly Item[],
): Item[] {
  const rows = indexRows(read);
  return read.map((item, at) => {
    const dated = items[at];
    if (item.kind !== "year" || dated?.kind !== "year" || dated.attachedTo === null) return item;
    const owner = read.findIndex(({ start }) => start === dated.attachedTo);
    const row = rows.find((places) => places.includes(owner)) ?? [];
    const of = row.flatMap((place) => {
      const index = read[place];
      return index?.kind === "index" && index.code !== null
        ? [archive.root(index.code)?.code ?? index.code]
        : [];
    });
    return { ...item, of };
  });
}

function named(
  archive: Archive,
  items: readonly PlacedItem[],
  at: number,
  root: string | null,
  read: readonly Item[],
): Item {
  const item = items[at];
  if (item?.kind !== "name") throw new Error("not a name");
  const { name } = item;
  const rootAfter = qualifierAfter(archive, items, at);
  const spoken = rootAfter ?? root;
  if (name.kind === "foreign") return index(item, null, { isForeign: true });
  if (isOtherSatisfaction(items, at) || (name.codes[0] === "sipas" && isOfSector(items, at)))
    return index(item, null, { isForeign: true });
  if (name.kind === "sure")
    return index(item, atLevel(archive, items, at, chosen(archive, name, spoken)));
  const isIntroduced =
    follows(items, at, "intro") || follows(items, at, "part") || isEnglishTopic(items, at);
  const isListed = continuesList(items, at, read);
  const isHead = startsClause(items, at);
  const isTopic = hasFigureNext(items, at) && (isHead || /\s/.test(item.raw));
  const isQualified =
    rootAfter !== null && name.codes.some((code) => archive.root(code)?.code === rootAfter);
  const isRoot = name.codes.every((code) => archive.indicator(code)?.parent === null);
  if (isRoot && hasCue(items[at - 1], "aboutOnly"))
    return index(item, chosen(archive, name, spoken), { isAside: true });
  const isIndex =
    isIntroduced ||
    isListed ||
    (isTopic && !isRoot) ||
    (isHead && !isRoot && hasPlaceNext(items, at)) ||
    (isRoot && isTopic && isHead && root === name.codes[0]);
  return isIndex || isQualified
    ? index(item, chosen(archive, name, spoken))
    : unsure(item, name, isHead);
}

/** "Công khai, minh bạch trong ...": perhaps a part of the index, so that the one told of before is over. */
function unsure(item: PlacedItem, { needsIndex }: IndexName, isHead: boolean): Item {
  return needsIndex && isHead ? index(item, null) : plain(item);
}

/** "chỉ số hài lòng về tiếp nhận hồ sơ" is that of a survey of its own. */
function isOtherSatisfaction(items: readonly PlacedItem[], at: number): boolean {
  const isShort = /^(?:chỉ số|mức độ) hài lòng(?: của người dân(?:, tổ chức)?)?$/.test(
    lower(items[at]),
  );
  return (
    isShort && /^(?:về|khi|trong)$/.test(lower(items[at + 1])) && items[at + 2]?.kind === "word"
  );
}

/** The index that a component is said to be of, after its name: "Gia nhập thị trường trong PCI 2023". */
function qualifierAfter(archive: Archive, items: readonly PlacedItem[], at: number): string | null {
  const isQuoted = isMark(items[at + 1], '"');
  let next = isQuoted ? at + 2 : at + 1;
  if (isQuoted && items[next]?.kind === "name") return rootAt(archive, items[next]);
  if (hasCue(items[next], "of") && items[next + 1]?.kind === "province") next += 2;
  const isLink =
    hasCue(items[next], "of", "about2") ||
    isMark(items[next], "(") ||
    /^(?:thuộc|trong)$/i.test(items[next]?.raw ?? "");
  if (!isLink) return null;
  next += hasCue(items[next + 1], "intro") ? 2 : 1;
  return rootAt(archive, items[next]);
}

function rootAt(archive: Archive, item: PlacedItem | undefined): string | null {
  if (item?.kind !== "name" || item.name.kind !== "sure") return null;
  const [code] = item.name.codes;
  return code !== undefined && archive.indicator(code)?.parent === null ? code : null;
}

function chosen(archive: Archive, name: IndexName, root: string | null): string | null {
  const ofRoot = name.codes.filter((code) => root !== null && archive.root(code)?.code === root);
  if (ofRoot.length === 1) return ofRoot[0] ?? null;
  const [only, ...others] = name.codes;
  return others.length === 0 && !name.needsIndex && only !== undefined ? only : null;
}

/** "hồ sơ đúng hạn cấp xã" is another rate than that of the province. */
function atLevel(
  archive: Archive,
  items: readonly PlacedItem[],
  at: number,
  code: string | null,
): string | null {
  if (code === null || !code.startsWith("egov.")) return code;
  const phrase = items
    .slice(at + 1, at + 4)
    .map(lower)
    .join(" ");
  const level = Object.keys(levels).find(
    (words) => phrase.startsWith(words) || phrase.startsWith(`ở ${words}`),
  );
  if (level === undefined) return code;
  const below = `${code}.${levels[level]}`;
  return archive.indicator(below) === undefined ? null : below;
}

/** After "chỉ số", "chỉ số “", "nội dung về". */
function follows(items: readonly PlacedItem[], at: number, cue: "intro" | "part"): boolean {
  let back = at - 1;
  while (back > at - 4 && (isMark(items[back], '"', ":") || hasCue(items[back], "aboutOnly")))
    back -= 1;
  return hasCue(items[back], cue);
}

function continuesList(items: readonly PlacedItem[], at: number, read: readonly Item[]): boolean {
  let back = at - 1;
  while (isMark(items[back], '"')) back -= 1;
  if (!isMark(items[back], ",", ";", "/", "+") && !hasCue(items[back], "and")) return false;
  back -= 1;
  while (isMark(items[back], '"')) back -= 1;
  return read[back]?.kind === "index";
}

/** "its transparency score", "score for informal charges", "Labour training sub-index", "scored 8.30 in e-governance". */
function isEnglishTopic(items: readonly PlacedItem[], at: number): boolean {
  const [earlier, before, after] = [items[at - 2], lower(items[at - 1]), lower(items[at + 1])];
  if (/^(?:sub-index|subindex|component|dimension|pillar)$/.test(after)) return true;
  if (/^(?:its|their|s)$/.test(before) && /^(?:score|scores|was|were)$/.test(after)) return true;
  if (before === "for" && /^scores?$/.test(lower(earlier))) return true;
  return before === "in" && (earlier?.kind === "number" || hasCue(earlier, "pointsUnit"));
}
