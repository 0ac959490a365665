import { checkXml } from "./check-xml";
import { prepareSheet } from "./prepare-sheet";
import { Refusal } from "./refusal";
import { storeZip } from "./store-zip";
import { zipEntries } from "./zip-entries";

/** Parts that hold no cell; the library never gets to see them. */
const unused =
  /^(docProps|customXml|customUI|xl\/(worksheets\/_rels|chartsheets|dialogsheets|macrosheets|drawings|charts|media|theme|comments|threadedComments|persons|externalLinks|pivotCache|pivotTables|slicers|slicerCaches|timelines|timelineCaches|tables|richData|printerSettings|ctrlProps|activeX|embeddings))\//i;

const others: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  "xl/workbook.bin": [
    "Đây là Excel nhị phân (.xlsb). Hãy mở bằng Excel và lưu lại dạng .xlsx.",
    "This is a binary Excel file (.xlsb). Open it in Excel and save it as .xlsx.",
  ],
  "word/document.xml": [
    "Đây là tài liệu Word. Hãy sao chép bảng vào bảng tính và lưu dạng .xlsx.",
    "This is a Word document. Copy the table into a spreadsheet and save it as .xlsx.",
  ],
  "content.xml": [
    "Đây là tệp OpenDocument. Hãy mở bằng LibreOffice và lưu lại dạng .xlsx.",
    "This is an OpenDocument file. Open it in LibreOffice and save it as .xlsx.",
  ],
  "META-INF/MANIFEST.MF": [
    "Đây là chương trình Java (.jar), không phải bảng số liệu. Hãy tải lại từ nguồn chính thức.",
    "This is a Java program (.jar), not a table. Download the table again from the official source.",
  ],
};

function refuseOther(names: ReadonlySet<string>): Refusal {
  const [vi, en] = Object.entries(others).find(([name]) => names.has(name))?.[1] ?? [
    "Đây là tệp nén, không phải bảng tính .xlsx. Hãy giải nén và nhập từng tệp bên trong.",
    "This is a zip archive, not an .xlsx workbook. Unpack it and import the files in it one by one.",
  ];
  return new Refusal(vi, en);
}

export interface WorkbookParts {
  /** A zip of the parts that hold cells, built anew, so that no second reading of the original is possible. */
  readonly zip: Uint8Array<ArrayBuffer>;
  /** Whether some sheets hold a chart or a dialogue instead of cells. */
  readonly charted: boolean;
}

/**
 * Takes a workbook apart under every limit and puts what holds cells together again.
 * @throws Refusal for a zip that is no workbook or that may harm its reader
 */
export async function workbookParts(bytes: Uint8Array): Promise<WorkbookParts> {
  const names = new Set<string>();
  const parts = await zipEntries(bytes, names, (name) => /\.(xml|rels)$/i.test(name));
  if (!names.has("xl/workbook.xml")) throw refuseOther(names);
  for (const [name, part] of parts) {
    checkXml(name, part);
    if (unused.test(name)) parts.delete(name);
    else if (part.includes("<sheetData")) {
      parts.set(name, Buffer.from(prepareSheet(part.toString("latin1")), "latin1"));
    }
  }
  const charted = [...names].some((name) => /^xl\/(chart|dialog|macro)sheets\//i.test(name));
  return { zip: storeZip(parts), charted };
}
