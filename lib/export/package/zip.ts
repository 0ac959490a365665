import { strToU8, zipSync } from "fflate";
import { csv } from "../csv";
import { type Cell, empty, number, text } from "../table";
import { describePackage, type PackageAbout, pathOf, type WrittenTable } from "./describe";
import { dictionary, readme } from "./readme";
import type { FieldType, PackageTable, PackageValue } from "./resource";

/** A time of day without a zone, so that the same data make the same bytes everywhere. */
const madeAt = new Date(1980, 0, 1);

/** All tables as one ZIP: a CSV each, the description by Frictionless, the dictionary and a text to read first. */
export function zipPackage(
  tables: readonly PackageTable[],
  about: PackageAbout,
): Uint8Array<ArrayBuffer> {
  const written = tables.map((table): WrittenTable => ({ table, bytes: tableBytes(table) }));
  const descriptor = `${JSON.stringify(describePackage(written, about), null, 2)}\n`;
  return new Uint8Array(
    zipSync(
      {
        "README.txt": strToU8(readme(tables, about)),
        "datapackage.json": strToU8(descriptor),
        "dictionary.csv": strToU8(withoutMark(dictionary(tables))),
        ...Object.fromEntries(written.map(({ table, bytes }) => [pathOf(table), bytes])),
      },
      { level: 6, mtime: madeAt },
    ),
  );
}

function tableBytes({ name, fields, rows }: PackageTable): Uint8Array {
  const table = {
    name,
    header: fields.map((field) => field.name),
    rows: rows.map((row) => row.map((value, index) => cell(value, fields[index]?.type))),
  };
  return strToU8(withoutMark(csv(table, "en")));
}

/** Programs take the byte order mark for a part of the first column's name. */
function withoutMark(file: string): string {
  return file.replace(/^\uFEFF/, "");
}

const numbers: readonly (FieldType | undefined)[] = ["integer", "number", "year"];

function cell(value: PackageValue, type: FieldType | undefined): Cell {
  if (value === null) return empty;
  return numbers.includes(type) ? number(String(value)) : text(String(value));
}
