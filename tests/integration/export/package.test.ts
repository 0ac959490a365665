import { createHash } from "node:crypto";
import { parse } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { dataPackage } from "@/lib/queries/api/tables/package";
import { createArchive } from "@/lib/rankings/archive";
import { call } from "../api/call";
import { realArchive } from "../setup-archive";

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly description_vi: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

type Row = Readonly<Record<string, string>>;

const archive = await realArchive();
const answer = await call("/package");
const bytes = new Uint8Array(await answer.arrayBuffer());
const files = unzipSync(bytes);
const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
const descriptor = JSON.parse(text("datapackage.json"));
const resources: readonly Resource[] = descriptor.resources;
const rows = new Map<string, Row[]>(
  resources.map((item) => [
    item.name,
    parse(Buffer.from(files[item.path] ?? []), { columns: true, record_delimiter: "\r\n" }),
  ]),
);

const shapes: Readonly<Record<string, RegExp>> = {
  string: /./s,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/,
};

test("is a ZIP with its version in its name", () => {
  expect(answer.headers.get("Content-Type")).toBe("application/zip");
  expect(answer.headers.get("Content-Disposition")).toBe(
    `attachment; filename="bang-diem-cac-tinh-v${archive.snapshot.version}.zip"`,
  );
  expect(descriptor.version).toBe(`${archive.snapshot.version}.0.0`);
});

test("holds exactly the tables that it describes, each as described", () => {
  const data = Object.keys(files).filter((name) => name.startsWith("data/"));
  expect(data.sort()).toEqual(resources.map((item) => item.path).sort());
  for (const { path, bytes: size, hash } of resources) {
    const file = files[path] ?? new Uint8Array();
    expect(file.length, path).toBe(size);
    expect(`sha256:${createHash("sha256").update(file).digest("hex")}`, path).toBe(hash);
  }
});

