import { describe, expect, test } from "vitest";
import type { Figure, Source } from "@/lib/figures/figure";
import { type Decision, differencesOf, settle } from "@/lib/import/edition/settle";
import { figure } from "../../rankings/sample";

function source(key: string, kind: Source["kind"]): [string, Source] {
  const title = `Title of ${key}`;
  return [key, { key, title, publisher: "P", url: null, published: null, kind, note: null }];
}

const sources = new Map([source("news", "news"), source("ministry", "official")]);

const statuses: Readonly<Record<string, Partial<Figure>>> = {
  published: {},
  self: { status: "self-reported" },
  computed: { status: "computed" },
  derived: { status: "derived", derived: ["value", "rank"] },
  "derived-value": { derived: ["value"] },
  "derived-rank": { derived: ["rank"] },
};

/** "85.77 50 published news" as a figure; "-" is what is not there. */
function read(text: string): Figure {
  const [value = "-", rank = "-", kind = "", from = ""] = text.split(" ");
  const whole = figure("ha-noi", value === "-" ? null : value, {
    rank: rank === "-" ? null : Number(rank),
    of: rank === "-" ? null : 63,
    source: from,
    ...statuses[kind],
  });
  const derived = whole.derived.filter((field) => whole[field] !== null);
  return { ...whole, derived };
}

/** The other way round, with the remark where there is one. */
function told({ printed, rank, status, derived, source: from, note }: Figure): string {
  const kind = Object.entries(statuses).find(
    ([, { status: own = "published", derived: fields = [] }]) =>
      own === status && (own === "derived" ? derived.length > 0 : fields.join() === derived.join()),
  )?.[0];
  return [printed ?? "-", rank ?? "-", kind, from, ...(note ? [`(${note.en})`] : [])].join(" ");
}

const reason = { vi: "vì", en: "why" };
const decisions: Readonly<Record<string, Decision | null>> = {
  none: null,
  new: { kind: "keep", keep: "new" },
  stored: { kind: "keep", keep: "stored" },
  replace: { kind: "replace", by: "revision", reason },
};

