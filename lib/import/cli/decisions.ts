import { unprintable } from "@/lib/import/check-cells";
import { type CommandLine, UsageError } from "@/lib/import/cli/options";
import { fromHere } from "@/lib/import/cli/paths";
import { readSmall } from "@/lib/import/cli/read-regular";
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
  const [vi, en] = (["reason-vi", "reason-en"] as const).map((name) =>
    line.text(name)?.normalize("NFC").trim(),
  );
  if (!vi || !en) {
    throw new UsageError({
      vi: "--replace cần --reason-vi và --reason-en: trang đính chính nói vì sao bằng cả hai ngôn ngữ.",
      en: "--replace needs --reason-vi and --reason-en: the page of corrections says why in both languages.",
    });
  }
  if (unprintable.test(vi + en)) {
    throw new UsageError({
      vi: "--reason-vi hoặc --reason-en có ký tự điều khiển, xuống dòng hoặc ký tự ẩn; gõ lại.",
      en: "--reason-vi or --reason-en holds a control character, a line break or an invisible character; type it again.",
    });
  }
  return { kind: "replace", by, reason: { vi, en } };
}

/** What a person decided about figures that differ from the stored ones. Throws UsageError. */
export function decisionsOf(line: CommandLine): Decisions {
  const byProvince = new Map<string, Decision>();
  let all = replacement(line);
  for (const word of line.list("keep")) {
    const at = word.indexOf("=");
    const province = at < 0 ? null : word.slice(0, at).trim();
    const decision: Decision = {
      kind: "keep",
      keep: keepOf(province === "" ? word : word.slice(at + 1)),
    };
    if (province !== null) byProvince.set(province, decision);
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
    const { bytes, fault } = readSmall(fromHere(word.slice(1)));
    if (bytes !== null) return bytes.toString("utf8").split(/\r?\n/);
    throw new UsageError({
      vi: `Không đọc được tệp ${word.slice(1)} của --accept. ${fault.vi}`,
      en: `The file ${word.slice(1)} of --accept cannot be read. ${fault.en}`,
    });
  });
  return new Set(names.map((name) => name.trim()).filter((name) => name !== ""));
}
