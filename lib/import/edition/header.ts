import { z } from "zod";
import type { Lists } from "@/lib/db/dataset";
import {
  type FigureStatus,
  figureStatuses,
  type Source,
  type UnitSetId,
  unitSetIds,
} from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";
import {
  type CellError,
  cellMessages,
  place,
  printed,
  sourceKey,
  url,
  year,
} from "@/lib/import/cells";
import { unprintable } from "@/lib/import/check-cells";
import type { GivenField, GivenFields, HeaderField } from "@/lib/import/edition/header-fields";
import type { Problem } from "@/lib/import/problem";
import type { TableEdition } from "@/lib/import/table-reading";
import type { Indicator } from "@/lib/indicators/indicator";
import { searchKey } from "@/lib/provinces/search-key";

/** What is known of a table besides its cells. */
export interface EditionHeader {
  /** Null where the rows name their editions themselves. */
  readonly edition: TableEdition | null;
  /** Null where the rows name their sources themselves. */
  readonly source: Source | null;
  /** Number of the decision that approves the edition. */
  readonly document: string | null;
  /** Day or month of the announcement. */
  readonly announced: string | null;
  /** How many were ranked, where the table does not say. */
  readonly of: number | null;
  /** The published mean of the country. */
  readonly mean: string | null;
  readonly status: FigureStatus;
}

const isoDay = /^\d{4}(-\d\d(-\d\d)?)?$/;

/** 15/4/2026 and 2026-04-15 are both written; the store holds the latter. */
export function isoDate(text: string): string | null {
  const [, day = "", month = "", inYear] = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso =
    inYear === undefined
      ? text
      : [inYear, month, day]
          .filter((part) => part !== "")
          .map((part) => part.padStart(2, "0"))
          .join("-");
  if (!isoDay.test(iso)) return null;
  const full = iso + "-01-01".slice(iso.length - 4);
  const real = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(full) ? iso : null;
}

const date = z.string().transform((text, context) => {
  const iso = isoDate(text);
  if (iso === null) context.addIssue("date-or-day");
  return iso ?? z.NEVER;
});

const schemas = {
  indicator: z.string().min(1, "required"),
  year,
  "unit-set": z.enum(unitSetIds, "unit-set"),
  title: z.string().min(1, "required"),
  publisher: z.string().min(1, "required"),
  url,
  published: date,
  document: z.string().min(1, "required"),
  kind: z.enum(["official", "news", "report", "dataset"], "kind"),
  source: sourceKey,
  "source-key": sourceKey,
  of: place,
  mean: z
    .string()
    .transform((text) => text.replace(",", "."))
    .pipe(printed),
  status: z.enum(figureStatuses, "status"),
  announced: date.refine((text) => text.length > 4, "announced"),
} as const satisfies Record<HeaderField, z.ZodType>;

const ownMessages: Readonly<Record<string, Text>> = {
  "date-or-day": {
    vi: "Phải là ngày có thật: 15/4/2026 hoặc 2026-04-15 (hoặc chỉ tháng, năm).",
    en: "Must be a real date: 2026-04-15 or 15/4/2026 (or a month or a year).",
  },
  "unit-set": {
    vi: "Phải là 63 (tỉnh đến 30/6/2025) hoặc 34 (tỉnh từ 1/7/2025).",
    en: "Must be 63 (the provinces until 30 June 2025) or 34 (those since 1 July 2025).",
  },
  kind: {
    vi: "Phải là official, news, report hoặc dataset.",
    en: "Must be official, news, report or dataset.",
  },
  status: {
    vi: `Phải là một trong: ${figureStatuses.join(", ")}.`,
    en: `Must be one of: ${figureStatuses.join(", ")}.`,
  },
};

type Values = { [Field in HeaderField]?: z.output<(typeof schemas)[Field]> };

/** Reads the fields and says everything that is wrong with them at once. */
class Reader {
  readonly problems: Problem[] = [];
  readonly values: Values;
  readonly #given: GivenFields;

  constructor(given: GivenFields) {
    this.#given = given;
    const entries = Object.entries(given).flatMap(([field, one]) => {
      const text = one.text.normalize("NFC").trim();
      if (unprintable.test(text)) {
        this.refuse(field as HeaderField, {
          vi: "Có ký tự điều khiển, xuống dòng hoặc ký tự ẩn; gõ lại dòng này.",
          en: "Holds a control character, a line break or an invisible character; type it again.",
        });
        return [];
      }
      const result = schemas[field as HeaderField].safeParse(text);
      if (result.success) return [[field, result.data] as const];
      const word = result.error.issues[0]?.message ?? "";
      const message = ownMessages[word] ?? (cellMessages[word as CellError] as Text | undefined);
      this.refuse(field as HeaderField, message ?? { vi: word, en: word });
      return [];
    });
    this.values = Object.fromEntries(entries) as Values;
  }

  refuse(field: HeaderField, message: Text): void {
    const given: GivenField | undefined = this.#given[field];
    this.problems.push({
      file: given?.file ?? "--",
      row: given?.row ?? null,
      column: given?.row ? field : `--${field}`,
      value: given?.text ?? null,
      message,
    });
  }

  /** A field that was given wrongly was reported already. */
  isAbsent(field: HeaderField): boolean {
    return this.#given[field] === undefined;
  }
}

function missing(field: HeaderField, vi: string, en: string): Text {
  return {
    vi: `Thiếu ${vi}: thêm --${field} hoặc dòng «${field}: …» trong tệp --header.`,
    en: `Missing ${en}: add --${field}, or a line "${field}: …" in the file of --header.`,
  };
}

