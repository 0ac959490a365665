import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BriefSheet } from "@/components/brief/brief-sheet";
import { PrintButton } from "@/components/brief/print-button";
import { PageFrame } from "@/components/layout/page-frame";
import { alternates } from "@/lib/i18n/alternates";
import { messages } from "@/lib/i18n/messages";
import { briefMessages } from "@/lib/i18n/messages/brief";
import { type Address, href } from "@/lib/i18n/routes";
import { briefView } from "@/lib/queries/brief/brief";
import { currentArchive } from "@/lib/queries/current-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { permanentAddress } from "@/lib/queries/permanent-address";

interface PageProps {
  params: Promise<Record<string, string>>;
}

async function load(params: PageProps["params"]) {
  const { lang, unitSet, slug = "" } = await pageParameters(params);
  const archive = await currentArchive();
  const view = unitSet && unitSet !== "usual" ? briefView(archive, unitSet, slug, lang) : null;
  if (!view) notFound();
  const address: Address = { page: "brief", unitSet: view.province.unitSet, slug };
  return { lang, archive, view, address };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, view, address } = await load(params);
  const t = messages(lang);
  const words = briefMessages(lang);
  const name = view.province.name[lang];
  const set = t.unitSet[view.province.unitSet];
  return {
    title: `${words.title(name, set)} · ${t.site.name}`,
    description: words.description(name, set),
    alternates: alternates(lang, address),
  };
}

export default async function BriefPage({ params }: PageProps) {
  const { lang, archive, view, address } = await load(params);
  const t = messages(lang);
  const words = briefMessages(lang);
  const { unitSet, slug, name } = view.province;
  const full = href(lang, { page: "province", unitSet, slug });
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      trail={[
        { name: t.nav.provinces, href: href(lang, { page: "provinces" }) },
        { name: name[lang], href: full },
      ]}
    >
      <div className="no-print mx-auto mb-3 flex max-w-[210mm] flex-wrap items-center gap-x-4 gap-y-2">
        <PrintButton name={words.print} />
        <a href={full}>{words.full}</a>
        <p className="m-0 text-sm text-muted">{words.printHint}</p>
      </div>
      <BriefSheet
        view={view}
        address={permanentAddress(lang, address)}
        data={archive.snapshot}
        language={lang}
      />
    </PageFrame>
  );
}