describe.each(resources.map((item) => [item.name, item] as const))("the table %s", (name, item) => {
  const own = rows.get(name) ?? [];
  const { fields, primaryKey, foreignKeys = [] } = item.schema;

  test("has the columns of its schema, in both languages explained", () => {
    const [header] = parse(Buffer.from(files[item.path] ?? []), { to: 1 }) as string[][];
    expect(header).toEqual(fields.map((field) => field.name));
    for (const field of fields) {
      expect(field.name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(field.description.length, field.name).toBeGreaterThan(3);
      expect(field.description_vi.length, field.name).toBeGreaterThan(3);
      expect(text("dictionary.csv")).toContain(`\r\n${name},`);
    }
  });

  test("holds values of the types of its schema", () => {
    for (const { name: column, type, constraints = {} } of fields) {
      const values = own.map((row) => row[column] ?? "");
      const filled = values.filter((value) => value !== "");
      expect(filled.filter((value) => !shapes[type]?.test(value)).slice(0, 3), column).toEqual([]);
      if (constraints.required) expect(filled.length, column).toBe(own.length);
      const { enum: allowed } = constraints;
      if (allowed)
        expect(
          [...new Set(filled)].filter((value) => !allowed.includes(value)),
          column,
        ).toEqual([]);
    }
  });

  test("has keys that name one row each, and foreign keys that name one that is there", () => {
    const key = (row: Row, columns: readonly string[]) =>
      columns.map((column) => row[column] ?? "").join("\u0000");
    if (primaryKey) {
      const keys = new Set(own.map((row) => key(row, primaryKey)));
      expect(keys.size).toBe(own.length);
    }
    for (const { fields: columns, reference } of foreignKeys) {
      const there = new Set(
        (rows.get(reference.resource || name) ?? []).map((row) => key(row, reference.fields)),
      );
      const lost = own.filter(
        (row) => columns.every((column) => row[column] !== "") && !there.has(key(row, columns)),
      );
      expect(lost.slice(0, 3), columns.join()).toEqual([]);
    }
  });
});

test("holds every stored figure with its printed value and source, and a reason for every gap", () => {
  const own = rows.get("figures") ?? [];
  const stored = own.filter((row) => row.source !== "");
  expect(stored.length).toBe(archive.snapshot.figures.length);
  const printed = (list: readonly (string | null | undefined)[]) =>
    list.filter((value) => value !== null && value !== "").length;
  expect(printed(own.map((row) => row.value))).toBe(
    printed(archive.snapshot.figures.map((item) => item.printed)),
  );
  const silent = own.filter(
    (row) => row.value === "" && (row.missing === "" || row.missing_vi === ""),
  );
  expect(silent.slice(0, 3)).toEqual([]);
  const unsaid = own.filter((row) => (row.rank === "") !== (row.rank_kind === ""));
  expect(unsaid.slice(0, 3)).toEqual([]);
  const across = own.filter((row) => row.comparable === "false" && row.change_value !== "");
  expect(across.slice(0, 3)).toEqual([]);
  expect(own.find((row) => row.id === "par-index/2023/63/tien-giang")).toMatchObject({
    value: "85.77",
    rank: "50",
    of: "63",
    change_value: "3.19",
    change_rank: "3",
    region_rank: "8",
    region_of: "13",
  });
});

test("holds every row of the store's lists", () => {
  const { snapshot } = archive;
  const lists = {
    indicators: snapshot.indicators,
    indicator_names: snapshot.indicatorNames,
    breaks: snapshot.breaks,
    gaps: snapshot.gaps,
    averages: snapshot.averages,
    regional_ranks: snapshot.regionalRanks,
    disagreements: snapshot.disagreements,
    corrections: snapshot.corrections,
    targets: snapshot.targets,
    imports: snapshot.imports,
    sources: snapshot.sources,
    provinces: snapshot.provinces,
    successions: snapshot.successions,
    regions: snapshot.regions,
    tiles: snapshot.tiles,
    borders: snapshot.borders,
    unit_sets: snapshot.unitSets,
  };
  for (const [name, list] of Object.entries(lists))
    expect(rows.get(name)?.length, name).toBe(list.length);
});

test("holds estimated announcements apart from those that were, and nothing of who imported", () => {
  const announced = (rows.get("releases") ?? []).filter((row) => row.announced !== "");
  expect(announced).toHaveLength(archive.snapshot.releases.length);
  expect(announced).toContainEqual(
    expect.objectContaining({ indicator: "dti", year: "2023", announced: "2025-02" }),
  );
  const expected = rows.get("expected_releases") ?? [];
  expect(expected.map((row) => row.kind)).toContain("estimate");
  expect(Object.keys(rows.get("imports")?.[0] ?? {})).not.toContain("who");
});

test("no text in it runs as a formula, and nothing has a byte order mark but what people read", () => {
  const texts = [...rows].flatMap(([name, list]) => {
    const strings = resources
      .find((item) => item.name === name)
      ?.schema.fields.filter((field) => field.type === "string");
    return list.flatMap((row) => strings?.map((field) => row[field.name] ?? "") ?? []);
  });
  expect(texts.filter((value) => /^\s*[=+\-@]/.test(value)).slice(0, 3)).toEqual([]);
  const marked = Object.keys(files).filter((name) => files[name]?.[0] === 0xef);
  expect(marked).toEqual(["README.txt"]);
});

test("of the same data is the same to the byte, and of a newer version says so", async () => {
  const again = await dataPackage(createArchive(archive.snapshot));
  expect(Buffer.compare(Buffer.from(again.bytes), Buffer.from(bytes))).toBe(0);
  const newer = await dataPackage(createArchive({ ...archive.snapshot, version: 7 }));
  expect(newer.fileName).toBe("bang-diem-cac-tinh-v7.zip");
});

test("its README explains it in both languages", () => {
  const readme = text("README.txt");
  expect(readme).toContain("Số thiếu không bao giờ là 0");
  expect(readme).toContain("A missing figure is never 0");
  for (const { path } of resources) expect(readme).toContain(path);
});
