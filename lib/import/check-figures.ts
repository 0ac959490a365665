import { derivableFields, type Figure } from "@/lib/figures/figure";
import {
  checkPlace,
  checkProvinceYear,
  checkScale,
  checkUnitSetYear,
  checkYear,
} from "@/lib/import/check-edition";
import type { Context, Findings } from "@/lib/import/context";
import type { Parsed } from "@/lib/import/parse-rows";

type Row = Parsed<Figure>;

function checkPresence(row: Row, findings: Findings): void {
  const { value, rank, of, note } = row.data;
  if (value === null && rank === null) {
    findings.refuse(
      row,
      "value",
      "Phải có giá trị hoặc hạng; số thiếu ghi ở gaps.csv.",
      "A value or a rank must be there; a missing figure belongs in gaps.csv.",
    );
  }
  if (rank !== null && of === null && note === null) {
    findings.refuse(
      row,
      "of",
      "Hạng phải kèm số đơn vị được xếp hạng, hoặc ghi chú nói vì sao không có.",
      "A rank needs the number of those ranked, or a note that says why there is none.",
    );
  }
}

function checkDerived(row: Row, findings: Findings): void {
  const { derived, status } = row.data;
  const present = derivableFields.filter((field) => row.data[field] !== null);
  for (const field of derived.filter((candidate) => !present.includes(candidate))) {
    findings.refuse(
      row,
      "derived",
      `Ghi ${field} là suy ra nhưng ô ${field} trống.`,
      `Lists ${field} as derived, but ${field} is empty.`,
    );
  }
  const whole = present.length > 0 && present.every((field) => derived.includes(field));
  if ((status === "derived") !== whole) {
    findings.refuse(
      row,
      "status",
      "derived khi và chỉ khi mọi số trong dòng đều là suy ra.",
      "Must be derived exactly when every figure of the row is derived.",
    );
  } else if (derived.length > 0 && status !== "derived" && status !== "published") {
    findings.refuse(
      row,
      "status",
      `Số ${status} không thể có phần suy ra.`,
      `A ${status} figure has no derived part.`,
    );
  }
}

function checkPeriod(row: Row, context: Context, findings: Findings): void {
  const { periodFrom, periodTo, unitSet } = row.data;
  const set = context.unitSet(unitSet);
  if (periodFrom !== null && periodTo !== null && periodFrom > periodTo) {
    findings.refuse(row, "period_to", "Kỳ kết thúc trước khi bắt đầu.", "Ends before it begins.");
  }
  if (set?.validTo && periodFrom !== null && periodFrom > set.validTo) {
    findings.refuse(
      row,
      "period_from",
      `${unitSet} tỉnh chỉ tồn tại đến ${set.validTo}.`,
      `The ${unitSet} existed until ${set.validTo} only.`,
    );
  }
  if (set?.validFrom && periodTo !== null && periodTo < set.validFrom) {
    findings.refuse(
      row,
      "period_to",
      `${unitSet} tỉnh có từ ${set.validFrom}.`,
      `The ${unitSet} exist since ${set.validFrom}.`,
    );
  }
}

function checkFraction(row: Row, context: Context, findings: Findings): void {
  const { numerator, denominator, printed, value } = row.data;
  if ((numerator === null) !== (denominator === null)) {
    findings.refuse(
      row,
      numerator === null ? "numerator" : "denominator",
      "Tử số và mẫu số phải cùng có hoặc cùng trống.",
      "Numerator and denominator must both be filled or both be empty.",
    );
  }
  if (numerator === null || denominator === null) return;
  if (numerator > denominator) {
    findings.refuse(
      row,
      "numerator",
      `Tử số lớn hơn mẫu số (${denominator}).`,
      `The numerator is above the denominator (${denominator}).`,
    );
    return;
  }
  if (printed === null || value === null || denominator === 0) return;
  if (context.indicator(row.data.indicator)?.unit !== "%") return;
  const places = printed.split(".")[1]?.length ?? 0;
  const share = (numerator / denominator) * 100;
  // A hair above half a unit of the last printed place, for shares that end in a 5.
  if (Math.abs(share - value) <= 0.5000001 * 10 ** -places) return;
  findings.warn(
    row,
    "value",
    `${numerator}/${denominator} là ${share.toFixed(places + 2)} %, không phải số đã in.`,
    `${numerator}/${denominator} is ${share.toFixed(places + 2)} %, not the printed figure.`,
  );
}

/** The truth rules for one figure. */
export function checkFigure(row: Row, context: Context, findings: Findings): void {
  checkYear(row, context, findings);
  checkUnitSetYear(row, context, findings);
  checkProvinceYear(row, context, findings);
  checkPresence(row, findings);
  checkScale(row, "value", row.data.value, context, findings);
  checkPlace(row, findings);
  checkDerived(row, findings);
  checkPeriod(row, context, findings);
  checkFraction(row, context, findings);
}
