import { CopyButton } from "@/components/ui/copy-button";
import type { Language } from "@/lib/i18n/language";
import { citeMessages } from "@/lib/i18n/messages/cite";
import { bibtex, type Citation, longCitation, shortCitation } from "@/lib/sentences/cite";

interface CiteBoxProps {
  citation: Citation | null;
  language: Language;
}

/** How to cite the page, short, in full and as BibTeX, in both languages, with the address that keeps its figures. */
export function CiteBox({ citation, language }: CiteBoxProps) {
  if (citation === null) return null;
  const t = citeMessages(language);
  const order: readonly Language[] = language === "vi" ? ["vi", "en"] : ["en", "vi"];
  const names = { vi: t.inVietnamese, en: t.inEnglish };
  return (
    <details className="my-2 no-print">
      <summary className="py-1">{t.title}</summary>
      <p className="my-1 max-w-3xl text-sm text-muted">{t.note}</p>
      {order.map((own) => (
        <section key={own} aria-label={`${t.title}: ${names[own]}`} className="my-3 max-w-3xl">
          <h3 className="m-0 text-base">{names[own]}</h3>
          <dl className="m-0 grid gap-2">
            <Form
              name={t.short}
              text={shortCitation(citation, own)}
              own={own}
              language={language}
            />
            <Form name={t.long} text={longCitation(citation, own)} own={own} language={language} />
            <Form name={t.bibtex} text={bibtex(citation, own)} own={own} language={language} code />
          </dl>
        </section>
      ))}
    </details>
  );
}

interface FormProps {
  name: string;
  text: string;
  /** Language of the citation. */
  own: Language;
  /** Language of the page. */
  language: Language;
  code?: boolean;
}

function Form({ name, text, own, language, code = false }: FormProps) {
  return (
    <div>
      <dt className="flex items-baseline gap-x-3 text-sm text-muted">
        {name} <CopyButton text={text} language={language} label={citeMessages(language).copy} />
      </dt>
      <dd lang={own} className="m-0 bg-panel px-3 py-2 text-sm [overflow-wrap:anywhere]">
        {code ? <pre className="m-0 whitespace-pre-wrap font-mono text-xs">{text}</pre> : text}
      </dd>
    </div>
  );
}
