import { CopyButton } from "@/components/ui/copy-button";
import type { Language } from "@/lib/i18n/language";
import { claimsMessages } from "@/lib/i18n/messages/claims";
import { href } from "@/lib/i18n/routes";
import type { CheckedText, ClaimItem } from "@/lib/rankings/claims-view";
import { copyText } from "@/lib/sentences/copy-text";
import { VerdictTag } from "./verdict-tag";

/** Each claim with its verdict, the figure that decides, its sources and a correct sentence. */
export function ClaimList({ checked, language }: { checked: CheckedText; language: Language }) {
  const t = claimsMessages(language).result;
  return (
    <section aria-labelledby="tung-nhan-dinh">
      <h3 id="tung-nhan-dinh" className="mt-6 mb-1 text-xl">
        {t.list}
      </h3>
      <ol className="m-0 grid max-w-3xl list-none gap-4 p-0">
        {checked.items.map((item) => (
          <Claim key={item.number} item={item} language={language} />
        ))}
      </ol>
    </section>
  );
}

function Claim({ item, language }: { item: ClaimItem; language: Language }) {
  const messages = claimsMessages(language);
  const t = messages.result;
  const [before, said, after] = item.sentence;
  return (
    <li id={`nhan-dinh-${item.number}`} className="border-t border-rule pt-3">
      <h4 className="m-0 flex flex-wrap items-baseline gap-x-3 text-base font-semibold">
        {t.item(item.number)}: {messages.kinds[item.kind]}
        <VerdictTag verdict={item.verdict} language={language} />
      </h4>
      <blockquote className="my-1.5 border-l-2 border-rule pl-3 text-muted break-words whitespace-pre-wrap">
        {before}
        <mark className="claim-mark">{said}</mark>
        {after}
      </blockquote>
      <dl className="my-1.5 flex flex-wrap gap-x-6">
        <Fact name={t.said} value={item.stated} />
        <Fact name={t.held} value={item.found ?? t.nothingHeld} />
      </dl>
      <p className="my-1.5">{item.explanation}</p>
      {item.correct !== null && (
        <p className="my-1.5">
          <strong>{t.correct}:</strong> {item.correct}{" "}
          <CopyButton
            text={copyText(item.correct, item.sources, item.permanent, language)}
            language={language}
          />
        </p>
      )}
      <Links item={item} language={language} />
    </li>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div className="flex gap-x-1.5">
      <dt>{name}:</dt>
      <dd className="m-0 font-semibold">{value}</dd>
    </div>
  );
}

function Links({ item, language }: { item: ClaimItem; language: Language }) {
  const t = claimsMessages(language).result;
  const pages = [item.ranking, item.province].filter((link) => link !== null);
  if (pages.length === 0 && item.sources.length === 0) return null;
  return (
    <p className="my-1.5 flex flex-wrap gap-x-4 text-sm">
      {item.sources.length > 0 && (
        <span>
          {t.sources}:{" "}
          {item.sources.map((source, index) => (
            <span key={source.key}>
              {index > 0 && ", "}
              <a
                href={href(language, { page: "source", key: source.key })}
                title={source.title}
                className="inline-block min-h-6"
              >
                {source.publisher}
              </a>
            </span>
          ))}
        </span>
      )}
      {pages.map((link) => (
        <a key={link.href} href={link.href} className="inline-block min-h-6">
          {link.name}
        </a>
      ))}
    </p>
  );
}
