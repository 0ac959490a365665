/**
 * Folds a name for searching: lower case, marks off, đ to d, everything that is neither letter nor digit
 * to one space, trimmed. "Bà Rịa – Vũng Tàu" becomes "ba ria vung tau", "TP.HCM" becomes "tp hcm".
 */
export function searchKey(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("đ", "d")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
