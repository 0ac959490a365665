import { type Download, type FileTable, mostIndicators } from "@/lib/i18n/file-address";
import type { Archive } from "@/lib/rankings/archive";
import type { CorrectionListView } from "@/lib/rankings/correction-view";
import type { MoversView } from "@/lib/rankings/movers-view";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { moversState } from "./movers-state";
import type { RateRow } from "./province";
import { tableState } from "./table-state";

/** Filters and sorting as a page holds them. */
interface Shown {
  readonly region: string;
  readonly name: string;
  readonly sort: string;
  readonly order: string;
}

/** The files beside a ranking: its rows as they are seen, all of them, and all with the components. */
export function rankingFiles(view: RankingView, shown: Shown): Download[] {
  const { indicator, year, unitSet } = view.edition;
  const whole = { table: "ranking", indicator: indicator.code, year, unitSet } as const;
  const codes = view.components.map((item) => item.code);
  const usual = tableState({}, "en", codes);
  return [
    ...viewAndWhole(whole, shown, usual),
    ...(codes.length > 0 && codes.length < mostIndicators
      ? [
          {
            is: "components",
            file: {
              table: "figures",
              indicators: [indicator.code, ...codes],
              years: [year],
              unitSet,
            },
          } as const,
        ]
      : []),
  ];
}

/** The files beside the table of a movers page. */
export function moverFiles(view: MoversView, shown: Shown): Download[] {
  const { indicator, from, to, unitSet } = view.movers;
  const whole = { table: "movers", indicator: indicator.code, from, to, unitSet } as const;
  return viewAndWhole(whole, shown, moversState({}, "en", view));
}

/** The files beside the rates of a province. */
export function rateFiles(rates: readonly RateRow[]): Download[] {
  const [first] = rates;
  if (!first) return [];
  const { unitSet, province: slug } = first.figure;
  const indicators = [...new Set(rates.map((row) => row.indicator.code))];
  return indicators.length > mostIndicators
    ? [{ is: "whole", file: { table: "province", unitSet, slug } }]
    : [{ is: "table", file: { table: "figures", indicators, provinces: [slug], unitSet } }];
}

/** The files beside the list of corrections. */
export function correctionFiles(archive: Archive, { filter }: CorrectionListView): Download[] {
  const whole = { table: "corrections" } as const;
  if (!filter.indicator && !filter.year && !filter.province) return [{ is: "table", file: whole }];
  const corrected = new Set(archive.snapshot.corrections.map((item) => item.indicator));
  const parts = archive.components(filter.indicator).map((item) => item.code);
  const [, unitSet, slug] = /^(63|34)-(.+)$/.exec(filter.province) ?? [];
  const seen: FileTable = {
    ...whole,
    ...(filter.indicator && {
      indicators: [filter.indicator, ...parts.filter((code) => corrected.has(code))],
    }),
    ...(filter.year && { years: [Number(filter.year)] }),
    ...(slug && { provinces: [slug], unitSet: unitSet === "34" ? "34" : "63" }),
  };
  return [
    { is: "view", file: seen },
    { is: "whole", file: whole },
  ];
}

/** The files beside the log of imports; they hold all imports, also those that the page leaves out. */
export function importFiles({ imports, allImports }: CorrectionListView): Download[] {
  return [{ is: imports.length < allImports ? "whole" : "table", file: { table: "imports" } }];
}

function viewAndWhole(
  whole: Extract<FileTable, { table: "ranking" | "movers" }>,
  { region, name, sort, order }: Shown,
  usual: { readonly sort: string; readonly order: string },
): Download[] {
  const sorted = sort !== usual.sort || order !== usual.order;
  if (!region && !name && !sorted) return [{ is: "table", file: whole }];
  const seen = { ...whole, region, name, ...(sorted && { sort, order }) };
  return [
    { is: "view", file: seen },
    { is: "whole", file: whole },
  ];
}
