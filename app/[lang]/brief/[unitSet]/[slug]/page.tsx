import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BriefSheet } from "@/components/brief/brief-sheet";
import { PrintButton } from "@/components/brief/print-button";
import { PageFrame } from "@/components/layout/page-frame";
import { DownloadLinks } from "@/components/tables/download-links";
import { briefMessages } from "@/lib/i18n/messages/brief";
import { type Address, href } from "@/lib/i18n/routes";
import { briefView } from "@/lib/queries/brief/brief";
import { pageArchive } from "@/lib/queries/page-archive";
import { pageParameters } from "@/lib/queries/page-parameters";
import { permanentAddress } from "@/lib/queries/permanent-address";
import { pageMetadata } from "@/lib/queries/seo/page-metadata";
import { pageTrail } from "@/lib/queries/seo/page-trail";

interface PageProps {
  params: Promise<Record<string, string>>;
}

async function load(params: PageProps["params"]) {
  const { lang, unitSet, slug = "" } = await pageParameters(params);
  const archive = await pageArchive();
  const view = unitSet && unitSet !== "usual" ? briefView(archive, unitSet, slug, lang) : null;
  if (!view) notFound();
  const address: Address = { page: "brief", unitSet: view.province.unitSet, slug };
  return { lang, archive, view, address };
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, archive, address } = await load(params);
  return pageMetadata(archive, lang, address);
}

export default async function BriefPage({ params }: PageProps) {
  const { lang, archive, view, address } = await load(params);
  const words = briefMessages(lang);
  const { unitSet, slug } = view.province;
  const full = href(lang, { page: "province", unitSet, slug });
  return (
    <PageFrame
      language={lang}
      address={address}
      data={archive.snapshot}
      trail={pageTrail(archive, lang, address)}
    >
      <div className="no-print mx-auto mb-3 flex max-w-[210mm] flex-wrap items-center gap-x-4 gap-y-2">
        <PrintButton name={words.print} />
        <a href={full}>{words.full}</a>
        <p className="m-0 text-sm text-muted">{words.printHint}</p>
        <DownloadLinks
          what={view.province.name[lang]}
          files={[{ is: "whole", file: { table: "province", unitSet, slug } }]}
          language={lang}
        />
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
