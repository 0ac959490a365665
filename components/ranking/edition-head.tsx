import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { href } from "@/lib/i18n/routes";
import type { RankingView } from "@/lib/rankings/ranking-view";
import { indicatorLabel } from "@/lib/sentences/words";

/** Title of an edition, who published it and when, and the way to the other editions. */
export function EditionHead({ view, language }: { view: RankingView; language: Language }) {
  const t = messages(language);
  const { indicator, edition, release, editions } = view;
  const label = indicatorLabel(indicator, language);
  const position = editions.findIndex(
    (item) => item.year === edition.year && item.unitSet === edition.unitSet,
  );
  const sameSet = editions.filter((item) => item.unitSet === edition.unitSet);
  const place = sameSet.findIndex((item) => item.year === edition.year);
  const neighbours = [
    { item: sameSet[place + 1], name: t.ranking.previous, arrow: "←" },
    { item: sameSet[place - 1], name: t.ranking.next, arrow: "→" },
  ];
  const other = editions.find(
    (item) => item.year === edition.year && item.unitSet !== edition.unitSet,
  );
  const address = (item: (typeof editions)[number]) =>
    href(language, {
      page: "ranking",
      indicator: indicator.code,
      year: String(item.year),
      unitSet: item.usual ? null : item.unitSet,
    });
  return (
    <>
      <h1 className="mt-0 mb-1 text-3xl">{t.ranking.heading(label, edition.year)}</h1>
      <p className="m-0 text-muted">
        {indicator.name[language]} · {t.ranking.unitSetNote[edition.unitSet]}
      </p>
      <p className="m-0 text-sm text-muted">
        {[
          t.ranking.publisher(indicator.publisher[language]),
          release?.announced &&
            (release.announced.length > 7 ? t.ranking.announced : t.ranking.announcedMonth)(
              formatDate(release.announced, language),
            ),
          release?.document && t.ranking.document(release.document),
        ]
          .filter(Boolean)
          .join(" · ")}{" "}
        ·{" "}
        <a href={href(language, { page: "indicator", indicator: view.root.code })}>
          {t.ranking.method}
        </a>
      </p>
      <nav aria-label={t.ranking.years} className="my-3 text-sm no-print">
        <ul className="m-0 flex list-none flex-wrap items-baseline gap-x-3 gap-y-1 p-0">
          {neighbours.map(
            ({ item, name, arrow }) =>
              item && (
                <li key={name}>
                  <a
                    href={address(item)}
                    rel={arrow === "←" ? "prev" : "next"}
                    className="inline-block py-1 font-semibold"
                  >
                    <span aria-hidden="true">{arrow} </span>
                    {name} ({item.year})
                  </a>
                </li>
              ),
          )}
          {editions.map((item, index) => (
            <li key={`${item.year}-${item.unitSet}`}>
              <a
                href={address(item)}
                aria-current={index === position ? "page" : undefined}
                className={`inline-block py-1 ${index === position ? "font-bold text-ink no-underline" : ""}`}
              >
                {item.usual ? item.year : t.ranking.otherSetYear[item.unitSet](item.year)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {other && (
        <p className="my-2">
          {edition.unitSet === "34" && `${t.ranking.recomputed} `}
          <a href={address(other)}>{t.ranking.otherSet[other.unitSet]}</a>
        </p>
      )}
    </>
  );
}
