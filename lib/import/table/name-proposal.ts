import type { Text } from "@/lib/i18n/language";
import { findComponent } from "@/lib/import/table/component-names";
import {
  type HeaderWord,
  headerJoint,
  isBesideIndex,
  isRankHeader,
  isValueKey,
  wordOf,
  yearsOf,
} from "@/lib/import/table/header-words";
import { withoutName } from "@/lib/import/table/index-names";
import type { TableContext } from "@/lib/import/table/table-context";
import type { Role } from "@/lib/import/table-reading";
import { searchKey } from "@/lib/provinces/search-key";

/** What a column may be, and why. */
export interface Proposal {
  readonly role: Role;
  /** 0 to 1. */
  readonly certainty: number;
  readonly because: Text;
}

const passedOver: Readonly<
  Record<Exclude<HeaderWord, "ordinal" | "province" | "rank" | "of">, Text>
> = {
  "regional-rank": {
    vi: "hạng trong vùng, không phải hạng cả nước",
    en: "a rank inside the region",
  },
  change: { vi: "mức tăng, giảm so với năm khác", en: "a change against another year" },
  note: { vi: "cột ghi chú", en: "a column of notes" },
  code: { vi: "cột mã số", en: "a column of codes" },
  region: { vi: "cột vùng", en: "a column of regions" },
  band: { vi: "cột nhóm hoặc xếp loại", en: "a column of groups or bands" },
  maximum: {
    vi: "điểm tối đa, không phải kết quả",
    en: "the most that can be scored, not a result",
  },
  "self-assessed": { vi: "điểm tự chấm, không phải kết quả", en: "self-assessed, not the result" },
};

export const byName: Text = { vi: "theo tên cột", en: "by the name of the column" };

function named(role: Role, certainty: number): Proposal {
  return { role, certainty, because: byName };
}

function ignored(because: Text): Proposal {
  return { role: "ignore", certainty: 0.9, because };
}

function ofOtherYear(header: string, year: number): Proposal | null {
  const years = yearsOf(header);
  if (years.length === 0 || years.includes(year)) return null;
  const listed = years.join(", ");
  return ignored({ vi: `của năm ${listed}`, en: `of the year ${listed}` });
}

function ofComponent(header: string, context: TableContext): Proposal | null {
  const found = context.components === null ? null : findComponent(context.components, header);
  if (found === null) return null;
  const last = header.split(headerJoint).at(-1) ?? "";
  const isRank = isRankHeader(last) || (isRankHeader(header) && !isValueKey(searchKey(last)));
  return {
    role: `${isRank ? "rank" : "value"}:${found.code}`,
    certainty: found.certainty,
    because: {
      vi: `tên cột là thành phần ${found.code}`,
      en: `the name is that of component ${found.code}`,
    },
  };
}

function ofValue(header: string, context: TableContext): Proposal | null {
  const key = searchKey(header.replace(/\([^)]*\)/g, " ")).replace(/\b(?:19|20)\d\d\b/g, " ");
  const bare = key.replace(/ +/g, " ").trim();
  const own = withoutName(bare, context.ownNames);
  if (own !== null) return isBesideIndex(own) ? named("value", 0.9) : null;
  if (withoutName(bare, context.otherNames) !== null) {
    return ignored({ vi: "của chỉ số khác", en: "of another index" });
  }
  if (isValueKey(bare)) return named("value", 0.85);
  const isYearAlone = (bare === "" || bare === "nam") && yearsOf(header).length === 1;
  return isYearAlone ? named("value", 0.7) : null;
}

function ofRank(header: string, context: TableContext): Proposal {
  const key = searchKey(header);
  const isOther =
    withoutName(key, context.ownNames) === null && withoutName(key, context.otherNames) !== null;
  if (isOther) return ignored({ vi: "của chỉ số khác", en: "of another index" });
  const last = header.split(headerJoint).at(-1) ?? "";
  return !isRankHeader(last) && isValueKey(searchKey(last))
    ? named("value", 0.85)
    : named("rank", 0.9);
}

function ofWord(word: HeaderWord, header: string, context: TableContext): Proposal {
  if (word === "rank") return ofRank(header, context);
  if (word === "ordinal" || word === "province" || word === "of") return named(word, 0.9);
  return ignored(passedOver[word]);
}

/** What a header says that its column is; null where it says nothing known. */
export function proposeByName(header: string, context: TableContext): Proposal | null {
  if (header === "") return null;
  const word = wordOf(header);
  if (word === "change") return ignored(passedOver.change);
  const otherYear = context.edition === null ? null : ofOtherYear(header, context.edition.year);
  if (otherYear !== null) return otherYear;
  const component = word === "province" ? null : ofComponent(header, context);
  if (component !== null) return component;
  return word === null ? ofValue(header, context) : ofWord(word, header, context);
}
