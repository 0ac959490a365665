import { DownloadLinks } from "@/components/tables/download-links";
import { mostIndicators } from "@/lib/i18n/file-address";
import type { Language } from "@/lib/i18n/language";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import type { IndexSection } from "@/lib/rankings/index-section";
import type { ProvinceIndexView } from "@/lib/rankings/province-index-view";
import type { ExplainedRankChange } from "@/lib/rankings/rank-change";
import { componentSentences } from "@/lib/sentences/components";
import { rankChangeSentences } from "@/lib/sentences/rank-change";
import { Block } from "./block";
import { ComponentSplit } from "./component-split";
import { anchors } from "./contents";
import { EditionLink, MoversLink, YearLink } from "./edition-link";
import { PassedList } from "./passed-list";
import { RankParts } from "./rank-parts";
import { SaidText } from "./said-text";

interface WhySectionProps {
  view: ProvinceIndexView;
  section: IndexSection;
  language: Language;
}

/** Why the place changed: own part and the others', who passed whom, and the components' parts. */
export function WhySection({ view, section, language }: WhySectionProps) {
  const t = provinceIndexMessages(language);
  const { why } = view;
  const { from, to, reason, said } = why;
  if (from === null || !reason) {
    return (
      <Block id={anchors.why} title={t.why.titleFirst(to)}>
        <p>{t.why.first}</p>
      </Block>
    );
  }
  return (
    <Block id={anchors.why} title={t.why.title(from, to)}>
      {said && (
        <SaidText said={said} note={why.note} language={language}>
          <EditionLink section={section} year={from} language={language} />
          <EditionLink section={section} year={to} language={language} />
          <MoversLink section={section} from={from} to={to} language={language} />
        </SaidText>
      )}
      {reason.kind === "explained" ? (
        <Explained change={reason} language={language} />
      ) : (
        <p className="max-w-3xl">
          {said && reason.kind === "not-counted" && `${t.why.notSplit} `}
          {rankChangeSentences(reason, language).join(" ")}{" "}
          {why.rankInstead !== null && (
            <>
              {t.why.explain}{" "}
              <YearLink
                section={section}
                slug={view.province.slug}
                year={why.rankInstead}
                anchor={anchors.why}
                language={language}
              >
                {why.rankInstead}
              </YearLink>
              .
            </>
          )}
        </p>
      )}
      <Components view={view} section={section} language={language} />
      <DownloadLinks
        what={t.why.title(from, to)}
        files={[
          {
            is: "figures",
            file: {
              table: "figures",
              indicators: [view.indicator.code, ...parts(section)],
              years: [to, from],
              unitSet: section.unitSet,
            },
          },
        ]}
        language={language}
      />
    </Block>
  );
}

/** Codes of the components, as many as an address can name beside the index. */
function parts({ components }: IndexSection): string[] {
  return components.map((item) => item.indicator.code).slice(0, mostIndicators - 1);
}

function Explained({ change, language }: { change: ExplainedRankChange; language: Language }) {
  const t = provinceIndexMessages(language).why;
  const { gainedOn, lostTo, offset, indicator } = change;
  const shared = { indicator: indicator.code, language };
  return (
    <>
      <RankParts change={change} language={language} />
      {gainedOn.length + lostTo.length > 0 && (
        <div className="my-3 grid max-w-4xl gap-x-8 gap-y-3 sm:grid-cols-2">
          <PassedList title={t.gainedOn(gainedOn.length)} moves={gainedOn} {...shared} />
          <PassedList title={t.lostTo(lostTo.length)} moves={lostTo} {...shared} />
        </div>
      )}
      {offset.length > 0 && (
        <details className="max-w-3xl text-sm">
          <summary className="py-1">{t.offset(offset.length)}</summary>
          <p className="m-0">{offset.map((move) => move.province.name[language]).join(", ")}.</p>
        </details>
      )}
    </>
  );
}

function Components({ view, section, language }: WhySectionProps) {
  const t = provinceIndexMessages(language);
  const { components, componentsSaid, componentsInstead, from, to } = view.why;
  if (!components || components.kind === "not-comparable" || from === null) return null;
  const nothing = components.kind === "split" && components.known.length === 0;
  return (
    <>
      <h3 className="mt-5 mb-1 text-lg">{t.why.componentsTitle(from, to)}</h3>
      {componentsSaid && (
        <SaidText said={componentsSaid} note={view.why.componentsNote} language={language} />
      )}
      {components.kind === "split" && !nothing && (
        <ComponentSplit split={components} language={language} />
      )}
      {!componentsSaid && (
        <p className="max-w-3xl">
          {nothing ? t.why.noComponents(to) : componentSentences(components, language).join(" ")}{" "}
          {componentsInstead !== null && (
            <YearLink
              section={section}
              slug={view.province.slug}
              year={componentsInstead}
              anchor={anchors.why}
              language={language}
            >
              {t.instead(componentsInstead)}
            </YearLink>
          )}
        </p>
      )}
    </>
  );
}