/** The indicator that a person means: a code, or a name of an index. */
function findIndicator(indicators: readonly Indicator[], typed: string): Indicator | undefined {
  const key = searchKey(typed);
  return (
    indicators.find(({ code }) => code === typed.toLowerCase()) ??
    indicators.find(({ short, name }) =>
      [short?.vi, short?.en, name.vi, name.en].some((text) => text && searchKey(text) === key),
    )
  );
}

function editionOf(reader: Reader, lists: Lists, thisYear: number): TableEdition | null {
  const { values } = reader;
  const typed = values.indicator;
  const found = typed === undefined ? undefined : findIndicator(lists.indicators, typed);
  if (typed !== undefined && found === undefined) {
    const codes = lists.indicators.filter(({ parent }) => parent === null).map(({ code }) => code);
    reader.refuse("indicator", {
      vi: `Không có chỉ số này. Chọn trong: ${codes.join(", ")}, hoặc mã thành phần như papi.3.`,
      en: `There is no such indicator. Choose from: ${codes.join(", ")}, or the code of a component such as papi.3.`,
    });
  }
  const inYear = values.year;
  if (inYear !== undefined && inYear > thisYear) {
    reader.refuse("year", {
      vi: `Năm ${inYear} chưa tới; ghi năm mà kỳ đánh giá đo.`,
      en: `${inYear} has not come yet; give the year that the edition measures.`,
    });
    return null;
  }
  const unitSet: UnitSetId | undefined = values["unit-set"];
  if (found === undefined || inYear === undefined || unitSet === undefined) return null;
  return { indicator: found.code, year: inYear, unitSet };
}

function sourceOf(reader: Reader, lists: Lists, edition: TableEdition | null): Source | null {
  const { values } = reader;
  if (values.source !== undefined) {
    const known = lists.sources.find(({ key }) => key === values.source);
    if (known !== undefined) return known;
    reader.refuse("source", {
      vi: "Không có nguồn với khóa này; bỏ --source và ghi --title, --publisher, --published, --url hoặc --document.",
      en: "There is no source with this key; leave --source out and give --title, --publisher, --published, --url or --document.",
    });
    return null;
  }
  const described = (["title", "publisher", "url", "document", "published"] as const).some(
    (field) => !reader.isAbsent(field),
  );
  if (!described) return null;
  for (const [field, vi, en] of [
    ["title", "tên của nguồn", "the title of the source"],
    ["publisher", "nơi công bố", "the publisher"],
    ["published", "ngày của nguồn", "the date of the source"],
  ] as const)
    if (reader.isAbsent(field)) reader.refuse(field, missing(field, vi, en));
  if (reader.isAbsent("url") && reader.isAbsent("document")) {
    reader.refuse(
      "url",
      missing("url", "địa chỉ hoặc số văn bản", "the address or the document number"),
    );
  }
  const { title, publisher, published } = values;
  if (title === undefined || publisher === undefined || published === undefined) return null;
  const { document = null } = values;
  if (document === null && values.url === undefined) return null;
  const place = edition === null ? [] : [edition.indicator, String(edition.year), edition.unitSet];
  const named = searchKey(document ?? values.url?.replace(/^https?:\/\/(www\.)?/, "") ?? "");
  const key = [
    ...place,
    ...named
      .split(" ")
      .filter((part) => /^[a-z0-9]+$/.test(part))
      .slice(0, 4),
  ];
  const made = searchKey(key.join("-").replaceAll(".", "-")).replaceAll(" ", "-");
  const sourceKeyText = values["source-key"] ?? made;
  if (sourceKeyText === "") {
    reader.refuse("source-key", {
      vi: "Không tự đặt được khóa cho nguồn này; thêm --source-key, ví dụ bo-noi-vu-2025.",
      en: "No key can be made for this source; add --source-key, such as bo-noi-vu-2025.",
    });
    return null;
  }
  return {
    key: sourceKeyText,
    title,
    publisher,
    url: values.url ?? null,
    published,
    kind: values.kind ?? (document === null ? "news" : "official"),
    note: document === null ? null : { vi: `Văn bản số ${document}.`, en: `Document ${document}.` },
  };
}

/**
 * What the given fields say, and every problem with them.
 * `thisYear` is the current year: an edition cannot measure a later one.
 */
export function editionHeader(
  given: GivenFields,
  lists: Lists,
  thisYear: number,
): { header: EditionHeader; problems: readonly Problem[] } {
  const reader = new Reader(given);
  const edition = editionOf(reader, lists, thisYear);
  const source = sourceOf(reader, lists, edition);
  const { values } = reader;
  return {
    header: {
      edition,
      source,
      document: values.document ?? null,
      announced: values.announced ?? null,
      of: values.of ?? null,
      mean: values.mean ?? null,
      status: values.status ?? "published",
    },
    problems: reader.problems,
  };
}

/** What a person must still say of a table that does not name its editions or its sources itself. */
export function missingFields(
  { edition, source }: EditionHeader,
  given: GivenFields,
  needs: { readonly edition: boolean; readonly source: boolean },
): Problem[] {
  const reader = new Reader({});
  const fields: (readonly [HeaderField, string, string])[] = [];
  if (needs.edition && edition === null) {
    fields.push(
      ["indicator", "chỉ số", "the indicator"],
      ["year", "năm của kỳ đánh giá", "the year of the edition"],
      ["unit-set", "bộ đơn vị hành chính (63 hoặc 34)", "the unit set (63 or 34)"],
    );
  }
  if (needs.source && source === null) {
    fields.push([
      "title",
      "nguồn: số liệu không có nguồn thì không nạp",
      "the source: a figure without one is refused",
    ]);
  }
  for (const [field, vi, en] of fields)
    if (given[field] === undefined) reader.refuse(field, missing(field, vi, en));
  return reader.problems;
}
