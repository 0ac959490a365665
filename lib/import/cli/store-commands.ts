import { userInfo } from "node:os";
import { resolve } from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";
import { backUp } from "@/lib/db/backup";
import { migrate } from "@/lib/db/migrate";
import { assertDatabase } from "@/lib/db/writer";
import { type ExitCode, exitCodes } from "@/lib/import/cli/exit-codes";
import { type CommandLine, onlyTarget, UsageError } from "@/lib/import/cli/options";
import { fromHere } from "@/lib/import/cli/paths";
import { printJson, printLines } from "@/lib/import/cli/print";
import { startProgress } from "@/lib/import/cli/progress";
import { Report } from "@/lib/import/cli/report";
import { countChanges } from "@/lib/import/figure-changes";
import { isEmpty } from "@/lib/import/plan";
import { planRestore, restore } from "@/lib/import/restore";
import { seedStore } from "@/lib/import/seed-store";
import { writeFolder } from "@/lib/import/write-folder";

function say(line: CommandLine, vi: string, en: string): void {
  printLines([{ vi, en }[line.language]]);
}

/** `export`: the whole store as the CSV files of a folder of figures. */
export function exportStore(line: CommandLine, databaseFile: string): ExitCode {
  const folder = onlyTarget(line, { vi: "thư mục", en: "folder" });
  const files = writeFolder(databaseFile, fromHere(folder));
  say(
    line,
    `Đã ghi ${files.length} tệp vào ${folder}.`,
    `${files.length} files written to ${folder}.`,
  );
  return exitCodes.done;
}

const changes = z
  .string()
  .nullable()
  .transform((text) => (text === null ? null : (JSON.parse(text) as Record<string, number>)));

/** `history`: the imports that changed the store, newest first. */
export function history(line: CommandLine, databaseFile: string): ExitCode {
  assertDatabase(databaseFile);
  const database = new Database(databaseFile, { readonly: true, fileMustExist: true });
  try {
    const rows = database
      .prepare<[], Record<string, string | number | null>>(
        `SELECT id AS version, finished_at AS at, kind, file, who, sha256, tool_version AS toolVersion, changes
         FROM imports ORDER BY id DESC`,
      )
      .all()
      .map((row) => ({ ...row, changes: changes.parse(row.changes) }));
    if (line.flag("json")) {
      printJson(JSON.stringify(rows, null, 2));
      return exitCodes.done;
    }
    const words = { vi: ["thêm", "sửa", "bỏ"], en: ["added", "changed", "removed"] }[line.language];
    for (const { changes: did, ...row } of rows as (Record<string, string> & {
      changes: Record<string, number> | null;
    })[]) {
      const counts =
        did === null
          ? ""
          : `${words[0]} ${did.added}, ${words[1]} ${did.changed}, ${words[2]} ${did.removed}`;
      printLines([
        [
          row.version,
          row.at?.slice(0, 16).replace("T", " "),
          row.kind,
          row.file,
          row.who,
          row.sha256?.slice(0, 12),
          counts,
        ]
          .filter((part) => part !== "")
          .join("  "),
      ]);
    }
    return exitCodes.done;
  } finally {
    database.close();
  }
}

/** `backup`: a verified copy of the store while it is in use. */
export async function backup(line: CommandLine, databaseFile: string): Promise<ExitCode> {
  const target = onlyTarget(line, { vi: "tên tệp sao lưu", en: "name of the backup file" });
  const words = { vi: "Sao lưu", en: "Backing up" }[line.language];
  const bar = startProgress(words);
  const digest = await backUp(databaseFile, fromHere(target), (done, total) => {
    void bar.at(total === 0 ? 1 : done / total, words);
  });
  bar.end(words);
  const { version, counts, figures } = digest;
  say(
    line,
    `Đã sao lưu và kiểm tra ${target}: phiên bản ${version}, ${counts.figures} số liệu, mã ${figures.slice(0, 16)}.`,
    `Backed up and verified ${target}: version ${version}, ${counts.figures} figures, sum ${figures.slice(0, 16)}.`,
  );
  return exitCodes.done;
}

