import type { Text } from "@/lib/i18n/language";
import type { Edition } from "@/lib/rankings/edition";
import type { Rank } from "@/lib/rankings/rank";
import { regionPlaceOf } from "@/lib/rankings/region";
import type { RankStated } from "../claim";
import { correctSentence } from "./correct";
import { type Asked, distinct, type Finding, inBoth } from "./finding";
import { lacking } from "./missing";
import { regionSentence } from "./region-words";

/** How far "of how many" may be from the size of the country and still mean the country. */
const slack = 5;

/** There were never more provinces: "6/83" is no place in the country. */
const mostProvinces = 64;

/** "3/13" is a place in a group of provinces and not in the country. */
export function isOfGroup(found: Edition, rank: Rank | null, stated: RankStated): boolean {
  if (stated.of === null || stated.of === rank?.of) return false;
  if (stated.of > mostProvinces) return true;
  const sizes = [...found.figures.values()].flatMap((item) => item.of ?? []);
  const all = [found.roster.length, found.withFigure, ...sizes];
  return all.every((size) => Math.abs(size - (stated.of ?? 0)) > slack);
}

/** A place in a group: right where it is that in the region, else nothing here says what the group is. */
export function judgeGroupPlace(asked: Asked, found: Edition, stated: RankStated): Finding {
  const region = regionPlaceOf(asked.archive, found, asked.unit.slug);
  const isOfNew = asked.unit.unitSet === "63" && stated.of === unitsNow(asked);
  const unclear = isOfNew ? endedUnit(asked) : unclearGroup(stated);
  const correct = correctSentence(asked, "whole");
  if (region === null) return { ...lacking(unclear), correct };
  const said = regionSentence(asked, region);
  const isSame = region.of === stated.of && region.place === stated.place;
  if (!isSame) return { ...lacking(unclear, said), correct };
  return {
    verdict: "confirmed",
    found: `${region.place}/${region.of}`,
    explanation: said,
    correct,
    sources: distinct([region.source, found.figures.get(asked.unit.slug)?.source]),
  };
}

function unitsNow({ archive }: Asked): number | undefined {
  return archive.snapshot.unitSets.find((set) => set.id === "34")?.units;
}

function endedUnit({ unit }: Asked): Text {
  return inBoth((language) => {
    const name = unit.province.name[language];
    return language === "vi"
      ? `Ở đây ${name} là đơn vị của 63 tỉnh, thành phố cũ; dữ liệu không có hạng của nó trong 34 đơn vị hiện nay.`
      : `Here ${name} is a unit of the former 63 provinces; the data holds no place of it among the present 34.`;
  });
}

function unclearGroup({ place, of }: RankStated): Text {
  return {
    vi: `Không rõ “${place}/${of}” là hạng trong nhóm nào.`,
    en: `It is not clear in which group “${place}/${of}” is the place.`,
  };
}
