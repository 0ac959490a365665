import { VersionField } from "@/components/ui/version-field";
import type { Language } from "@/lib/i18n/language";
import { moversMessages } from "@/lib/i18n/messages/movers";
import { parameters } from "@/lib/i18n/routes";
import type { MoversView, MoverTableRow } from "@/lib/rankings/movers-view";

interface SlopeChoiceProps {
  view: MoversView;
  /** Provinces on the chart now. */
  drawn: readonly MoverTableRow[];
  /** Whether the reader chose them. */
  chosen: boolean;
  /** Whether more were chosen than are drawn. */
  cut: boolean;
  limit: number;
  action: string;
  /** Other parameters of the address, by their name in it. */
  kept: Readonly<Record<string, string>>;
  /** Address of the page with these provinces on the chart; with none, those that moved most. */
  slopeHref: (slugs: readonly string[]) => string;
  language: Language;
}

/** Which provinces the slope chart shows: by check boxes in a plain form or, for a whole region, by a link. */
export function SlopeChoice(props: SlopeChoiceProps) {
  const { view, drawn, chosen, cut, limit, language } = props;
  const t = moversMessages(language);
  const marked = new Set(drawn.map((row) => row.province.slug));
  const offered = view.rows.filter((row) => row.delta !== null || row.rank !== null);
  const regions = view.regions.flatMap((region) => {
    const slugs = offered.flatMap(({ province }) =>
      province.region === region.slug ? province.slug : [],
    );
    return slugs.length > 0 ? { region, slugs } : [];
  });
  return (
    <>
      <p className="m-0 text-sm text-muted">
        {chosen ? t.slopesChosen : t.slopesUsual} {cut && t.slopesLimit(String(limit))}{" "}
        {chosen && <a href={props.slopeHref([])}>{t.slopesReset}</a>}
      </p>
      <details className="my-2 text-sm no-print">
        <summary className="py-1 font-semibold">{t.chooseProvinces(String(limit))}</summary>
        <p className="my-1 flex flex-wrap gap-x-3">
          <span className="py-1 text-muted">{t.chooseRegion}</span>
          {regions.map(({ region, slugs }) => (
            <a key={region.slug} href={props.slopeHref(slugs)} className="inline-block py-1">
              {region.name[language]}
            </a>
          ))}
        </p>
        <form action={`${props.action}#bieu-do`} aria-label={t.chooseProvinces(String(limit))}>
          <VersionField />
          {Object.entries(props.kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="columns-2 gap-x-6 sm:columns-3 lg:columns-5">
            {offered.map(({ province }) => (
              <label key={province.slug} className="flex items-baseline gap-2 py-1">
                <input
                  type="checkbox"
                  name={parameters[language].province}
                  value={province.slug}
                  defaultChecked={marked.has(province.slug)}
                />
                {province.name[language]}
              </label>
            ))}
          </div>
          <button type="submit" className="button mt-2">
            {t.draw}
          </button>
        </form>
      </details>
    </>
  );
}
