import type { Draft } from "./draft";
import { type Item, isMark, lower } from "./item";

/** Words of such sentences that bring in nothing new that could be measured. */
export const usualWords: readonly string[] =
  `kết quả đó này ấy nêu tiếp tục địa phương với liên tiếp đã vẫn cũng đang số cả nhất hiện qua như vậy nhờ theo khi đáng chú ý
  cụ thể riêng còn xuất sắc lần đầu tiên bảng thành tích ngôi kế đơn vị đánh giá được ghi nhận bứt phá ấn tượng mạnh so mức lọt vào
  nằm thuộc giữ vững duy trì trở đến nay ngay trước vì do bởi tuy nhiên nhưng mặc dù song thì có toàn diện tích cực rõ rệt nét
  chúng tôi ta mình đúng đạt tổng chung lại trong tại ở chỉ hơn mới nhiều liên đây vinh dự xếp hạng vị cải thiện
  the a an its it this that year same had has have been which while and with also again only still from at
  result results province city place score points it's`
    .normalize("NFC")
    .split(/\s+/);

const usual = new Set(usualWords);

/** A word that brings in something of its own. */
export function isStranger(item: Item): boolean {
  return item.kind === "word" && item.form.length > 1 && !usual.has(lower(item));
}

/**
 * Whether new words between the index (or the claim before) and a claim make it doubtful that the claim is still
 * of that index: "PCI đạt 66,8 điểm, kim ngạch nhập khẩu tăng 5,2%". `from` is the place of the index, -1 where it
 * was named in an earlier sentence.
 */
export function isStrange(
  items: readonly Item[],
  drafts: readonly Draft[],
  made: Draft,
  from: number,
): boolean {
  const before = drafts.filter((other) => other.last < made.first).map(({ last }) => last);
  const start = Math.max(from, ...before);
  const between = items.slice(start + 1, made.first);
  const isSameClause =
    from >= 0 && start === from && !between.some((item) => isMark(item, ",", ";"));
  if (isSameClause) return false;
  const strangers = between.filter(isStranger).length;
  const isCarried = from < 0;
  const isOther = made.isPercent && between.some((item) => item.kind === "number");
  const most = made.isPercent ? 2 : 4;
  return isOther || strangers > (isCarried ? most / 2 : most);
}

/** "trong đó chính sách đào tạo giảm 0,5 điểm": a part whose name we do not know. */
export function isOfUnknownPart(
  items: readonly Item[],
  drafts: readonly Draft[],
  made: Draft,
): boolean {
  const before = drafts.filter((other) => other.last < made.first).map(({ last }) => last);
  const between = items.slice(Math.max(-1, ...before) + 1, made.first);
  return between.filter(isStranger).length >= 2;
}
