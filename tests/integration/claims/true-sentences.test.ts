import { describe, expect, test } from "vitest";
import { checkText } from "@/lib/claims/check-text";
import { type Edition, edition } from "@/lib/rankings/edition";
import { rankOf } from "@/lib/rankings/rank";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

const names: Readonly<Record<string, string>> = {
  pci: "PCI",
  "par-index": "PAR Index",
  papi: "PAPI",
  sipas: "SIPAS",
  dti: "DTI",
};

const editions = Object.keys(names).flatMap((code) =>
  archive.editionYears(code, "63").flatMap((year) => edition(archive, code, year, "63") ?? []),
);

function indexOf({ indicator }: Edition): string {
  return names[indicator.code] ?? "";
}

/** Sentences that say something else than the data: wrongly, or by numbers that do not fit each other. */
function refuted(texts: readonly string[]): string[] {
  return texts.filter((text) =>
    checkText(archive, text).some(
      ({ verdict }) => verdict === "contradicted" || verdict === "arithmetic-error",
    ),
  );
}

function unread(texts: readonly string[]): string[] {
  return texts.filter((text) => checkText(archive, text).length === 0);
}

const lists = editions.flatMap((found) =>
  [3, 5, 10].flatMap((count) => {
    const places = found.roster
      .map((province) => ({ province, place: rankOf(found, province.slug)?.place ?? 99 }))
      .filter(({ place }) => place <= count)
      .sort((a, b) => a.place - b.place);
    if (places.length !== count) return [];
    const [vi, en] = [
      places.map(({ province }) => province.name.vi),
      places.map(({ province }) => province.name.en),
    ];
    const row = `${vi.slice(0, -1).join(", ")} và ${vi.at(-1)}`;
    const { year } = found;
    return [
      `${count} tỉnh, thành phố dẫn đầu ${indexOf(found)} ${year} gồm ${row}.`,
      `Top ${count} ${indexOf(found)} năm ${year} lần lượt là ${row}.`,
      `The top ${count} provinces in the ${year} ${indexOf(found)} were ${en.join(", ")}.`,
    ];
  }),
);

const comma = (number: string) => number.replace(".", ",");

/** Every seventh score that has one of the edition before it. */
const changes = editions
  .flatMap((found) => {
    const since = archive
      .editionYears(found.indicator.code, "63")
      .findLast((year) => year < found.year);
    return found.roster.flatMap(({ slug, name }) => {
      const now = found.figures.get(slug)?.printed;
      const then =
        since === undefined
          ? undefined
          : archive.figure(found.indicator.code, since, "63", slug)?.printed;
      return now == null || then == null ? [] : [{ found, since, name, now, then }];
    });
  })
  .filter((_, at) => at % 7 === 0)
  .flatMap(({ found, since, name, now, then }) => {
    const [index, year, size] = [indexOf(found), found.year, Math.abs(Number(now) - Number(then))];
    const isUp = Number(now) > Number(then);
    const change = isUp ? "tăng" : "giảm";
    const head = `Năm ${year}, ${index} của ${name.vi}`;
    const bounded = [
      `${head} ${change} hơn ${Math.floor(size)} điểm so với năm ${since}.`,
      `${head} ${change} gần ${Math.ceil(size)} điểm so với năm ${since}.`,
      `${head} ${change} khoảng ${Math.round(size)} điểm so với năm ${since}.`,
    ];
    return [
      ...(size > 1 ? bounded : []),
      `${head} đạt ${comma(now)} điểm, so với mức ${comma(then)} điểm của năm ${since}.`,
      `In ${year}, ${name.en} scored ${now} points in the ${index}, ${isUp ? "up" : "down"} from ${then} in ${since}.`,
      `Mục tiêu năm ${year + 2} là vào top 5; năm ${year}, ${name.vi} chỉ đạt ${comma(now)} điểm ${index}.`,
    ];
  });

describe("true sentences made of every edition are read and never refuted", () => {
  test("lists of leaders", () => {
    expect(lists.length).toBeGreaterThan(200);
    expect(refuted(lists)).toEqual([]);
    expect(unread(lists)).toEqual([]);
  });

  test("changes, and figures of two years", () => {
    expect(changes.length).toBeGreaterThan(1_000);
    expect(refuted(changes)).toEqual([]);
    expect(unread(changes)).toEqual([]);
  });
});
