import { lineChart } from "@/lib/charts/line-series";
import { scoreLines, seriesBreaks } from "@/lib/charts/province-lines";
import { lineHeight } from "@/lib/embed/body-height";
import { embedFigures } from "@/lib/embed/cell";
import { frameHeight } from "@/lib/embed/measure";
import type { LineEmbed } from "@/lib/embed/views";
import { formatNumber } from "@/lib/i18n/format";
import { messages } from "@/lib/i18n/messages";
import { embedMessages } from "@/lib/i18n/messages/embed";
import { href } from "@/lib/i18n/routes";
import type { Province } from "@/lib/provinces/province";
import type { Archive } from "@/lib/rankings/archive";
import type { IndexSection } from "@/lib/rankings/index-section";
import { disagreementsOf } from "@/lib/rankings/source-note";
import { missingYears } from "@/lib/sentences/missing-groups";
import { standingSentence } from "@/lib/sentences/standing";
import { indicatorLabel } from "@/lib/sentences/words";
import { type EmbedContext, embedFrame, sourceLink, versionQuery } from "./context";

/** One index of a province over the years: a line with its table. */
export function lineEmbed(
  archive: Archive,
  section: IndexSection,
  province: Province,
  context: EmbedContext,
): LineEmbed {
  const { language } = context;
  const t = messages(language);
  const own = embedMessages(language);
  const { indicator, history, shown, latest, points } = section;
  const { unitSet, slug, name } = province;
  const label = indicatorLabel(indicator, language);
  const scored = points.filter((point) => point.figure?.value != null).length;
  const chart =
    scored > 1
      ? lineChart({
          language,
          lines: scoreLines(section, name[language], t.province.national, language),
          breaks: seriesBreaks(section, language),
          valueKind: "score",
        })
      : null;
  const sourceOf = sourceLink(archive, context);
  const rows = history.map(({ year, standing, mean, addressSet }) => ({
    key: String(year),
    name: String(year),
    href: href(
      language,
      { page: "ranking", indicator: indicator.code, year: String(year), unitSet: addressSet },
      versionQuery(archive, context),
    ),
    figures: embedFigures(
      {
        ...standing,
        disputed: standing.figure !== null && disagreementsOf(archive, standing.figure).length > 0,
      },
      { language, mainKind: "published", sourceOf },
    ),
    mean: mean && {
      value: formatNumber(mean.value, language),
      tag: mean.kind === "counted" ? t.tags.counted : "",
      source: mean.kind === "published" ? sourceOf(mean.average) : null,
    },
  }));
  const about = { indicator, region: section.region, language };
  const told = [shown?.year === latest.year ? null : latest, shown];
  const frame = embedFrame(archive, context, {
    title: t.province.scoreChart(label, name[language]),
    about: [indicator.name[language], t.unitSet[unitSet]]
      .filter((part) => part !== label)
      .join(" · "),
    lead: told
      .flatMap((row) => (row ? standingSentence(row.standing, { ...about, year: row.year }) : []))
      .join(" "),
    leadSource: null,
    notes: [
      own.sourceHint,
      ...(chart?.notes.map((note) => `${note.mark}. ${note.text}`) ?? []),
      ...missingYears(
        history.map(({ year, standing }) => ({ year, missing: standing.missing })),
        language,
      ).map((group) => own.missing(group.label, group.names, group.words)),
    ],
    publishers: [indicator.publisher[language]],
    page: { page: "province-indicator", unitSet, slug, indicator: indicator.code },
  });
  return {
    frame,
    rows,
    unit: indicator.unit,
    chart,
    height: frameHeight(frame, (width) => lineHeight(rows, chart, width)),
  };
}
