import { Refusal } from "./refusal";

function refuse(part: string, vi: string, en: string): Refusal {
  return new Refusal(
    `Phần ${part} trong tệp ${vi} Hãy mở bằng Excel hoặc LibreOffice và lưu lại dạng .xlsx.`,
    `The part ${part} of the file ${en} Open it in Excel or LibreOffice and save it as .xlsx.`,
    { value: part },
  );
}

/**
 * Lets through UTF-8 without document types: no entity can grow, and nobody reads the part in another way.
 * @throws Refusal
 */
export function checkXml(part: string, bytes: Buffer): void {
  const head = bytes.toString("latin1", 0, 200);
  const declared = /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']/.exec(head)?.[1] ?? "utf-8";
  const isUtf8 = /^utf-?8$/i.test(declared) || /^us-ascii$/i.test(declared);
  if (!isUtf8 || bytes.includes(0) || !valid(bytes)) {
    throw refuse(part, "không phải XML UTF-8.", "is not XML in UTF-8.");
  }
  if (/<!(?!--|\[CDATA\[)/.test(bytes.toString("latin1"))) {
    throw refuse(
      part,
      "có khai báo DOCTYPE hoặc ENTITY, thứ chỉ dùng để tấn công trình đọc.",
      "declares a DOCTYPE or ENTITY, which only serves to attack readers.",
    );
  }
}

function valid(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
