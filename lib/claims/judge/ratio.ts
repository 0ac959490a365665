import type { Figure } from "@/lib/figures/figure";
import { formatCount, formatNumber } from "@/lib/i18n/format";
import type { Text } from "@/lib/i18n/language";
import type { Archive } from "@/lib/rankings/archive";
import { decimalsOf } from "@/lib/rankings/decimal";
import type { ClaimSubject, RatioStated } from "../claim";
import { askedOf } from "./cause";
import { distinct, type Finding, inBoth, joined } from "./finding";
import { lacking } from "./missing";
import { fitsShare, shareOf } from "./numbers";
import { unitsNamed } from "./units";
import { quoted, valueSentence } from "./words";

/** What the data says to counts, and the figure that holds them, where one does. */
export interface RatioFinding {
  readonly finding: Finding;
  readonly figure: Figure | null;
}

/** "1.121/1.807 thủ tục, tỷ lệ 62,04%": first by its own arithmetic, then against the counts that are stored. */
export function judgeRatio(
  archive: Archive,
  subject: ClaimSubject,
  stated: RatioStated,
): RatioFinding {
  const { numerator, denominator, printed } = stated;
  const counts = `${numerator}/${denominator}`;
  const decimals = Math.max(2, printed === null ? 0 : decimalsOf(printed));
  const share = denominator === 0 ? null : shareOf(numerator, denominator, decimals);
  const found = share === null ? null : `${counts}=${share}`;
  const sum = share === null ? null : sumSentence(stated, share);
  if (share === null || (printed !== null && !fitsShare(numerator, denominator, printed))) {
    const wrong = inBoth((language) =>
      language === "vi"
        ? `Các số trong câu không khớp nhau${printed === null ? "" : `: câu viết ${quoted(printed, language)}%`}.`
        : `The numbers of the sentence do not fit each other${printed === null ? "" : `: it says ${quoted(printed, language)}%`}.`,
    );
    const finding: Finding = {
      verdict: "arithmetic-error",
      found,
      explanation: joined(sum, wrong),
      correct: sum,
      sources: [],
    };
    return { finding, figure: null };
  }
  const right = printed === null ? null : arithmeticRight;
  const figure = storedCounts(archive, subject, stated);
  const asked = figure === undefined ? null : askedOf(archive, figure);
  if (figure === undefined || asked === null) {
    const finding = { ...lacking(joined(sum, right), noCounts), found: null };
    return { finding, figure: null };
  }
  const held = valueSentence(asked, figure);
  const finding: Finding = {
    verdict: "confirmed",
    found: `${counts}=${figure.printed ?? share}`,
    explanation: joined(held, sum, right),
    correct: held,
    sources: distinct([figure.source]),
  };
  return { finding, figure };
}

function storedCounts(
  archive: Archive,
  subject: ClaimSubject,
  stated: RatioStated,
): Figure | undefined {
  if (subject.indicator === null) return undefined;
  return unitsNamed(archive, subject)
    .flatMap(({ unitSet, slug }) => archive.figuresOf(unitSet, slug))
    .find(
      (figure) =>
        figure.indicator === subject.indicator &&
        (subject.year === null || figure.year === subject.year) &&
        figure.numerator === stated.numerator &&
        figure.denominator === stated.denominator,
    );
}

function sumSentence({ numerator, denominator }: RatioStated, share: string): Text {
  return inBoth((language) => {
    const [a, b] = [numerator, denominator].map((count) => formatCount(count, language));
    return `${a}/${b} = ${formatNumber(share, language)}%.`;
  });
}

const arithmeticRight: Text = {
  vi: "Phép tính trong câu đúng.",
  en: "The arithmetic of the sentence is right.",
};

const noCounts: Text = {
  vi: "Dữ liệu không có hai số đếm này để đối chiếu.",
  en: "The data does not hold these counts to check them.",
};
