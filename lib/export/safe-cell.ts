/**
 * What spreadsheets take for the beginning of a formula or of a call to another program, by
 * https://owasp.org/www-community/attacks/CSV_Injection; the Unicode minus as well, which some read as "-".
 */
const starters = new Set(["=", "+", "-", "@", "|", "%", "\u2212"]);

const invisible = /^[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]+/u;

/** The first character that a person sees, "" where there is none. */
export function firstVisible(text: string): string {
  const seen = text.replace(invisible, "");
  return String.fromCodePoint(...[seen.codePointAt(0) ?? []].flat());
}

/** Whether a spreadsheet that opens the text from a CSV file may run it: wide and small forms count as the plain ones. */
export function startsFormula(text: string): boolean {
  if (/^[\t\r\n]/.test(text)) return true;
  const first = firstVisible(text);
  return starters.has(first) || starters.has(first.normalize("NFKC").charAt(0));
}

/** The text with an apostrophe before it where a spreadsheet would run it, else as it is. */
export function safeText(text: string): string {
  return startsFormula(text) ? `'${text}` : text;
}
