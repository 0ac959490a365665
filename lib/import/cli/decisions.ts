import { readFileSync } from "node:fs";
import { type CommandLine, UsageError } from "@/lib/import/cli/options";
import { fromHere } from "@/lib/import/cli/paths";
import type { Decisions } from "@/lib/import/edition/plan-table";
import { type Decision, type Keep, keepChoices } from "@/lib/import/edition/settle";

function keepOf(word: string): Keep {
  const found = keepChoices.find((choice) => choice === word);
  if (found !== undefined) return found;
  throw new UsageError({
    vi: `--keep phải là new, stored, hoặc <tỉnh>=new, <tỉnh>=stored; không phải ${word}.`,
    en: `--keep must be new, stored, or <province>=new, <province>=stored; not ${word}.`,
  });
}

function replacement(line: CommandLine): Decision | null {
  const by = line.text("replace");
  if (by === undefined) return null;
  if (by !== "revision" && by !== "correction") {
    throw new UsageError({
      vi: `--replace phải là revision (đơn vị công bố sửa) hoặc correction (ta sửa), không phải ${by}.`,
      en: `--replace must be revision (by the publisher) or correction (ours), not ${by}.`,
    });
  }
  const [vi, en] = [line.text("reason-vi")?.trim(), line.text("reason-en")?.trim()];
  if (!vi || !en) {
    throw new UsageError({
      vi: "--replace cần --reason-vi và --reason-en: trang đính chính nói vì sao bằng cả hai ngôn ngữ.",
      en: "--replace needs --reason-vi and --reason-en: the page of corrections says why in both languages.",
    });
  }
  return { kind: "replace", by, reason: { vi, en } };
}

/** What a person decided about figures that differ from the stored ones. Throws UsageError. */
export function decisionsOf(line: CommandLine): Decisions {
  const byProvince = new Map<string, Decision>();
  let all = replacement(line);
  for (const word of line.list("keep")) {
    const [province, choice] = word.includes("=") ? word.split("=", 2) : [null, word];
    const decision: Decision = { kind: "keep", keep: keepOf(choice ?? "") };
    if (province) byProvince.set(province, decision);
    else if (all?.kind === "replace") {
      throw new UsageError({
        vi: "--keep cho mọi tỉnh và --replace loại trừ nhau.",
        en: "--keep for all provinces and --replace exclude each other.",
      });
    } else all = decision;
  }
  return { all, byProvince };
}

/** Names of warnings that a person accepts: given one by one, or `@file` with one a line. */
export function acceptedWarnings(line: CommandLine): ReadonlySet<string> {
  const names = line.list("accept").flatMap((word) => {
    if (!word.startsWith("@")) return word.split(",");
    try {
      return readFileSync(fromHere(word.slice(1)), "utf8").split(/\r?\n/);
    } catch {
      throw new UsageError({
        vi: `Không đọc được tệp ${word.slice(1)} của --accept.`,
        en: `The file ${word.slice(1)} of --accept cannot be read.`,
      });
    }
  });
  return new Set(names.map((name) => name.trim()).filter((name) => name !== ""));
}
