import type { Average, Disagreement, Gap, RegionalRank, Target } from "@/lib/figures/figure";
import {
  checkPlace,
  checkProvinceYear,
  checkScale,
  checkUnitSetYear,
  checkYear,
} from "@/lib/import/check-edition";
import type { Context, Findings } from "@/lib/import/context";
import type { Parsed } from "@/lib/import/parse-rows";

export function checkGap(row: Parsed<Gap>, context: Context, findings: Findings): void {
  const { province, reason } = row.data;
  checkUnitSetYear(row, context, findings);
  checkProvinceYear(row, context, findings);
  if (province === null) return;
  if (reason === "no-edition") {
    findings.refuse(
      row,
      "province",
      "Không có kỳ công bố thì không thuộc riêng tỉnh nào.",
      "That there was no edition is not about one province.",
    );
  }
  if (context.figures({ ...row.data, province }).length > 0) {
    findings.warn(
      row,
      "province",
      "Ghi là thiếu nhưng có số liệu.",
      "Recorded as missing, but a figure is there.",
    );
  }
}

export function checkAverage(row: Parsed<Average>, context: Context, findings: Findings): void {
  const { rank, of, region } = row.data;
  checkYear(row, context, findings);
  checkUnitSetYear(row, context, findings);
  checkScale(row, "value", row.data.value, context, findings);
  checkPlace(row, findings);
  if ((rank === null) !== (of === null)) {
    findings.refuse(
      row,
      "of",
      "Hạng và số vùng được xếp hạng phải cùng có hoặc cùng trống.",
      "Rank and number ranked must both be filled or both be empty.",
    );
  }
  if (rank !== null && region === null) {
    findings.refuse(
      row,
      "rank",
      "Trung bình cả nước không có hạng.",
      "The mean of the country has no rank.",
    );
  }
}

export function checkRegionalRank(
  row: Parsed<RegionalRank>,
  context: Context,
  findings: Findings,
): void {
  checkYear(row, context, findings);
  checkUnitSetYear(row, context, findings);
  checkProvinceYear(row, context, findings);
  checkPlace(row, findings);
  const province = context.province(row.data.unitSet, row.data.province);
  if (province === undefined || province.region === row.data.region) return;
  findings.refuse(
    row,
    "region",
    `${province.name.vi} thuộc vùng ${province.region}.`,
    `${province.name.en} belongs to the region ${province.region}.`,
  );
}

function checkKept(row: Parsed<Disagreement>, context: Context, findings: Findings): void {
  const { field, kept } = row.data;
  const stored = context
    .figures(row.data)
    .map((figure) => (field === "value" ? figure.printed : figure.rank?.toString()))
    .filter((figure) => figure !== null && figure !== undefined);
  if (kept === null ? stored.length === 0 : stored.includes(kept)) return;
  const names = stored.length === 0 ? "–" : stored.join(", ");
  findings.refuse(
    row,
    "kept",
    `Số được giữ phải đúng là số trong dữ liệu (${names}).`,
    `The kept figure must be the one in the data (${names}).`,
  );
}

export function checkDisagreement(
  row: Parsed<Disagreement>,
  context: Context,
  findings: Findings,
): void {
  const { kept, keptSource, other, otherSource } = row.data;
  checkYear(row, context, findings);
  checkUnitSetYear(row, context, findings);
  checkProvinceYear(row, context, findings);
  checkKept(row, context, findings);
  if ((kept === null) !== (keptSource === null)) {
    findings.refuse(
      row,
      "kept_source",
      "Số được giữ và nguồn của nó phải cùng có hoặc cùng trống.",
      "The kept figure and its source must both be filled or both be empty.",
    );
  }
  if (other === null && otherSource === null) {
    findings.refuse(
      row,
      "other_source",
      "Phải có số khác hoặc nguồn của nó.",
      "The other figure or its source must be there.",
    );
  }
}

export function checkTarget(row: Parsed<Target>, context: Context, findings: Findings): void {
  const { kind, target } = row.data;
  if (kind === "value") checkScale(row, "target", target, context, findings);
  else if (!Number.isInteger(target) || target < 1) {
    findings.refuse(
      row,
      "target",
      "Hạng mục tiêu phải là số nguyên từ 1.",
      "A target rank must be a whole number from 1.",
    );
  }
}
