import type { Draft } from "./draft";
import { hasCue, type Item, isMark, lower, wordsFrom } from "./item";
import { foldMarks } from "./words";

const contest =
  /^(?:cuoc thi|hoi thi|bai thi|bai du thi|ky thi|phan thi|vong thi|thi tim hieu|trac nghiem|bai kiem tra|hoi thao tay nghe|giai bong|contest|quiz)(?: |$)/;
const firstWord =
  /^(?:c[uộ]|h[ộo]i|b[àa]i|k[ỳy]|ph[ầa]n|v[òo]ng|thi|tr[ắa]c|gi[ảa]i|contest|quiz)/i;
const person = /^(?:ông|bà|anh|chị|ong|đội|đồng chí|mr|ms|mrs)$/;

/** "cuộc thi tìm hiểu PAR Index": its points and places are not those of the index. */
export function tellsOfContest(items: readonly Item[]): boolean {
  return items.some((item, at) => {
    if (!firstWord.test(item.raw)) return false;
    return contest.test(foldMarks(wordsFrom(items, at, 3)));
  });
}

/** "Ông Nguyễn Văn A ở Tiền Giang đạt 92 điểm": a person is the subject, up to a comma or to what he says. */
export function isOfPerson(items: readonly Item[], made: Draft): boolean {
  for (let at = made.first - 1; at >= Math.max(0, made.first - 24); at -= 1) {
    const item = items[at];
    if (isMark(item, ",", ";", ":", '"') || hasCue(item, "announce")) return false;
    if (/^(?:rằng|khẳng định|nói|nhấn|đánh giá|chia|thông tin|khi|said)$/.test(lower(item)))
      return false;
    if (isPerson(items, at)) return true;
  }
  return false;
}

function isPerson(items: readonly Item[], at: number): boolean {
  const words = [lower(items[at]), `${lower(items[at])} ${lower(items[at + 1])}`];
  if (words.includes("thí sinh") || words.includes("đội tuyển")) return true;
  if (!words.some((word) => person.test(word))) return false;
  const [before, next] = [items[at - 1], items[at + 1]];
  const isPartOfName = before?.kind === "word" && /^\p{Lu}/u.test(before.raw);
  const isHead = at === 0 || before?.kind === "mark";
  const isName =
    next !== undefined && (/^\p{Lu}/u.test(next.raw) || (isHead && next.kind === "word"));
  return isName && !isPartOfName;
}
