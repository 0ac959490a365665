import "./brief.css";
import { CopyButton } from "@/components/ui/copy-button";
import type { Source } from "@/lib/figures/figure";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { briefMessages } from "@/lib/i18n/messages/brief";
import type { BriefAbsence, BriefView } from "@/lib/rankings/brief-view";
import { type BriefBlock, briefSentences } from "@/lib/sentences/brief";
import { copyText } from "@/lib/sentences/copy-text";
import { missingLabel } from "@/lib/sentences/missing";
import { list } from "@/lib/sentences/ranking";
import { indicatorLabel } from "@/lib/sentences/words";
import { IndexTable } from "./index-table";
import { Marks } from "./marks";
import { Moves } from "./moves";
import { PlaceTable } from "./place-table";
import { SourceList } from "./source-list";
import { SplitTable } from "./split-table";

interface BriefSheetProps {
  view: BriefView;
  /** The whole address of the page. */
  address: string;
  /** Number and time of the newest import. */
  data: { readonly version: number; readonly importedAt: string };
  language: Language;
}

/** One A4 page about a province; black and white are enough to read it. */
export function BriefSheet({ view, address, data, language }: BriefSheetProps) {
  const t = messages(language);
  const words = briefMessages(language);
  const { gains, losses } = view;
  const still = gains.length + losses.length === 0;
  const copying = { all: briefSentences(view, language), sources: view.sources, address, language };
  const neighbours = view.peers.rows.length > 1 && view.peers.columns.length > 0;
  return (
    <article className="brief">
      <Head view={view} language={language} />
      <section>
        <Title name={words.tableTitle} block="indices" {...copying} />
        {view.rows.length > 0 ? (
          <IndexTable rows={view.rows} language={language} />
        ) : (
          <p className="m-0">{words.none}</p>
        )}
        {view.absent.length > 0 && (
          <p className="m-0 text-muted">{words.absent(absences(view.absent, language))}</p>
        )}
      </section>
      <section>
        <Title name={words.splitTitle} block="splits" {...copying} />
        <SplitTable splits={view.splits} language={language} />
      </section>
      <div className="brief-pair">
        <section>
          <Title name={words.gains} block="gains" {...copying} />
          <Moves moves={gains} none={still ? words.movesNone : words.noGains} language={language} />
        </section>
        <section>
          <Title name={words.losses} block="losses" {...copying} />
          <Moves
            moves={losses}
            none={still ? words.movesNone : words.noLosses}
            language={language}
          />
        </section>
      </div>
      <section>
        <Title name={words.gapTitle} block="gaps" {...copying} />
        {view.gaps.length === 0 && <p className="m-0">{words.gapNone}</p>}
        <ul className="m-0 list-none p-0">
          {view.gaps.map(({ text, marks }) => (
            <li key={text}>
              {text} <Marks marks={marks} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Title name={words.peersTitle} block="peers" {...copying} />
        {neighbours ? (
          <>
            <PlaceTable
              table={view.peers}
              label={words.peersTitle}
              own={view.province.slug}
              language={language}
            />
            <p className="m-0 text-[0.9em] text-muted">{words.peersNote}</p>
          </>
        ) : (
          <p className="m-0">{words.peersNone}</p>
        )}
      </section>
      {view.former && (
        <section>
          <Title name={words.formerTitle} block="former" {...copying} />
          <PlaceTable table={view.former} label={words.formerTitle} language={language} />
          <p className="m-0 text-[0.9em] text-muted">{words.formerNote}</p>
        </section>
      )}
      <section className="text-[0.9em]">
        <h2>{words.sources}</h2>
        <SourceList sources={view.sources} language={language} />
        <p className="m-0 text-muted">{words.sourcesNote}</p>
      </section>
      <p className="brief-foot">
        {words.address}: <a href={address}>{address}</a> ·{" "}
        {t.footer.version(data.version, formatDate(data.importedAt, language))} {t.footer.rules}
      </p>
    </article>
  );
}

function Head({ view, language }: Pick<BriefSheetProps, "view" | "language">) {
  const t = messages(language);
  const words = briefMessages(language);
  const { province, region, predecessors } = view;
  const names = predecessors.map((item) => item.name[language]);
  return (
    <div className="brief-head">
      <p className="m-0 flex justify-between gap-4 text-[0.9em] text-muted">
        <span>{t.site.name}</span>
        <span>{words.kind}</span>
      </p>
      <h1>{province.name[language]}</h1>
      <p className="m-0">
        {t.unitSet[province.unitSet]} · {t.province.kind[province.kind]}
        {region && ` · ${t.province.region} ${region.name[language]}`}
        {names.length > 0 && ` · ${words.mergedFrom(list(names, language))}`}
      </p>
    </div>
  );
}

interface TitleProps {
  name: string;
  block: BriefBlock;
  all: ReturnType<typeof briefSentences>;
  sources: readonly Source[];
  address: string;
  language: Language;
}

/** The title of a block, with the button that copies what the block says in sentences. */
function Title({ name, block, all, sources, address, language }: TitleProps) {
  const said = all[block];
  const used = sources.filter((_, index) => said?.marks.includes(index + 1));
  return (
    <div className="brief-title">
      <h2>{name}</h2>
      {said && (
        <CopyButton text={copyText(said.text, used, address, language)} language={language} />
      )}
    </div>
  );
}

function absences(absent: readonly BriefAbsence[], language: Language): string {
  return absent
    .map(({ indicator, missing }) => {
      const why = missing ? ` (${missingLabel(missing, language)})` : "";
      return `${indicatorLabel(indicator, language)}${why}`;
    })
    .join("; ");
}
