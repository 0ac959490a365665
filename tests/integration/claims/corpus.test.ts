import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import type { JudgedClaim } from "@/lib/claims/claim";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

/** A claim that a text makes; `verdict` names all that are right, parted by "|". */
interface Expected {
  readonly kind: string;
  readonly indicator: string | null;
  readonly year: number | null;
  readonly province: string | null;
  readonly stated: string;
  readonly verdict: string;
}

interface Item {
  readonly text: string;
  readonly expect: readonly Expected[];
}

/**
 * Texts written by authors who had not seen the rules, with what they say worked out from the data, and how many
 * of their claims must be found: of whom, of what, of which year and with which number. More is better.
 */
const corpora = [
  ["newspapers", 332],
  ["harder", 129],
  ["articles", 662],
  ["true-sentences", 422],
  ["rows", 36],
] as const;

function itemsOf(name: string): readonly Item[] {
  const file = new URL(`../../fixtures/claims/${name}.jsonl`, import.meta.url);
  return readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

function isWrong(verdict: string): boolean {
  return verdict === "contradicted" || verdict === "arithmetic-error";
}

function firstNumber(stated: string): string {
  if (stated === "last") return "63";
  const [number = ""] = stated.match(/-?\d+(?:\.\d+)?/) ?? [];
  return String(Number(number));
}

function isSame(claim: JudgedClaim, one: Expected): boolean {
  const isSubject =
    claim.indicator === one.indicator && claim.year === one.year && claim.province === one.province;
  const isStated = firstNumber(claim.stated) === firstNumber(one.stated);
  return claim.kind === one.kind && isStated && (isSubject || claim.kind === "ratio");
}

describe.each(corpora)("texts of %s", (name, found) => {
  const judged = itemsOf(name).map((item) => ({ ...item, claims: checkText(archive, item.text) }));

  test("say nothing that is called wrong without being so", () => {
    const accused = judged.flatMap(({ text, expect: all, claims }) =>
      claims
        .filter(({ verdict }) => isWrong(verdict))
        .filter(
          (claim) => !all.some((one) => isSame(claim, one) && /contra|arith/.test(one.verdict)),
        )
        .map((claim) => `${claim.text}: ${claim.explanation.vi} | ${text}`),
    );
    expect(accused).toEqual([]);
  });

  test("say nothing wrong that is called right", () => {
    const passed = judged.flatMap(({ text, expect: all, claims }) =>
      all
        .filter(({ verdict }) => verdict.split("|").every(isWrong))
        .filter((one) =>
          claims.some(
            (claim) => isSame(claim, one) && /^(?:confirmed|rounded)$/.test(claim.verdict),
          ),
        )
        .map((one) => `${one.kind} ${one.stated} | ${text}`),
    );
    expect(passed).toEqual([]);
  });

  test(`have ${found} claims found`, () => {
    const hits = judged.flatMap(({ expect: all, claims }) =>
      all.filter((one) => claims.some((claim) => isSame(claim, one))),
    );
    expect(hits.length).toBeGreaterThanOrEqual(found);
  });
});
