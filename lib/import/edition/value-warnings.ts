import type { Figure } from "@/lib/figures/figure";
import { formatNumber } from "@/lib/i18n/format";
import { editionName, type ReadEdition } from "@/lib/import/edition/read-edition";
import { cellAt, makeWarning, type Warning } from "@/lib/import/edition/warning";
import type { Problem } from "@/lib/import/problem";
import { additiveParts } from "@/lib/indicators/additive-parts";
import type { Archive } from "@/lib/rankings/archive";
import { comparability } from "@/lib/rankings/comparability";
import { decimalsOf, difference, mean, quantile } from "@/lib/rankings/decimal";
import { edition as editionOf } from "@/lib/rankings/edition";

/** A change is a jump when it is more than this many times the usual yearly change. */
const jumpFactor = 4;
/** With fewer changes than this on record nothing can be called usual. */
const fewestChanges = 20;

/** The latest earlier year with figures of the indicator itself, where nothing breaks between the two. */
function comparableYear(archive: Archive, { code, year, unitSet }: ReadEdition): number | null {
  const earlier = archive
    .editionYears(code, unitSet)
    .filter((item) => item < year && archive.figures(code, item, unitSet).length > 0);
  const before = earlier.at(-1);
  if (before === undefined) return null;
  return comparability(archive, code, before, year).breaks.length === 0 ? before : null;
}

/** Median size of the change from one edition to the next, over all provinces and comparable editions; null when few are known. */
function usualChange(archive: Archive, { code, unitSet }: ReadEdition): number | null {
  return archive.memo(`usual/${code}/${unitSet}`, () => {
    const years = archive
      .editionYears(code, unitSet)
      .filter((year) => archive.figures(code, year, unitSet).length > 0);
    const changes = years.flatMap((year, index) => {
      const before = years[index - 1];
      if (before === undefined || comparability(archive, code, before, year).breaks.length > 0)
        return [];
      return archive.figures(code, year, unitSet).flatMap((figure) => {
        const old = archive.figure(code, before, unitSet, figure.province)?.printed;
        if (figure.printed === null || old === null || old === undefined) return [];
        return difference(figure.printed, old).replace("-", "");
      });
    });
    return changes.length < fewestChanges ? null : Number(quantile(changes, 0.5));
  });
}

/** Changes of more than four times the usual one; `stored` is the store as it was. */
export function jumpWarning(edition: ReadEdition, stored: Archive): Warning | null {
  const before = comparableYear(stored, edition);
  const usual = usualChange(stored, edition);
  if (before === null || usual === null || usual === 0) return null;
  const cells = [...edition.rows.values()].flatMap((row): Problem[] => {
    const { printed, province } = row.data;
    const old = stored.figure(edition.code, before, edition.unitSet, province)?.printed;
    if (printed === null || old === null || old === undefined) return [];
    const change = difference(printed, old);
    if (Math.abs(Number(change)) <= jumpFactor * usual) return [];
    const [from, to] = [formatNumber(old, "vi"), formatNumber(printed, "vi")];
    return [
      cellAt(
        row,
        "value",
        `Từ ${from} (${before}) thành ${to}: đổi ${formatNumber(change, "vi")}, mức thường năm là ${formatNumber(String(usual), "vi")}.`,
        `From ${old} (${before}) to ${printed}: a change of ${change}, the usual yearly one being ${usual}.`,
      ),
    ];
  });
  if (cells.length === 0) return null;
  const message = {
    vi: "Thay đổi lớn hơn bốn lần mức thường năm; đối chiếu lại với bản gốc.",
    en: "Changes of more than four times the usual yearly one; compare with the original.",
  };
  return makeWarning("jump", edition, cells.length, message, cells);
}

/** Half a unit of the last printed decimal. */
function rounding(printed: string): number {
  return 0.5 * 10 ** -decimalsOf(printed);
}

