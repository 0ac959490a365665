import { formatNumber } from "@/lib/i18n/format";
import type { Text } from "@/lib/i18n/language";
import { decimalsOf, difference } from "@/lib/rankings/decimal";
import type { DeltaValueStated } from "../claim";
import { changeFit, saidNumber } from "./bounds";
import { inBoth } from "./finding";
import { relative } from "./numbers";
import { wrongEnds } from "./pair";

/** Whether the two numbers that the sentence prints make another difference than it says; null where they agree. */
export function endsError(stated: DeltaValueStated): Text | null {
  const { from, to } = stated;
  if (from === null || to === null) return null;
  const delta = difference(to, from);
  const share = stated.percent ? relative(delta, from) : null;
  if (share !== null && changeFit(stated.printed, share, stated.bound) !== null) return null;
  if (changeFit(stated.printed, delta, stated.bound) !== null) return null;
  const isFiner = decimalsOf(stated.printed) > decimalsOf(delta);
  const step = 10 ** -decimalsOf(delta);
  if (isFiner && Math.abs(Number(stated.printed) - Number(delta)) <= step) return null;
  return wrongEnds(
    inBoth((language) => {
      const number = (printed: string) => formatNumber(printed, language);
      const said = saidNumber(stated.printed, stated.bound, language);
      const sum = `${number(to)} − ${number(from)} = ${number(delta)}`;
      return language === "vi"
        ? `${sum}, câu viết ${said}`
        : `${sum}, and the sentence says ${said}`;
    }),
  );
}
