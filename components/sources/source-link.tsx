import { Absent } from "@/components/tables/absent";
import type { Source } from "@/lib/figures/figure";
import type { Language } from "@/lib/i18n/language";
import { href } from "@/lib/i18n/routes";

interface SourceLinkProps {
  source: Source | null;
  language: Language;
  /** What to say where there is no source. */
  none: string;
}

/** The publisher of a source, leading to the page of that source. */
export function SourceLink({ source, language, none }: SourceLinkProps) {
  if (!source) return <Absent words={none} />;
  return (
    <a
      className="inline-block min-h-6"
      href={href(language, { page: "source", key: source.key })}
      title={source.title}
    >
      {source.publisher}
    </a>
  );
}
