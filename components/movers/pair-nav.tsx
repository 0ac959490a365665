import type { Language } from "@/lib/i18n/language";
import { moversMessages } from "@/lib/i18n/messages/movers";
import { href } from "@/lib/i18n/routes";
import type { PairChoices, PairLink, YearChoice } from "@/lib/rankings/movers-view";

/** The neighbouring pairs, and either year to be changed alone; years across a break are set apart. */
export function PairNav({ choices, language }: { choices: PairChoices; language: Language }) {
  const t = moversMessages(language);
  const neighbours = [
    { link: choices.previous, name: t.previous, arrow: "←", rel: "prev" },
    { link: choices.next, name: t.next, arrow: "→", rel: "next" },
  ];
  return (
    <nav aria-label={t.choose} className="my-3 grid gap-1 text-sm no-print">
      {(choices.previous || choices.next) && (
        <ul className="m-0 flex list-none flex-wrap gap-x-4 p-0">
          {neighbours.map(
            ({ link, name, arrow, rel }) =>
              link && (
                <li key={rel}>
                  <a
                    href={href(language, link.address)}
                    rel={rel}
                    className="inline-block py-1 font-semibold"
                  >
                    <span aria-hidden="true">{arrow} </span>
                    {name} ({years(link)})
                  </a>
                </li>
              ),
          )}
        </ul>
      )}
      <Years name={t.yearBefore} choices={choices.before} language={language} />
      <Years name={t.yearAfter} choices={choices.after} language={language} />
    </nav>
  );
}

function years({ pair }: PairLink): string {
  return `${pair.from}–${pair.to}`;
}

interface YearsProps {
  name: string;
  choices: readonly YearChoice[];
  language: Language;
}

function Years({ name, choices, language }: YearsProps) {
  const t = moversMessages(language);
  const open = choices.filter((choice) => choice.comparable);
  const closed = choices.filter((choice) => !choice.comparable);
  return (
    <p className="m-0 flex flex-wrap items-baseline gap-x-3">
      <span className="text-muted">{name}:</span>
      <YearLinks choices={open} language={language} />
      {closed.length > 0 && (
        <>
          <span className="text-muted">{t.notComparable}:</span>
          <YearLinks choices={closed} language={language} />
        </>
      )}
    </p>
  );
}

function YearLinks({ choices, language }: Omit<YearsProps, "name">) {
  return choices.map(({ year, current, comparable, address }) => (
    <a
      key={year}
      href={href(language, address)}
      aria-current={current ? "page" : undefined}
      className={[
        "inline-block py-1",
        current && "font-bold text-ink no-underline",
        !current && !comparable && "text-muted",
      ]
        .filter(Boolean)
        .join(" ")}
    >
      {year}
    </a>
  ));
}
