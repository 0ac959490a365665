import { Absent } from "@/components/tables/absent";
import { formatNumber } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { AreaMean } from "@/lib/rankings/statistics";

/** A mean; a published one leads to its source, a counted one says from how many provinces. */
export function MeanCell({ mean, language }: { mean: AreaMean | null; language: Language }) {
  const t = messages(language);
  if (!mean) return <Absent words={t.region.none} />;
  const value = formatNumber(mean.value, language);
  if (mean.kind === "counted") {
    return (
      <>
        {value}
        <span className="block tag" title={t.statistics.counted(mean.count)}>
          {t.tags.counted}
        </span>
      </>
    );
  }
  return (
    <a
      className="plain-link"
      href={href(language, { page: "source", key: mean.average.source })}
      title={mean.average.note?.[language]}
    >
      {value}
    </a>
  );
}
