import type { Lists } from "@/lib/db/dataset";
import { formatCount, formatNumber } from "@/lib/i18n/format";
import type { Language, Text } from "@/lib/i18n/language";
import type { Inspected } from "@/lib/import/cli/inspect";
import { isNothingNew } from "@/lib/import/cli/nothing-new";
import type { EditionEffect, RankMove } from "@/lib/import/edition/effects";
import type { Warning } from "@/lib/import/edition/warning";
import type { FigureChange } from "@/lib/import/figure-changes";
import type { ListChange } from "@/lib/import/list-changes";
import { isEmpty, type Plan } from "@/lib/import/plan";
import { formatProblem, type Problem } from "@/lib/import/problem";
import type { TableReading } from "@/lib/import/table-reading";

/** More lines of one kind than this help nobody; the count says how many there are. */
const mostLines = 60;
const mostEditions = 30;

/** Builds the lines of an answer in one language. */
export class Report {
  readonly lines: string[] = [];
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  say(vi: string, en: string): void {
    this.lines.push({ vi, en }[this.language]);
  }

  text(text: Text, indent = ""): void {
    this.lines.push(...text[this.language].split("\n").map((line) => indent + line));
  }

  list(lines: readonly string[], most = mostLines): void {
    this.lines.push(...lines.slice(0, most));
    const rest = lines.length - most;
    if (rest > 0) this.say(`    … và ${rest} dòng nữa`, `    … and ${rest} more`);
  }

