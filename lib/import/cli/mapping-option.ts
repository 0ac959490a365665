import { type CommandLine, UsageError } from "@/lib/import/cli/options";
import { fromHere } from "@/lib/import/cli/paths";
import { readSmall } from "@/lib/import/cli/read-regular";
import {
  type MappingResult,
  noMapping,
  parseMapping,
  readMappingFile,
} from "@/lib/import/table/mapping";
import type { Mapping } from "@/lib/import/table-reading";
import { searchKey } from "@/lib/provinces/search-key";

function readSaved(path: string): MappingResult {
  const { bytes, fault } = readSmall(path);
  if (bytes !== null) {
    const result = readMappingFile(bytes.toString("utf8"));
    if (result.mapping !== null) return result;
    const errors = result.errors.map(({ vi, en }) => ({
      vi: `${path}: ${vi}`,
      en: `${path}: ${en}`,
    }));
    return { mapping: null, errors };
  }
  throw new UsageError({
    vi: `Không đọc được tệp ánh xạ ${path}. ${fault.vi}`,
    en: `The mapping file ${path} cannot be read. ${fault.en}`,
  });
}

function namedProvinces(line: CommandLine): Mapping["provinces"] {
  return Object.fromEntries(
    line.list("province").map((word) => {
      const at = word.lastIndexOf("=");
      const [name, slug] = [word.slice(0, Math.max(at, 0)).trim(), word.slice(at + 1).trim()];
      if (at > 0 && /^[a-z][a-z0-9-]*$/.test(slug)) return [searchKey(name), slug] as const;
      throw new UsageError({
        vi: `--province phải có dạng "tên in trong bảng=mã tỉnh", như "Bà Rịa=ba-ria-vung-tau"; không phải "${word}".`,
        en: `--province must read "name in the table=slug", such as "Bà Rịa=ba-ria-vung-tau"; not "${word}".`,
      });
    }),
  );
}

function isSaved(word: string): boolean {
  return word.trim().endsWith(".json");
}

/** Columns that were settled on the command line itself, for this very table. */
export function inlineColumns(line: CommandLine): Mapping["columns"] {
  const inline = line.list("map").filter((word) => !isSaved(word));
  return Object.assign({}, ...inline.map((word) => parseMapping(word).mapping?.columns));
}

/** What a person settled about columns and names: `--map` given inline or as a saved .json, and `--province`. Throws UsageError. */
export function mappingOption(line: CommandLine): Mapping {
  let { columns, provinces } = noMapping;
  for (const word of line.list("map")) {
    const { mapping, errors } = isSaved(word)
      ? readSaved(fromHere(word.trim()))
      : parseMapping(word);
    if (mapping === null) {
      throw new UsageError({
        vi: errors.map(({ vi }) => vi).join("\n"),
        en: errors.map(({ en }) => en).join("\n"),
      });
    }
    columns = { ...columns, ...mapping.columns };
    provinces = { ...provinces, ...mapping.provinces };
  }
  return { columns, provinces: { ...provinces, ...namedProvinces(line) } };
}
