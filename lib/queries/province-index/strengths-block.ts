import { indicatorName } from "@/lib/rankings/indicator-name";
import type { StrengthsBlock } from "@/lib/rankings/province-index-view";
import { sourceNote } from "@/lib/rankings/source-note";
import { type Strengths, strengths } from "@/lib/rankings/strengths";
import { strengthSentences } from "@/lib/sentences/strengths";
import { figureLabel } from "../ranking";
import { type Context, say } from "./context";

/** Where the components stand, and which one would gain most. */
export function strengthsBlock(context: Context): StrengthsBlock {
  const { archive, year, years, language } = context;
  const found = strengthsIn(context, year);
  const held = found?.components.filter((item) => item.figure !== null) ?? [];
  if (!found || held.length === 0) {
    const instead = years.find((item) =>
      strengthsIn(context, item)?.components.some((part) => part.figure !== null),
    );
    return { strengths: null, said: null, instead: instead ?? null, notes: new Map() };
  }
  const counted = found.components.some((item) => item.median !== null);
  const codes = held.map((item) => item.indicator.code);
  return {
    strengths: found,
    said: say(context, strengthSentences(found, language), {
      codes: [context.indicator.code, ...codes],
      years: [year],
      allProvinces: counted,
    }),
    instead: null,
    notes: new Map(
      held.map(({ indicator, figure }) => [
        indicator.code,
        sourceNote(archive, figure ? [{ label: figureLabel(figure, language), figure }] : []),
      ]),
    ),
  };
}

function strengthsIn({ archive, indicator, province }: Context, year: number): Strengths | null {
  const { unitSet, slug } = province;
  return archive.memo(`strengths/${indicator.code}/${year}/${unitSet}/${slug}`, () => {
    const found = strengths(archive, indicator.code, year, unitSet, slug);
    return (
      found && {
        ...found,
        components: found.components.map((item) => ({
          ...item,
          indicator: { ...item.indicator, name: indicatorName(archive, item.indicator, year) },
        })),
      }
    );
  });
}