/** `restore`: first says what it would do; `--yes` does it. */
export function restoreStore(line: CommandLine, databaseFile: string): ExitCode {
  const target = onlyTarget(line, { vi: "tệp sao lưu", en: "backup file" });
  if (!line.flag("yes")) {
    const plan = planRestore(fromHere(target), databaseFile);
    const report = new Report(line.language);
    if (plan === null) {
      report.say(
        "Kho không có hoặc hỏng; bản sao lưu sẽ thay vào. Chạy lại với --yes.",
        "The store is missing or damaged; the backup would take its place. Run again with --yes.",
      );
    } else if (isEmpty(plan)) {
      report.say("Kho đã đúng như bản sao lưu.", "The store is as the backup is.");
    } else {
      const { added, changed, removed, completed } = countChanges(plan.figures);
      report.say(
        `Sẽ thêm ${added}, bổ sung ${completed}, sửa ${changed}, bỏ ${removed} số liệu; mỗi số sửa hoặc bỏ vào trang đính chính. Chạy lại với --yes.`,
        `Would add ${added}, complete ${completed}, change ${changed} and take away ${removed} figures; each changed or removed one enters the ledger of corrections. Run again with --yes.`,
      );
    }
    printLines(report.lines);
    return exitCodes.done;
  }
  const who = line.text("who") ?? userInfo().username;
  const { status, version, damaged } = restore(fromHere(target), databaseFile, who);
  if (status === "unchanged")
    say(
      line,
      `Kho đã đúng như bản sao lưu (phiên bản ${version}).`,
      `The store is as the backup is (version ${version}).`,
    );
  else
    say(
      line,
      `Đã khôi phục và kiểm tra: phiên bản ${version}.`,
      `Restored and verified: version ${version}.`,
    );
  if (status === "placed")
    say(
      line,
      "Khởi động lại trang để mở tệp mới.",
      "Restart the site, so that it opens the new file.",
    );
  if (damaged !== null)
    say(line, `Tệp hỏng giữ ở ${damaged}.`, `The damaged file is kept at ${damaged}.`);
  return exitCodes.done;
}

/** `seed`: what `npm start` does: makes or migrates the database and loads prisma/data, never undoing an import. */
export function seed(line: CommandLine, databaseFile: string): ExitCode {
  if (line.targets.length > 0) {
    throw new UsageError({ vi: "seed không nhận tên tệp.", en: "seed takes no file." });
  }
  const { applied } = migrate(databaseFile);
  if (applied.length > 0)
    say(line, `Đã chuyển đổi CSDL: ${applied.join(", ")}`, `Migrated: ${applied.join(", ")}`);
  const report = seedStore(resolve("prisma/data"), databaseFile);
  const { status, version } = report;
  if (status === "apart") {
    const { added, changed, completed, removed } = report.changes;
    say(
      line,
      `Kho có lần nạp riêng và prisma/data khác kho (thêm ${added}, bổ sung ${completed}, sửa ${changed}, bỏ ${removed}); giữ nguyên kho, phiên bản ${version}. Xem: npm run data -- diff prisma/data`,
      `The store has imports of its own and prisma/data differs (${added} to add, ${completed} to complete, ${changed} to change, ${removed} to take away); the store is kept, version ${version}. See: npm run data -- diff prisma/data`,
    );
  } else if (status === "loaded") {
    const words = new Report(line.language);
    words.problems(report.warnings);
    printLines(words.lines);
    const { added, changed, removed } = report.changes;
    say(
      line,
      `Đã nạp phiên bản ${version}: thêm ${added}, sửa ${changed}, bỏ ${removed} số liệu (${report.milliseconds} ms)`,
      `Loaded version ${version}: ${added} figures added, ${changed} changed, ${removed} removed (${report.milliseconds} ms)`,
    );
  } else {
    say(line, `Không có gì thay đổi, phiên bản ${version}`, `Nothing changed, version ${version}`);
  }
  return exitCodes.done;
}