describe("a figure that was read beside the stored one", () => {
  test.each([
    // stored, read, decision, what stands
    [
      "equal figures stay as they are",
      "85.77 50 published news",
      "85.77 50 published news",
      "none",
      "85.77 50 published news",
    ],
    [
      "zeros at the end make no other value",
      "85.7 50 published news",
      "85.70 - published news",
      "none",
      "85.7 50 published news",
    ],
    [
      "published over derived",
      "85.10 53 derived news",
      "85.77 50 published news",
      "none",
      "85.77 50 published news",
    ],
    [
      "published over computed",
      "43.1 - computed news",
      "43.2 - published ministry",
      "none",
      "43.2 - published ministry",
    ],
    [
      "published over self-reported",
      "98 - self news",
      "97 - published news",
      "none",
      "97 - published news",
    ],
    [
      "the published half over the derived half",
      "85.77 53 derived-rank news",
      "85.77 50 published news",
      "none",
      "85.77 50 published news",
    ],
    [
      "a published value leaves the derived place",
      "85.10 53 derived news",
      "85.77 - published ministry",
      "none",
      "85.77 53 derived-rank ministry (Place after «Title of news».)",
    ],
    [
      "a place joins a value",
      "85.77 - published news",
      "- 50 published ministry",
      "none",
      "85.77 50 published ministry (Value after «Title of news».)",
    ],
    [
      "a value joins a place",
      "- 50 published news",
      "85.77 - published ministry",
      "none",
      "85.77 50 published ministry (Place after «Title of news».)",
    ],
    [
      "a place joins a sum",
      "43.1 - computed news",
      "- 5 published ministry",
      "none",
      "43.1 5 computed ministry (Value after «Title of news».)",
    ],
    [
      "a derived value joins a published place",
      "- 50 published news",
      "85.10 - derived news",
      "none",
      "85.10 50 derived-value news (Place after «Title of news».)",
    ],
    [
      "a derived place joins a published value",
      "85.77 - published news",
      "- 53 derived news",
      "none",
      "85.77 53 derived-rank news (Value after «Title of news».)",
    ],
    [
      "two derived halves",
      "85.10 - derived news",
      "- 53 derived ministry",
      "none",
      "85.10 53 derived ministry (Value after «Title of news».)",
    ],
    [
      "a self-reported value does not join a published place",
      "- 50 published news",
      "98 - self ministry",
      "none",
      "- 50 published news",
    ],
    [
      "a published place does not take over a self-reported value",
      "98 - self news",
      "- 50 published ministry",
      "none",
      "- 50 published ministry",
    ],
    [
      "two self-reported halves",
      "98 - self news",
      "- 1 self ministry",
      "none",
      "98 1 self ministry (Value after «Title of news».)",
    ],
    [
      "a derived place does not join a sum",
      "43.1 - computed news",
      "- 5 derived ministry",
      "none",
      "43.1 - computed news",
    ],
    [
      "the official source takes over from the news",
      "85.77 50 published news",
      "85.77 50 published ministry",
      "none",
      "85.77 50 published ministry",
    ],
    [
      "the news does not take over from the official source",
      "85.77 50 published ministry",
      "85.77 50 published news",
      "none",
      "85.77 50 published ministry",
    ],
    [
      "the official source does not take over what it has not all of",
      "85.77 50 published news",
      "85.77 - published ministry",
      "none",
      "85.77 50 published news",
    ],
    [
      "derived does not replace published",
      "85.77 50 published news",
      "85.77 50 derived ministry",
      "none",
      "85.77 50 published news",
    ],
    [
      "a derived place joins a published value that was derived again",
      "85.77 - published news",
      "85.77 53 derived ministry",
      "none",
      "85.77 53 derived-rank ministry (Value after «Title of news».)",
    ],
    [
      "the province's own page does not make a published figure self-reported",
      "98 - published news",
      "98 - self ministry",
      "none",
      "98 - published news",
    ],
    [
      "undecided, the stored figure stays",
      "85.77 50 published news",
      "85.70 51 published ministry",
      "none",
      "85.77 50 published news",
    ],
    [
      "keep stored",
      "85.77 50 published news",
      "85.70 51 published ministry",
      "stored",
      "85.77 50 published news",
    ],
    [
      "keep new",
      "85.77 50 published news",
      "85.70 51 published ministry",
      "new",
      "85.70 51 published ministry",
    ],
    [
      "replace",
      "85.77 50 published news",
      "85.70 51 published ministry",
      "replace",
      "85.70 51 published ministry",
    ],
    [
      "keep new with half a figure",
      "85.77 50 published news",
      "85.70 - published ministry",
      "new",
      "85.70 50 published ministry (Place after «Title of news».)",
    ],
    [
      "keep new that is self-reported stands alone",
      "85.77 50 published news",
      "98 - self ministry",
      "new",
      "98 - self ministry",
    ],
    [
      "a decision is not asked where nothing differs",
      "85.77 - published news",
      "85.77 50 published news",
      "stored",
      "85.77 50 published news",
    ],
  ])("%s", (_, stored, now, decision, stands) => {
    const settled = settle(read(stored), read(now), sources, decisions[decision] ?? null);
    expect(told(settled.figure)).toBe(stands);
  });

  test("that is the first of its province stands as it was read", () => {
    const now = read("85.77 50 published news");
    expect(settle(undefined, now, sources, null)).toEqual({ figure: now, differences: [] });
  });

  test("a count of cases stays with the value that it belongs to", () => {
    const stored = { ...read("50.00 - published news"), numerator: 1, denominator: 2 };
    const settled = settle(stored, read("- 7 published news"), sources, null);
    expect(settled.figure).toMatchObject({
      printed: "50.00",
      numerator: 1,
      denominator: 2,
      rank: 7,
    });
  });
});

describe("the fields that need a decision", () => {
  test.each([
    ["85.77 50 published news", "85.70 51 published news", ["value 85.77 85.70", "rank 50 51"]],
    ["85.77 50 published news", "85.770 51 published news", ["rank 50 51"]],
    ["85.77 53 derived-rank news", "85.70 50 published news", ["value 85.77 85.70"]],
    ["85.77 53 derived news", "85.70 50 published news", []],
    ["85.77 50 published news", "85.70 51 derived news", ["value 85.77 85.70", "rank 50 51"]],
    ["98 - self news", "97 - self ministry", ["value 98 97"]],
    ["43.1 5 computed news", "43.2 6 published ministry", ["rank 5 6"]],
    ["85.77 - published news", "- 50 published news", []],
  ])("of %s beside %s", (stored, now, fields) => {
    const found = differencesOf(read(stored), read(now));
    expect(found.map((one) => `${one.field} ${one.stored} ${one.read}`)).toEqual(fields);
  });
});
