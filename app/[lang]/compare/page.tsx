import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ChosenList } from "@/components/compare/chosen-list";
import { CompareForm } from "@/components/compare/compare-form";
import { compareHref } from "@/components/compare/compare-link";
import { ComparisonBlocks } from "@/components/compare/comparison-blocks";
import { GroupLinks } from "@/components/compare/group-links";
import { OtherSetLink } from "@/components/compare/other-set-link";
import { Refusals } from "@/components/compare/refusals";
import { PageFrame } from "@/components/layout/page-frame";
import { SourcePopovers } from "@/components/provenance/source-popovers";
import type { Language, Text } from "@/lib/i18n/language";
import { compareMessages } from "@/lib/i18n/messages/compare";
import type { Province } from "@/lib/provinces/province";
import { citationOf } from "@/lib/queries/citation";
import { compareNotes, compareView } from "@/lib/queries/compare";
import { compareState } from "@/lib/queries/compare-state";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { permanentAddress } from "@/lib/queries/permanent-address";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import type { Query } from "@/lib/queries/table-state";
import { compareQuery } from "@/lib/rankings/compare-view";
import { list } from "@/lib/sentences/ranking";

interface PageProps {
  params: Promise<Record<string, string>>;
  searchParams: Promise<Query>;
}

const address = { page: "compare" } as const;

async function load({ params, searchParams }: PageProps) {
  const { lang } = await pageParameters(params);
  const archive = await pageArchive();
  const parsed = compareState(archive, await searchParams, lang);
  const { provinces } = parsed.state;
  const title: Text = { vi: titleOf(provinces, "vi"), en: titleOf(provinces, "en") };
  return { lang, archive, parsed, title };
}

function titleOf(provinces: readonly Province[], language: Language): string {
  const t = compareMessages(language);
  const names = provinces.map((province) => province.name[language]);
  return names.length > 1 ? t.titleOf(list(names, language)) : t.title;
}

export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { lang, archive, parsed, title } = await load(props);
  return {
    ...pageMetadata(archive, lang, address, title[lang]),
    robots: { index: parsed.state.provinces.length === 0 },
  };
}

/** Two to six provinces side by side; a typed name leads to the plain address of the comparison. */
export default async function ComparePage(props: PageProps) {
  const { lang, archive, parsed, title } = await load(props);
  const { state, refusals, untidy } = parsed;
  if (untidy) redirect(compareHref(lang, state));
  const t = compareMessages(lang);
  const view = compareView(archive, parsed, lang);
  const [only] = state.provinces;
  const query = compareQuery(state);
  return (
    <PageFrame
      language={lang}
      address={address}
      query={query}
      data={archive.snapshot}
      citation={citationOf(archive, address, query, title)}
    >
      <h1 className="mt-0 mb-1 text-3xl">{title[lang]}</h1>
      {state.provinces.length < 2 && (
        <p className="m-0 max-w-3xl text-lg leading-snug">
          {only ? t.oneMore(only.name[lang]) : t.intro}
        </p>
      )}
      <Refusals refusals={refusals} state={state} language={lang} />
      {only && <ChosenList state={state} language={lang} />}
      <CompareForm view={view} language={lang} />
      {view.comparison && (
        <ComparisonBlocks
          comparison={view.comparison}
          state={state}
          address={permanentAddress(lang, address, query).replaceAll("%2C", ",")}
          language={lang}
        />
      )}
      <GroupLinks groups={view.groups} state={state} language={lang} />
      <OtherSetLink view={view} language={lang} />
      <SourcePopovers notes={compareNotes(view.comparison)} language={lang} />
    </PageFrame>
  );
}
