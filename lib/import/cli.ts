import { resolve } from "node:path";
import { migrate } from "@/lib/db/migrate";
import { env } from "@/lib/env";
import { type ImportReport, importFolder } from "@/lib/import/import-folder";
import { formatProblem, ImportRefused, type Problem } from "@/lib/import/problem";

/** More lines than this help nobody; the count says how many there are. */
const mostLines = 200;

function list(problems: readonly Problem[], print: (line: string) => void): void {
  for (const problem of problems.slice(0, mostLines)) {
    print(`  ${formatProblem(problem, "vi")}`);
    print(`    ${problem.message.en}`);
  }
  const rest = problems.length - mostLines;
  if (rest > 0) print(`  … và ${rest} dòng nữa / and ${rest} more`);
}

function summarise(report: ImportReport): string {
  const rows = Object.values(report.counts).reduce((sum, count) => sum + count, 0);
  const { version, milliseconds } = report;
  return report.status === "loaded"
    ? `Đã nạp phiên bản ${version}: ${report.counts.figures} số liệu, ${rows} dòng / loaded version ${version}: ${report.counts.figures} figures, ${rows} rows (${milliseconds} ms)`
    : `Không có gì thay đổi, giữ phiên bản ${version} / nothing changed, version ${version} kept (${milliseconds} ms)`;
}

function main(folder: string, databaseFile: string): number {
  const started = performance.now();
  const { applied } = migrate(databaseFile);
  const took = Math.round(performance.now() - started);
  console.log(
    applied.length > 0
      ? `Đã chuyển đổi CSDL / migrated: ${applied.join(", ")} (${took} ms)`
      : `CSDL đã đúng cấu trúc / the database is up to date (${took} ms)`,
  );
  try {
    const report = importFolder({ folder, databaseFile });
    if (report.warnings.length > 0) {
      console.log(
        `Cần xem lại ${report.warnings.length} chỗ / ${report.warnings.length} to look at:`,
      );
      list(report.warnings, console.log);
    }
    console.log(summarise(report));
    return 0;
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    const count = error.problems.length;
    console.error(
      `Không nạp: ${count} lỗi, dữ liệu cũ giữ nguyên / refused: ${count} problems, the store is as before:`,
    );
    list(error.problems, console.error);
    return 1;
  }
}

try {
  process.exitCode = main(resolve("prisma/data"), env.databaseFile);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