  problems(problems: readonly Problem[], indent = "  "): void {
    this.list(
      problems.map((problem) => indent + formatProblem(problem, this.language)),
      200,
    );
  }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** What a table was taken for: its columns, how sure that is, and what was passed over. */
export function reportReading(report: Report, reading: TableReading): void {
  const { sheet, headerRow, columns, figures, means, skipped } = reading;
  const where = sheet === null ? reading.file : `${reading.file} [${sheet}]`;
  report.say(
    `${where}: tiêu đề ở dòng ${headerRow || "–"}, ${figures.length} số liệu, ${means.length} số trung bình`,
    `${where}: header in row ${headerRow || "–"}, ${figures.length} figures, ${means.length} means`,
  );
  for (const { letter, header, role, certainty, because } of columns) {
    const reason = because[report.language];
    report.lines.push(
      `  ${letter.padEnd(3)}«${header}» → ${role} (${percent(certainty)}; ${reason})`,
    );
  }
  if (skipped.length === 0) return;
  report.say(`  Bỏ qua ${skipped.length} dòng:`, `  ${skipped.length} rows passed over:`);
  report.list(
    skipped.map(
      ({ row, text, why }) => `    ${row}: ${text.slice(0, 70)} – ${why[report.language]}`,
    ),
    20,
  );
}

export function reportWarnings(report: Report, warnings: readonly Warning[]): void {
  for (const { id, message, cells } of warnings) {
    report.lines.push(`  [${id}] ${message[report.language]}`);
    report.problems(cells, "      ");
  }
}

function nameOf(lists: Lists, unitSet: string, slug: string, language: Language): string {
  const found = lists.provinces.find((item) => item.unitSet === unitSet && item.slug === slug);
  return found?.name[language] ?? slug;
}

function titleOf(lists: Lists, { code, year, unitSet }: EditionEffect, language: Language): string {
  const indicator = lists.indicators.find((item) => item.code === code);
  const name = (indicator?.short ?? indicator?.name)?.[language] ?? code;
  return language === "vi"
    ? `${name} ${year} (${unitSet} tỉnh)`
    : `${name} ${year} (${unitSet} provinces)`;
}

function moveLine(move: RankMove, name: string, language: Language): string {
  const { before, after } = move;
  const of = after.of === null ? "" : `/${after.of}`;
  const counted = { vi: ", tính từ điểm số", en: ", counted from the scores" }[language];
  const kind = after.kind === "counted" ? counted : "";
  return `    ${name}: ${before.place} → ${after.place}${of}${kind}`;
}

function reportEffect(report: Report, effect: EditionEffect, lists: Lists): void {
  const { language } = report;
  const name = (slug: string) => nameOf(lists, effect.unitSet, slug, language);
  const names = (slugs: readonly string[]) => slugs.map(name).join(", ") || "–";
  const { added, completed, changed, removed, replacedByPublished } = effect;
  report.say(
    `  ${titleOf(lists, effect, language)}: thêm ${added}, bổ sung ${completed}, sửa ${changed}, bỏ ${removed}`,
    `  ${titleOf(lists, effect, language)}: ${added} added, ${completed} completed, ${changed} changed, ${removed} removed`,
  );
  if (replacedByPublished > 0) {
    report.say(
      `    ${replacedByPublished} số suy ra, tính cộng hoặc tự công bố được thay bằng số đã công bố`,
      `    ${replacedByPublished} derived, computed or self-reported figures replaced by published ones`,
    );
  }
  if (effect.leadersBefore.join() !== effect.leadersAfter.join()) {
    const [before, after] = [names(effect.leadersBefore), names(effect.leadersAfter)];
    report.say(`    Dẫn đầu: ${before} → ${after}`, `    In the lead: ${before} → ${after}`);
  }
  if (effect.moves.length === 0) return;
  report.say(
    `    Hạng đổi ở ${effect.moves.length} tỉnh:`,
    `    Places move in ${effect.moves.length} provinces:`,
  );
  report.list(
    effect.moves.map((move) => `  ${moveLine(move, name(move.province), language)}`),
    20,
  );
}

function figureWords(figure: FigureChange["before"], language: Language): string {
  if (figure === null) return "–";
  const value = figure.printed === null ? "–" : formatNumber(figure.printed, language);
  const rank = figure.rank === null ? "" : ` (${figure.rank}/${figure.of ?? "?"})`;
  return `${value}${rank} ${figure.status}`;
}

function reportFigures(report: Report, plan: Plan): void {
  const shown = plan.figures.filter(({ kind }) => kind === "changed" || kind === "removed");
  if (shown.length === 0) return;
  report.say(
    "  Số liệu sửa hoặc bỏ (vào trang đính chính):",
    "  Figures changed or taken away (into the ledger of corrections):",
  );
  report.list(
    shown.map(({ before, after }) => {
      const { indicator, year, unitSet, province } = before ?? after ?? {};
      const name = nameOf(plan.lists, unitSet ?? "", province ?? "", report.language);
      const words = (figure: typeof before) => figureWords(figure, report.language);
      return `    ${indicator} ${year}/${unitSet} ${name}: ${words(before)} → ${words(after)}`;
    }),
  );
}

function listWords({ list, added, changed, removed }: ListChange): string {
  const part = (sign: string, keys: readonly string[]) =>
    keys.length === 0
      ? []
      : `${sign}${keys.length} (${keys.slice(0, 3).join("; ")}${keys.length > 3 ? "; …" : ""})`;
  return `    ${list}: ${[part("+", added), part("~", changed), part("−", removed)].flat().join(", ")}`;
}

/** What an import would do, grouped for a person to read. */
export function reportPlan(report: Report, { plan, effects, warnings }: Inspected): void {
  if (plan === null) return;
  if (isNothingNew({ plan, warnings })) {
    const [vi, en] = (["vi", "en"] as const).map((language) =>
      formatCount(plan.figures.length, language),
    );
    report.say(
      `Không có gì thay đổi: cả ${vi} số liệu đã có trong kho (phiên bản ${plan.base}).`,
      `Nothing would change: all ${en} figures are in the store already (version ${plan.base}).`,
    );
    return;
  }
  if (isEmpty(plan)) {
    report.say(
      `Kho (phiên bản ${plan.base}) chưa đổi gì: có số khác số đã lưu, cần chọn --keep hoặc --replace.`,
      `The store (version ${plan.base}) would stay as it is: figures differ from those stored; choose --keep or --replace.`,
    );
    return;
  }
  report.say(`So với kho (phiên bản ${plan.base}):`, `Against the store (version ${plan.base}):`);
  for (const effect of effects.slice(0, mostEditions)) reportEffect(report, effect, plan.lists);
  const others = effects.length - mostEditions;
  if (others > 0) report.say(`  … và ${others} kỳ nữa`, `  … and ${others} more editions`);
  reportFigures(report, plan);
  if (plan.listChanges.length === 0) return;
  report.say("  Danh mục kèm theo:", "  Lists that change with it:");
  report.list(plan.listChanges.map(listWords));
}
