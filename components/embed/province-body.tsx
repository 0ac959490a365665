import { Strip } from "@/components/charts/strip";
import type { ProvinceEmbed, StripBlock } from "@/lib/embed/views";
import type { Language } from "@/lib/i18n/language";
import { SourcedNumber } from "./figure-cells";

/** Each index of a province: place and score, and where it stands among all. */
export function ProvinceBody({
  embed: { province, blocks },
  language,
}: {
  embed: ProvinceEmbed;
  language: Language;
}) {
  return blocks.map((block) => (
    <section key={block.key} className="strip">
      <h2>
        <a href={block.href} target="_blank" rel="noopener">
          {block.heading}
        </a>
      </h2>
      <p className="about">
        <Words block={block} language={language} />
      </p>
      {block.remark && <p className="about">{block.remark}</p>}
      {block.strip && (
        <Strip
          data={block.strip.data}
          own={province}
          label={block.strip.label}
          language={language}
        />
      )}
    </section>
  ));
}

function Words({ block: { words, source }, language }: { block: StripBlock; language: Language }) {
  if (!source) return words;
  return (
    <SourcedNumber source={source} text={words} language={language}>
      {words}
    </SourcedNumber>
  );
}
