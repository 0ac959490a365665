import { CopyButton } from "@/components/ui/copy-button";
import { type EmbedOffer, type EmbedVariant, frameCode } from "@/lib/embed/code";
import { themeWord } from "@/lib/embed/theme";
import type { Language } from "@/lib/i18n/language";
import { embedMessages } from "@/lib/i18n/messages/embed";
import { parameters } from "@/lib/i18n/routes";

interface EmbedBoxProps {
  offers: readonly EmbedOffer[];
  /** The data version that the code for unchanging figures keeps. */
  version: number;
  language: Language;
}

/** Ready code to show a part of this page on another site. */
export function EmbedBox({ offers, version, language }: EmbedBoxProps) {
  const t = embedMessages(language).box;
  const theme = t.theme(
    parameters[language].theme,
    themeWord("light", language),
    themeWord("dark", language),
  );
  return (
    <details className="my-2 no-print">
      <summary className="py-1">{t.title}</summary>
      <p className="my-1 max-w-3xl text-sm text-muted">
        {t.intro} {theme}
      </p>
      {offers.map((offer) => (
        <div key={offer.kind} className="my-3 grid max-w-3xl gap-3">
          <Code offer={offer} variant={offer.live} which={t.live} language={language} />
          <Code
            offer={offer}
            variant={offer.frozen}
            which={t.frozen(version)}
            language={language}
          />
        </div>
      ))}
    </details>
  );
}

interface CodeProps {
  offer: EmbedOffer;
  variant: EmbedVariant;
  /** Whether the figures follow the data or stay. */
  which: string;
  language: Language;
}

function Code({ offer: { kind, title }, variant, which, language }: CodeProps) {
  const t = embedMessages(language).box;
  const { addresses, height } = variant;
  const name = t.kinds[kind];
  return (
    <div>
      <p className="m-0 flex flex-wrap items-baseline gap-x-4">
        <span className="font-semibold">
          {name}: {which}
        </span>
        {(["auto", "light", "dark"] as const).map((look) => (
          <CopyButton
            key={look}
            text={frameCode(addresses[look], title, height)}
            label={t.copy[look]}
            language={language}
          />
        ))}
        <a href={addresses.auto} target="_blank" rel="noopener" className="py-1 text-sm">
          {t.preview}
        </a>
      </p>
      <textarea
        readOnly
        rows={3}
        aria-label={t.code(name, which)}
        className="field field-sizing-content w-full font-mono text-xs"
        defaultValue={frameCode(addresses.auto, title, height)}
      />
    </div>
  );
}
