import { formatNumber } from "@/lib/i18n/format";
import type { Text } from "@/lib/i18n/language";
import { decimalsOf, difference } from "@/lib/rankings/decimal";
import type { DeltaValueStated } from "../claim";
import { inBoth } from "./finding";
import { relative, signedFit } from "./numbers";
import { wrongEnds } from "./pair";
import { quoted } from "./words";

/** Whether the two numbers that the sentence prints make another difference than it says; null where they agree. */
export function endsError(stated: DeltaValueStated): Text | null {
  const { from, to } = stated;
  if (from === null || to === null) return null;
  const delta = difference(to, from);
  const share = stated.percent ? relative(delta, from) : null;
  if (share !== null && signedFit(stated.printed, share) !== null) return null;
  if (signedFit(stated.printed, delta) !== null) return null;
  const isFiner = decimalsOf(stated.printed) > decimalsOf(delta);
  const step = 10 ** -decimalsOf(delta);
  if (isFiner && Math.abs(Number(stated.printed) - Number(delta)) <= step) return null;
  return wrongEnds(
    inBoth((language) => {
      const number = (printed: string) => formatNumber(printed, language);
      const said = quoted(stated.printed, language);
      const sum = `${number(to)} − ${number(from)} = ${number(delta)}`;
      return language === "vi"
        ? `${sum}, câu viết ${said}`
        : `${sum}, and the sentence says ${said}`;
    }),
  );
}
