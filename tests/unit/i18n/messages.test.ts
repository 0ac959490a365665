import { describe, expect, test } from "vitest";
import { messages } from "@/lib/i18n/messages";
import { errorWords } from "@/lib/i18n/messages/error-words";

type Leaf = string | ((...values: never[]) => string);

/** Every message with its path, such as "ranking.title". */
function leaves(tree: object, path = ""): [string, Leaf][] {
  return Object.entries(tree).flatMap(([key, value]): [string, Leaf][] => {
    const here = path === "" ? key : `${path}.${key}`;
    if (typeof value === "object" && value !== null) return leaves(value, here);
    return [[here, value as Leaf]];
  });
}

const vi = new Map(leaves({ ...messages("vi"), error: errorWords.vi }));
const en = new Map(leaves({ ...messages("en"), error: errorWords.en }));
const texts = [...vi].filter(([, leaf]) => typeof leaf === "string").map(([path]) => path);
const functions = [...vi].filter(([, leaf]) => typeof leaf === "function").map(([path]) => path);

/** Arguments that no message has of itself; numbers where a number is due would read the same. */
function told(leaf: Leaf | undefined) {
  if (typeof leaf !== "function") throw new Error("not a function");
  const values = Array.from({ length: leaf.length }, (_, index) => 9101 + index * 11);
  return { values: values.map(String), text: leaf(...(values as never[])) };
}

/** Letters that stand for themselves. */
const sameInBoth = /^bands\.par\.[ABC]$/;

/** Names that English writes as Vietnamese does. */
const names = /Việt|Tiếng|Hoàng Sa|Trường Sa|Đà Nẵng|Khánh Hòa/g;

const all = [...vi.keys()];
const bothOf = (path: string) => [vi.get(path), en.get(path)] as const;

describe("messages", () => {
  test("have the same keys in both languages, at every depth", () => {
    expect([...en.keys()].sort()).toEqual(all.toSorted());
    expect(all.length).toBeGreaterThan(200);
  });

  test("are of the same kind and take as many arguments in both languages", () => {
    const shape = (leaf: Leaf | undefined) =>
      typeof leaf === "function" ? `function of ${leaf.length}` : typeof leaf;
    expect(all.map((path) => `${path}: ${shape(en.get(path))}`)).toEqual(
      all.map((path) => `${path}: ${shape(vi.get(path))}`),
    );
  });

  test("are neither empty nor padded", () => {
    const bad = texts.filter((path) =>
      bothOf(path).some((text) => text === "" || text !== String(text).trim()),
    );
    expect(bad).toEqual([]);
  });

  test("are translated", () => {
    const same = texts.filter((path) => !sameInBoth.test(path) && vi.get(path) === en.get(path));
    expect(same).toEqual([]);
  });

  test("that take arguments tell them all, in both languages", () => {
    const silent = functions.filter((path) =>
      bothOf(path).some((leaf) => {
        const { values, text } = told(leaf);
        const digits = text.replace(/[.,](?=\d{3})/g, "");
        return values.length === 0 || values.some((value) => !digits.includes(value));
      }),
    );
    expect(silent).toEqual([]);
    expect(functions.length).toBeGreaterThan(40);
  });

  test("that take arguments are translated, unless they have no words of their own", () => {
    const same = functions.filter((path) => {
      const [one, two] = bothOf(path).map((leaf) => told(leaf).text);
      return one === two && /\p{L}/u.test(one ?? "");
    });
    expect(same).toEqual([]);
  });

  test("in English hold no Vietnamese letters but in names", () => {
    const letters = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
    const strange = all.filter((path) => {
      const leaf = en.get(path);
      const text = typeof leaf === "string" ? leaf : told(leaf).text;
      return letters.test(text.replace(names, ""));
    });
    expect(strange).toEqual([]);
  });
});