/** Totals that are not the sum of their parts within what rounding explains; `after` is the store with the table. */
export function sumWarning(edition: ReadEdition, after: Archive): Warning | null {
  const { code, year, unitSet } = edition;
  const parts = additiveParts(after.snapshot.indicators, code, year);
  if (parts.length === 0) return null;
  const cells = [...edition.rows.values()].flatMap((row): Problem[] => {
    const { printed: total, province } = row.data;
    const points = parts.flatMap(
      (part) => after.figure(part.code, year, unitSet, province)?.printed ?? [],
    );
    if (total === null || points.length < parts.length) return [];
    const sum = points.reduce((so, one) => so + Number(one), 0);
    const slack = points.reduce((so, one) => so + rounding(one), rounding(total)) + 1e-9;
    if (Math.abs(sum - Number(total)) <= slack) return [];
    const found = sum.toFixed(Math.max(...points.map(decimalsOf)));
    return [
      cellAt(
        row,
        "value",
        `Tổng ${parts.length} thành phần là ${formatNumber(found, "vi")}, không phải ${formatNumber(total, "vi")}.`,
        `The ${parts.length} parts add up to ${found}, not to ${total}.`,
      ),
    ];
  });
  if (cells.length === 0) return null;
  const message = {
    vi: "Các thành phần không cộng thành tổng, vượt quá sai số làm tròn.",
    en: "Parts do not add up to the total, by more than rounding.",
  };
  return makeWarning("sum", edition, cells.length, message, cells);
}

/** A mean of a complete edition that is not the published one. */
export function meanWarning(edition: ReadEdition, after: Archive): Warning | null {
  const { code, year, unitSet } = edition;
  const whole = editionOf(after, code, year, unitSet);
  const published = after.snapshot.averages.find(
    (item) =>
      item.indicator === code &&
      item.year === year &&
      item.unitSet === unitSet &&
      item.region === null,
  );
  if (!whole?.complete || published === undefined) return null;
  const values = [...whole.figures.values()].flatMap(({ printed }) => printed ?? []);
  const counted = mean(values, decimalsOf(published.printed) + 2);
  if (counted === null) return null;
  const apart = Number(counted) - published.value;
  const isRounded = Math.abs(apart) <= rounding(published.printed) * 1.02;
  const isCut = apart >= 0 && apart < 2 * rounding(published.printed);
  if (isRounded || isCut) return null;
  return makeWarning("mean", edition, 1, {
    vi: `Trung bình ${values.length} tỉnh là ${formatNumber(counted, "vi")}, trung bình đã công bố là ${formatNumber(published.printed, "vi")}.`,
    en: `The mean of the ${values.length} provinces is ${counted}, the published one ${published.printed}.`,
  });
}

/** Values with more decimals than their publisher prints, as a spreadsheet leaves them after a calculation. */
export function decimalsWarning(edition: ReadEdition, after: Archive): Warning | null {
  const usual = after.indicator(edition.code)?.decimals ?? 0;
  const cells = [...edition.rows.values()].flatMap((row): Problem[] => {
    const places = row.data.printed === null ? 0 : decimalsOf(row.data.printed);
    if (places <= usual) return [];
    return [cellAt(row, "value", `Có ${places} chữ số thập phân.`, `It has ${places} decimals.`)];
  });
  if (cells.length === 0) return null;
  const message = {
    vi: `Nhiều chữ số thập phân hơn đơn vị công bố vẫn in (${usual}); đó có phải số đã in không?`,
    en: `More decimals than the publisher prints (${usual}); is this the figure as printed?`,
  };
  return makeWarning("decimals", edition, cells.length, message, cells);
}

/** Places of an index whose publisher prints none, or not beyond the thirtieth. */
export function rankPolicyWarning(edition: ReadEdition, after: Archive): Warning | null {
  const indicator = after.indicator(edition.code);
  const policy = indicator?.rankPolicy;
  if (policy === undefined || policy === "official") return null;
  if (policy === "top30" && edition.year < 2023) return null;
  const most = policy === "top30" ? 30 : 0;
  const cells = [...edition.rows.values()].flatMap((row): Problem[] => {
    const { rank } = row.data as Figure;
    if (rank === null || rank <= most) return [];
    return [
      cellAt(
        row,
        "rank",
        "Hạng này không do đơn vị công bố in.",
        "No place that the publisher prints.",
      ),
    ];
  });
  if (cells.length === 0) return null;
  const message = {
    vi: `${editionName(edition)}: đơn vị công bố không in các hạng này; bỏ cột hạng (--map "…=ignore"), trang tự tính và ghi rõ là tính từ điểm số.`,
    en: `${editionName(edition)}: the publisher prints no such places; leave the column out (--map "…=ignore"), the site counts them and says so.`,
  };
  return makeWarning("rank-policy", edition, cells.length, message, cells);
}
