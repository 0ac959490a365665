import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import type { StripData } from "@/lib/rankings/index-section";
import { box, ink, line } from "./marks";

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** All provinces as thin marks on one axis and one of them as a thick one; best on the right. */
export function strip(
  { data, own }: { data: StripData; own: string },
  { x, y, width, height }: Place,
): string {
  const thick = Math.max(6, height / 7);
  const at = (position: number) => x + thick / 2 + position * (width - thick);
  const mine = data.marks.find((mark) => mark.slug === own);
  return [
    box(x, y + height - 2, width, 2, ink.rule),
    ...data.marks.map((mark) =>
      box(at(mark.position) - 1, y + height * 0.25, 2, height * 0.75, ink.muted, 0.55),
    ),
    mine ? box(at(mine.position) - thick / 2, y, thick, height, ink.accent) : "",
  ].join("");
}

/** What the ends and the marks of a strip are, in words below it. */
export function stripWords(data: StripData, place: Place, language: Language): string {
  const t = messages(language).strip;
  const byScore = data.by === "score";
  const y = place.y + place.height + 26;
  const style = { size: 20, fill: ink.muted };
  const low = byScore ? t.lowest(formatNumber(data.low, language)) : t.lastPlace(data.low);
  const high = byScore ? t.highest(formatNumber(data.high, language)) : t.firstPlace;
  const middle = byScore ? t.byScore(data.count) : t.byPlace(data.count);
  return [
    line(place.x, y, low, style),
    line(place.x + place.width / 2, y, middle, { ...style, anchor: "middle" }),
    line(place.x + place.width, y, high, { ...style, anchor: "end" }),
  ].join("");
}
