import { markedForm, plainForm, type Token, tokenize } from "./words";

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly values: T[];
  /** The phrase as it was added; of several that are the same without marks, one without marks or else the first. */
  phrase: string;
}

interface Match<T> {
  readonly values: readonly T[];
  readonly phrase: string;
  readonly next: number;
}

/** Phrases of words, found from any word on, the longest first. */
export interface PhraseBook<T> {
  add(phrase: string, value: T): void;
  /** What the longest phrase from token `at` on stands for, the phrase as it was added, and the token after it. */
  longest(tokens: readonly Token[], at: number, unmarked: boolean): Match<T> | null;
}

/** Short forms after which a dot does not end anything. */
const shortened = new Set(["tp", "tt", "t", "q", "tx", "h", "p"]);

/** `isJoint`: the marks that may stand between two words of a phrase. */
export function createPhraseBook<T>(isJoint = isJointOfNames): PhraseBook<T> {
  const marked: Node<T> = { next: new Map(), values: [], phrase: "" };
  const plain: Node<T> = { next: new Map(), values: [], phrase: "" };

  function put(root: Node<T>, words: readonly string[], value: T, phrase: string): void {
    let node = root;
    for (const word of words) {
      const known = node.next.get(word) ?? { next: new Map(), values: [], phrase: "" };
      node.next.set(word, known);
      node = known;
    }
    if (!node.values.includes(value)) node.values.push(value);
    const isPlain = phrase === plainForm(markedForm(phrase));
    if (node.phrase === "" || isPlain) node.phrase = phrase.normalize("NFC");
  }

  function add(phrase: string, value: T): void {
    const words = tokenize(phrase)
      .filter((token) => token.kind === "word" || token.kind === "number")
      .map((token) => markedForm(token.raw));
    if (words.length === 0) return;
    put(marked, words, value, phrase);
    put(plain, words.map(plainForm), value, phrase);
  }

  function longest(tokens: readonly Token[], at: number, unmarked: boolean) {
    let node: Node<T> | undefined = unmarked ? plain : marked;
    let found: Match<T> | null = null;
    let place = at;
    let hasComma = false;
    while (node !== undefined) {
      const token = tokens[place];
      if (token === undefined) break;
      node = node.next.get(unmarked ? token.plain : token.marked);
      if (node === undefined) break;
      place += 1;
      // Without marks too much is alike: "85,77 diem, dung thu 6" is no "điểm dừng".
      const isApart = unmarked && hasComma && !node.phrase.includes(",");
      if (node.values.length > 0 && !isApart)
        found = { values: node.values, phrase: node.phrase, next: place };
      if (!isJoint(tokens, place)) continue;
      hasComma ||= tokens[place]?.marked === ",";
      place += 1;
    }
    return found;
  }

  return { add, longest };
}

/** A dash, comma or dot inside of a name: "Bà Rịa - Vũng Tàu", "TP.HCM", "chỉ đạo, điều hành". */
function isJointOfNames(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token?.kind !== "mark" || before === undefined || after === undefined) return false;
  if (token.marked === "-" || token.marked === ",") return true;
  return token.marked === "." && !token.gap && (shortened.has(before.plain) || !after.gap);
}
