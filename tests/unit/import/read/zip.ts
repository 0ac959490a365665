import { crc32, deflateRawSync } from "node:zlib";

export interface ZipEntry {
  readonly name: string | Uint8Array;
  readonly data: string | Uint8Array;
  /** Kept as it is instead of deflated. */
  readonly stored?: boolean;
  /** What the headers say in place of the truth. */
  readonly declared?: {
    readonly size?: number;
    readonly compressedSize?: number;
    readonly crc32?: number;
    /** General purpose bits; 1 says encrypted. */
    readonly flags?: number;
    readonly method?: number;
  };
  /** A name of its own in the header before the data, where it differs from the directory. */
  readonly localName?: string;
}

function bytesOf(data: string | Uint8Array): Buffer {
  return typeof data === "string" ? Buffer.from(data, "utf8") : Buffer.from(data);
}

function headersOf({ name, data, stored, declared = {}, localName }: ZipEntry, offset: number) {
  const content = bytesOf(data);
  const body = stored ? content : deflateRawSync(content);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(declared.flags ?? 0x0800, 2);
  common.writeUInt16LE(declared.method ?? (stored ? 0 : 8), 4);
  common.writeUInt32LE(declared.crc32 ?? crc32(content), 10);
  common.writeUInt32LE(declared.compressedSize ?? body.length, 14);
  common.writeUInt32LE(declared.size ?? content.length, 18);
  const named = (bytes: Buffer) => {
    const copy = Buffer.from(common);
    copy.writeUInt16LE(bytes.length, 22);
    return copy;
  };
  const own = bytesOf(name);
  const local = bytesOf(localName ?? name);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), named(local), local, body]),
    central: Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), named(own), tail, own]),
  };
}

/** A zip written byte by byte, so that names can be evil and sizes can lie. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = headersOf(entry, offset);
    bodies.push(local);
    directory.push(central);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...bodies, central, end]));
}

/** A cell: text, a number, a formula with its last result, a typed cell as XLSX stores it, or nothing. */
export type WorkbookCell =
  | string
  | number
  | boolean
  | { readonly f: string; readonly v?: string | number }
  /** `v` as it stands in the file; `format` is a number format such as "0.00%". */
  | { readonly v: string | number; readonly t?: "e" | "n" | "b" | "str"; readonly format?: string }
  | null;

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** Ranges such as "A1:B2". */
  readonly merges?: readonly string[];
  readonly state?: "hidden" | "veryHidden";
  /** The number of the first row, from 1. */
  readonly firstRow?: number;
  /** XML in place of the rows. */
  readonly sheetData?: string;
}

export interface WorkbookOptions {
  /** Name of the sheet of `rows`. */
  readonly name?: string;
  readonly merges?: readonly string[];
  readonly firstRow?: number;
  /** Sheets after the first. */
  readonly more?: readonly WorkbookSheet[];
  /** Strings in a table of their own, as Excel writes them, or in the cells. */
  readonly strings?: "shared" | "inline";
  readonly date1904?: boolean;
  /** Entries added to the zip, or put in place of those of the same name. */
  readonly entries?: readonly ZipEntry[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";

function escapeXml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function letters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letters(Math.floor(index / 26) - 1) + letter;
}

/** Strings and formats of a workbook, numbered as they come. */
class Tables {
  readonly strings: string[] = [];
  readonly formats: string[] = [];

  private number(list: string[], text: string): number {
    const found = list.indexOf(text);
    return found >= 0 ? found : list.push(text) - 1;
  }

  string(text: string): number {
    return this.number(this.strings, text);
  }

  /** Index of the cell style of a format; 0 is the general one. */
  style(format: string): number {
    return this.number(this.formats, format) + 1;
  }
}

function cellXml(cell: WorkbookCell, at: string, tables: Tables, shared: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${at}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === "string") {
    return shared
      ? `<c r="${at}" t="s"><v>${tables.string(cell)}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(cell)}</t></is></c>`;
  }
  if ("f" in cell) return `<c r="${at}"><f>${escapeXml(cell.f)}</f><v>${cell.v ?? ""}</v></c>`;
  const style = cell.format === undefined ? "" : ` s="${tables.style(cell.format)}"`;
  const type = cell.t === undefined ? "" : ` t="${cell.t}"`;
  return `<c r="${at}"${style}${type}><v>${escapeXml(String(cell.v))}</v></c>`;
}

function sheetXml(sheet: WorkbookSheet, tables: Tables, shared: boolean): string {
  const first = sheet.firstRow ?? 1;
  const rows = sheet.rows.map((cells, index) => {
    const row = first + index;
    const inside = cells.map((cell, column) =>
      cellXml(cell, `${letters(column)}${row}`, tables, shared),
    );
    return `<row r="${row}">${inside.join("")}</row>`;
  });
  const merges = (sheet.merges ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return `${head}<worksheet xmlns="${main}"><sheetData>${sheet.sheetData ?? rows.join("")}</sheetData>${
    merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`
  }</worksheet>`;
}

function stylesXml(formats: readonly string[]): string {
  const numFmts = formats.map(
    (format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>`,
  );
  const xfs = formats.map(
    (_, index) => `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  return `${head}<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${numFmts.join("")}</numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join("")}</cellXfs></styleSheet>`;
}

/** A minimal valid XLSX of these rows, written by hand. */
export function workbook(
  rows: readonly (readonly WorkbookCell[])[],
  options: WorkbookOptions = {},
): Uint8Array {
  const { name = "Sheet1", merges = [], firstRow = 1, more = [], entries = [] } = options;
  const sheets: WorkbookSheet[] = [{ name, rows, merges, firstRow }, ...more];
  const tables = new Tables();
  const shared = options.strings !== "inline";
  const bodies = sheets.map((sheet) => sheetXml(sheet, tables, shared));
  const list = sheets.map(
    ({ name: title, state }, index) =>
      `<sheet name="${escapeXml(title)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ""} r:id="rId${index + 1}"/>`,
  );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`;
  const own = [
    ...sheets.map((_, index) =>
      relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
    ),
    relation("rIdStyles", "styles", "styles.xml"),
    relation("rIdStrings", "sharedStrings", "sharedStrings.xml"),
  ];
  const strings = tables.strings.map(
    (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
  );
  const parts: ZipEntry[] = [
    {
      name: "[Content_Types].xml",
      data: `${head}<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      data: `${head}<Relationships xmlns="${packages}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      data: `${head}<workbook xmlns="${main}" xmlns:r="${relations}">${options.date1904 ? '<workbookPr date1904="1"/>' : ""}<sheets>${list.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: `${head}<Relationships xmlns="${packages}/relationships">${own.join("")}</Relationships>`,
    },
    { name: "xl/styles.xml", data: stylesXml(tables.formats) },
    {
      name: "xl/sharedStrings.xml",
      data: `${head}<sst xmlns="${main}">${strings.join("")}</sst>`,
    },
    ...bodies.map((data, index) => ({ name: `xl/worksheets/sheet${index + 1}.xml`, data })),
  ];
  const replaced = new Set(entries.map((entry) => entry.name));
  return zipOf([...parts.filter((part) => !replaced.has(part.name)), ...entries]);
}
