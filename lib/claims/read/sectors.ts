import { hasCue, isMark, lower, wordsFrom } from "./item";
import type { PlacedItem } from "./places";

const head = /^(?:lĩnh vực|ngành|dịch vụ|dịch vụ công|khối|khu vực|hoạt động)$/;
const sector =
  /^(?:y tế|giáo dục|đào tạo|đất đai|hộ tịch|tư pháp|chứng thực|công chứng|xây dựng|giao thông|du lịch|khám|bảo hiểm|điện|nước|thuế|hải quan|ngân hàng|công an|tài nguyên|nông nghiệp|lao động)(?: |,|$)/;
const reach = 7;

/** "Lĩnh vực y tế ... có chỉ số hài lòng", "chỉ số hài lòng về dịch vụ giáo dục": a survey of one service alone. */
export function isOfSector(items: readonly PlacedItem[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - reach - 3); back -= 1) {
    if (isMark(items[back], ",", ";", ":") || items[back]?.kind === "number") break;
    if (opensSector(items, back)) return true;
  }
  for (let next = at + 1; next <= at + reach; next += 1) {
    const item = items[next];
    const isStop = item?.kind === "mark" || item?.kind === "number" || item?.kind === "year";
    if (item === undefined || isStop || hasCue(item, "rank", "up", "down", "lead")) return false;
    if (opensSector(items, next)) return true;
  }
  return false;
}

function opensSector(items: readonly PlacedItem[], at: number): boolean {
  if (!head.test(lower(items[at]))) return false;
  return sector.test(wordsFrom(items, at + 1, 3));
}
