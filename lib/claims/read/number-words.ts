import { createPhraseBook } from "./phrases";
import type { Token } from "./words";

interface NumberWord {
  readonly value: number;
  readonly isOrdinal: boolean;
}

const ones = [
  ["một", "nhất"],
  ["hai", "nhì"],
  ["ba"],
  ["bốn", "tư"],
  ["năm"],
  ["sáu"],
  ["bảy", "bẩy"],
  ["tám"],
  ["chín"],
  ["mười"],
];
const tens = ["mười", "hai mươi", "ba mươi", "bốn mươi", "năm mươi", "sáu mươi"];
/** After "mười" and "mươi". */
const afterTen = [
  ["một", "mốt"],
  ["hai"],
  ["ba"],
  ["bốn", "tư"],
  ["lăm", "nhăm", "năm"],
  ["sáu"],
  ["bảy", "bẩy"],
  ["tám"],
  ["chín"],
];
/** "hai mốt", "hai tư", "ba lăm": twenty-one, twenty-four, thirty-five. */
const shortTens = ["hai", "ba", "bốn", "năm", "sáu"];
const afterShortTen = [
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
  ["nhăm", 5],
] as const;

const english = [
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["four", "fourth"],
  ["five", "fifth"],
  ["six", "sixth"],
  ["seven", "seventh"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["ten", "tenth"],
  ["eleven", "eleventh"],
  ["twelve", "twelfth"],
  ["thirteen", "thirteenth"],
  ["fourteen", "fourteenth"],
  ["fifteen", "fifteenth"],
  ["sixteen", "sixteenth"],
  ["seventeen", "seventeenth"],
  ["eighteen", "eighteenth"],
  ["nineteen", "nineteenth"],
] as const;
const englishTens = [
  ["twenty", "twentieth"],
  ["thirty", "thirtieth"],
  ["forty", "fortieth"],
  ["fifty", "fiftieth"],
  ["sixty", "sixtieth"],
] as const;

/** Numbers in words up to 69, so that no place among 64 is cut after its first word. */
export const numberBook = createPhraseBook<NumberWord>(isHyphen);

/** "twenty-first"; "thứ mười, hai bậc" are two numbers. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [mark, after] = [tokens[at], tokens[at + 1]];
  return mark?.marked === "-" && !mark.gap && after !== undefined && !after.gap;
}

for (const [index, words] of ones.entries()) {
  for (const word of words)
    numberBook.add(word, { value: index + 1, isOrdinal: word === "nhất" || word === "nhì" });
}
for (const [index, ten] of tens.entries()) {
  const value = (index + 1) * 10;
  if (index > 0) numberBook.add(ten, { value, isOrdinal: false });
  for (const [place, words] of afterTen.entries()) {
    for (const word of words)
      numberBook.add(`${ten} ${word}`, { value: value + place + 1, isOrdinal: false });
  }
}
for (const [index, ten] of shortTens.entries()) {
  for (const [word, one] of afterShortTen)
    numberBook.add(`${ten} ${word}`, { value: (index + 2) * 10 + one, isOrdinal: false });
}
for (const [index, words] of english.entries()) {
  for (const [place, word] of words.entries())
    numberBook.add(word, { value: index + 1, isOrdinal: place === 1 });
}
for (const [index, words] of englishTens.entries()) {
  const value = (index + 2) * 10;
  for (const [place, word] of words.entries())
    numberBook.add(word, { value, isOrdinal: place === 1 });
  for (const [one, units] of english.slice(0, 9).entries()) {
    for (const [place, word] of units.entries())
      numberBook.add(`${words[0]} ${word}`, { value: value + one + 1, isOrdinal: place === 1 });
  }
}
