import type { Archive } from "@/lib/rankings/archive";
import { groupsOf } from "./groups";
import type { IndexName } from "./index-names";
import { hasCue, type Item, isMark, lower } from "./item";
import { index, plain, unnamed } from "./other-topics";
import type { PlacedItem } from "./places";
import { withoutQualifiers } from "./qualifiers";

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
  return withoutQualifiers(archive, withYearsOfIndices(archive, items, read));
}

/** A year after a row of indices ("PAR Index và SIPAS năm 2023") is written to all of them. */
function withYearsOfIndices(
  archive: Archive,
  items: readonly PlacedItem[],
  read: readonly Item[],
): Item[] {
  const rows = groupsOf(read, "index");
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
  if (isOtherSatisfaction(items, at)) return index(item, null, { isForeign: true });
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
    (isRoot && isTopic && isHead && root === name.codes[0]);
  return isIndex || isQualified ? index(item, chosen(archive, name, spoken)) : plain(item);
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
  let next = isMark(items[at + 1], '"') ? at + 2 : at + 1;
  const isLink =
    hasCue(items[next], "of", "about2") ||
    isMark(items[next], "(") ||
    /^thuộc$/i.test(items[next]?.raw.normalize("NFC") ?? "");
  if (!isLink) return null;
  next += hasCue(items[next + 1], "intro") ? 2 : 1;
  const item = items[next];
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
    .map(({ raw }) => raw.normalize("NFC").toLowerCase())
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

function startsClause(items: readonly PlacedItem[], at: number): boolean {
  const before = items[at - 1];
  return (
    before === undefined ||
    isMark(before, ",", ";", ":", "(", '"', "-", "+", "•") ||
    hasCue(before, "and")
  );
}

/** "its transparency score", "score for informal charges", "Labour training sub-index", "scored 8.30 in e-governance". */
function isEnglishTopic(items: readonly PlacedItem[], at: number): boolean {
  const [earlier, before, after] = [items[at - 2], lower(items[at - 1]), lower(items[at + 1])];
  if (/^(?:sub-index|subindex|component|dimension|pillar)$/.test(after)) return true;
  if (/^(?:its|their|s)$/.test(before) && /^(?:score|scores|was|were)$/.test(after)) return true;
  if (before === "for" && /^scores?$/.test(lower(earlier))) return true;
  return before === "in" && (earlier?.kind === "number" || hasCue(earlier, "pointsUnit"));
}

/** "kinh tế số của Hà Nam xếp thứ 20": the words of whose it is come between. */
function afterOwner(items: readonly PlacedItem[], at: number): number {
  if (!hasCue(items[at], "of")) return at;
  const owner = hasCue(items[at + 1], "units", "municipality") ? at + 2 : at + 1;
  const kind = items[owner]?.kind;
  return kind === "province" || kind === "here" ? owner + 1 : at;
}

function hasFigureNext(items: readonly PlacedItem[], at: number): boolean {
  const after = items[afterOwner(items, isMark(items[at + 1], '"') ? at + 2 : at + 1)];
  return (
    after?.kind === "number" ||
    isMark(after, "(", ":") ||
    hasCue(after, "reach", "rank", "nth", "up", "down", "lead", "last")
  );
}
