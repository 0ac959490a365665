import type { RankStated, Stated } from "./claim";

/** What a claim says in short: "85.77", "50/63", "last", "next-to-last", "top 10", "+3.19", "-4", "6", "1121/1807=62.04". */
export function statedText(stated: Stated): string {
  switch (stated.kind) {
    case "value":
      return stated.printed;
    case "rank":
      return stated.within === null ? placeText(stated.place, stated.of) : `top ${stated.within}`;
    case "regional_rank":
      return placeText(stated.place, stated.of);
    case "delta_value":
      return stated.percent ? `${stated.printed}%` : stated.printed;
    case "delta_rank":
      return stated.places > 0 ? `+${stated.places}` : String(stated.places);
    case "streak":
      return String(stated.years);
    case "ratio": {
      const counts = `${stated.numerator}/${stated.denominator}`;
      return stated.printed === null ? counts : `${counts}=${stated.printed}`;
    }
  }
}

/** The last place is "last", whatever number it was. */
function placeText(place: RankStated["place"], of: number | null): string {
  return typeof place === "string" || of === null ? String(place ?? "") : `${place}/${of}`;
}
