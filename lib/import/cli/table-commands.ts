import { writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { asJson } from "@/lib/import/cli/as-json";
import { acceptedWarnings } from "@/lib/import/cli/decisions";
import { type ExitCode, exitCodes } from "@/lib/import/cli/exit-codes";
import { type Inspected, inspect } from "@/lib/import/cli/inspect";
import { mappingOption } from "@/lib/import/cli/mapping-option";
import { isNothingNew } from "@/lib/import/cli/nothing-new";
import { type CommandLine, onlyTarget } from "@/lib/import/cli/options";
import { fromHere } from "@/lib/import/cli/paths";
import { printJson, printLines } from "@/lib/import/cli/print";
import { startProgress } from "@/lib/import/cli/progress";
import { Report, reportPlan, reportReading, reportWarnings } from "@/lib/import/cli/report";
import type { Warning } from "@/lib/import/edition/warning";
import { carryOut } from "@/lib/import/import-folder";
import { mappingOf } from "@/lib/import/table/mapping";

const what = { vi: "tệp, thư mục hoặc - (dán vào)", en: "file, folder or - (piped in)" };

async function look(line: CommandLine, databaseFile: string): Promise<Inspected> {
  const words = { vi: "Đọc và kiểm tra", en: "Reading and checking" }[line.language];
  const bar = startProgress(words, !line.flag("json"));
  await bar.at(0.2, words);
  try {
    return await inspect(line, onlyTarget(line, what), databaseFile);
  } finally {
    bar.end(words);
  }
}

function reportFound(report: Report, { readings, notes, problems, warnings }: Inspected): void {
  for (const note of notes) report.text(note);
  for (const reading of readings) reportReading(report, reading);
  if (problems.length > 0) {
    report.say(
      `${problems.length} lỗi, không nạp được:`,
      `${problems.length} ${problems.length === 1 ? "error" : "errors"}, it cannot be imported:`,
    );
    report.problems(problems);
  }
  if (warnings.length > 0) {
    report.say(
      `${warnings.length} điều cần xem:`,
      `${warnings.length} ${warnings.length === 1 ? "thing" : "things"} to look at:`,
    );
    reportWarnings(report, warnings);
  }
}

/** "--accept" for every warning that can be accepted, ready to be copied. */
function acceptLine(warnings: readonly Warning[]): string {
  return warnings
    .filter(({ code }) => code !== "differs")
    .map(({ id }) => ` --accept "${id}"`)
    .join("");
}

function codeOf({ problems, warnings }: Pick<Inspected, "problems" | "warnings">): ExitCode {
  if (problems.length > 0) return exitCodes.refused;
  return warnings.length > 0 ? exitCodes.warnings : exitCodes.done;
}

function saveMapping(line: CommandLine, { readings }: Inspected): void {
  const path = line.text("save-map");
  const [reading] = readings;
  if (path === undefined || reading === undefined) return;
  const mapping = mappingOf(reading, mappingOption(line).provinces);
  writeFileSync(fromHere(path), `${JSON.stringify(mapping, null, 2)}\n`);
}

function saveWarnings(line: CommandLine, { warnings }: Inspected): void {
  const path = line.text("save-warnings");
  if (path === undefined) return;
  writeFileSync(fromHere(path), warnings.map(({ id }) => `${id}\n`).join(""));
}

/** `check`: everything that is wrong or strange, and what was taken for what. Writes nothing to the store. */
export async function check(line: CommandLine, databaseFile: string): Promise<ExitCode> {
  const found = await look(line, databaseFile);
  saveMapping(line, found);
  saveWarnings(line, found);
  if (line.flag("json")) printJson(asJson(found));
  else {
    const report = new Report(line.language);
    reportFound(report, found);
    const accept = acceptLine(found.warnings);
    if (found.problems.length === 0 && accept !== "") {
      report.say(
        `Đã xem và đồng ý thì thêm vào lệnh import:${accept}`,
        `Once looked at and agreed, add to the import:${accept}`,
      );
    }
    if (codeOf(found) === exitCodes.done)
      report.say("Không có lỗi hay cảnh báo.", "No errors and no warnings.");
    printLines(report.lines);
  }
  return codeOf(found);
}

/** `diff`: what an import would add, change and take away, and what readers would see differently. */
export async function diff(line: CommandLine, databaseFile: string): Promise<ExitCode> {
  const found = await look(line, databaseFile);
  if (line.flag("json")) printJson(asJson(found));
  else {
    const report = new Report(line.language);
    if (found.problems.length > 0) reportFound(report, found);
    else {
      reportPlan(report, found);
      const { length } = found.warnings;
      if (length > 0)
        report.say(`Còn ${length} cảnh báo; xem: check`, `Warnings: ${length}; see: check`);
    }
    printLines(report.lines);
  }
  return found.problems.length > 0 ? exitCodes.refused : exitCodes.done;
}

/** `import`: after a clean check, or with every warning accepted by name; all or nothing. */
export async function importTable(line: CommandLine, databaseFile: string): Promise<ExitCode> {
  const found = await look(line, databaseFile);
  const accepted = acceptedWarnings(line);
  const open = found.warnings.filter(({ id, code }) => code === "differs" || !accepted.has(id));
  const report = new Report(line.language);
  const { plan } = found;
  if (plan === null || (open.length > 0 && !isNothingNew(found))) {
    if (line.flag("json")) printJson(asJson({ ...found, warnings: open }, { status: "refused" }));
    else {
      reportFound(report, { ...found, readings: [], notes: [], warnings: open });
      report.say("Không nạp gì; kho giữ nguyên.", "Nothing was imported; the store is as before.");
      const accept = acceptLine(open);
      if (found.problems.length === 0 && accept !== "")
        report.say(
          `Đã xem và đồng ý thì thêm:${accept}`,
          `Once looked at and agreed, add:${accept}`,
        );
      printLines(report.lines);
    }
    return codeOf({ ...found, warnings: open });
  }
  const words = { vi: "Ghi vào kho", en: "Writing to the store" }[line.language];
  const bar = startProgress(words, !line.flag("json"));
  await bar.at(0.7, words);
  const who = line.text("who") ?? userInfo().username;
  const { kind, file, sha256 } = found;
  const { status, version } = carryOut(databaseFile, plan, { kind, file, sha256, who });
  bar.end(words);
  if (line.flag("json")) printJson(asJson(found, { status, version }));
  else {
    reportPlan(report, found);
    if (status === "loaded") {
      report.say(
        `Đã nạp: dữ liệu nay là phiên bản ${version}. Trang đang chạy hiện số mới ngay.`,
        `Imported: the data are version ${version} now. A running site shows them at once.`,
      );
    }
    printLines(report.lines);
  }
  return exitCodes.done;
}
