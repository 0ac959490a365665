import { commonest, isFigure, isMissing, type Line } from "./pasted-lines";

interface Words {
  readonly lead: readonly string[];
  readonly name: readonly string[];
  readonly figures: readonly string[];
}

function wordsOf(text: string): Words {
  const words = text.replace(/ %/g, "%").split(" ");
  const isValue = (word: string) => isFigure(word) || isMissing(word);
  const last = words.findLastIndex((word) => !isValue(word));
  const head = words.slice(0, last + 1);
  const [first = ""] = head;
  const lead = /^\d{1,3}[.)]?$/.test(first) ? [first] : [];
  return { lead, name: head.slice(lead.length), figures: words.slice(last + 1) };
}

/** Lines such as "1 Hải Phòng 91,87 1", whose columns nothing but single spaces parts. */
export interface SingleSpacing {
  /** The cells of such a line, or null for every other line. */
  split(line: Line): string[] | null;
}

function isPageMark(text: string): boolean {
  return /^(trang|page)\b/i.test(text);
}

function isSingle({ tokens, tabs, text }: Line): boolean {
  return !tabs && tokens.length === 1 && /\d/.test(text) && !isPageMark(text.trim());
}

/** How the lines are built when most lines with figures have single spaces alone, else null. */
export function findSingleSpacing(lines: readonly Line[]): SingleSpacing | null {
  const single = lines.filter(isSingle);
  const wide = lines.filter((line) => line.tokens.some(({ text }) => isFigure(text)));
  const found = single.map(({ text }) => wordsOf(text.trim()));
  const rows = found.filter(({ name, figures }) => name.length > 0 && figures.length > 0);
  if (rows.length < 2 || rows.length <= wide.filter((line) => line.tokens.length > 1).length) {
    return null;
  }
  const numbered = rows.filter(({ lead }) => lead.length > 0).length > rows.length / 2;
  const usual = commonest(rows.map(({ figures }) => figures.length)) ?? 1;

  function split(line: Line): string[] | null {
    if (!isSingle(line)) return null;
    const { lead, name, figures } = wordsOf(line.text.trim());
    if (name.length === 0) {
      if (figures.length !== usual + (numbered ? 1 : 0)) return null;
      return numbered ? [figures[0] ?? "", "", ...figures.slice(1)] : ["", ...figures];
    }
    if (figures.length === 0 || (numbered ? lead.length === 0 : figures.length !== usual))
      return null;
    const dash = figures.length === usual + 1 && isMissing(figures[0] ?? "");
    const full = dash ? [...name, figures[0]] : name;
    return [...lead, full.join(" "), ...figures.slice(dash ? 1 : 0)];
  }
  return { split };
}
