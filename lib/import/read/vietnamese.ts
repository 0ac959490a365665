/** Letters of Vietnamese beyond ASCII, in NFC. */
const letters = new Set(
  "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    .split("")
    .flatMap((letter) => [letter, letter.toUpperCase()]),
);
const signs = new Set("–—‘’“”„…•«»%°§©®™±×÷·²³½¼€₫\u00A0");
/** Letters that only exist by setting a tone mark on a letter of Windows-1258. */
const marked = /[ảãạằắẳẵặầấẩẫậẻẽẹềếểễệìỉĩịòỏõọồốổỗộờớởỡợủũụừứửữựỳýỷỹỵ]/iu;
/** Letters of Vietnamese that no other language has. */
const own = /[ăđơưảạằắẳẵặầấẩẫậẻẽẹềếểễệỉĩịỏọồốổỗộờớởỡợủũụừứửữựỳỷỹỵ]/iu;

/** Whether text decoded from Windows-1258, in NFC, can be Vietnamese and nothing but that. */
export function looksVietnamese(text: string): boolean {
  for (const sign of text) {
    if (sign > "\u007F" && !letters.has(sign) && !signs.has(sign)) return false;
  }
  // Ă before a no-break space is what the two bytes of "à" in UTF-8 look like.
  return marked.test(text) && !/[\p{Ll}Ă]Ă|Ă\u00A0/u.test(text);
}

/** UTF-8 that was read as Windows-1252 or 1258 and saved again: "Háº£i PhÃ²ng". */
const doubled =
  /[áÁ]»[\S]|áº[\S]|Ä[‘\u0090\u0091]|Æ[°¡¯\u00A0]|Ã[¡¢£¨©ª¬-¯´µ¹º½]|Â[ -]?\u00A0|Ă[´¡¢£¨©ª]/u;
/** Fonts of the time before Unicode, which drew Vietnamese letters in the place of others. */
const tcvn3 = /[A-Za-z][µ¶·¸¹»¼½¾®«¬ß×÷§](?!\d)|§[A-Za-zµ¶·¸¹]/gu;
const vni = /[aeouyôö][ùøûõïâáàåãäéèúüêëö](?=[a-z ]|$)/giu;

export type Garble = "doubled" | "tcvn3" | "vni";

function hasTwo(text: string, pattern: RegExp): boolean {
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found === 2) return true;
  return false;
}

/** What the text looks like when its letters were garbled before it was saved, or null. */
export function garbleOf(text: string): Garble | null {
  if (doubled.test(text)) return "doubled";
  if (own.test(text.normalize("NFC"))) return null;
  if (hasTwo(text, tcvn3)) return "tcvn3";
  return /[øûõïåäüëö]/i.test(text) && hasTwo(text, vni) ? "vni" : null;
}
