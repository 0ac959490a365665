import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatCount } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { moversMessages } from "@/lib/i18n/messages/movers";
import type { ComparableEditions, Movement } from "@/lib/rankings/movers";
import { percentWords } from "@/lib/sentences/counts";
import { MoverFiles } from "./mover-files";

/** How many rose, fell and stayed, by score and by place; a bar only where every province is here. */
export function MovementTable({
  editions,
  language,
}: {
  editions: ComparableEditions;
  language: Language;
}) {
  const t = moversMessages(language);
  const rows = [
    { name: t.score, movement: editions.byScore },
    { name: t.place, movement: editions.byPlace },
  ].filter(({ movement }) => movement.of > 0);
  if (rows.length === 0) return null;
  return (
    <section className="mt-6">
      <h2 className="mb-1 text-xl">{t.movement}</h2>
      <ScrollFrame label={t.movementTable}>
        <table className="grid-table">
          <thead>
            <tr>
              <td className="border-b border-muted bg-panel" />
              <th scope="col" className="text-end">
                {t.rising}
              </th>
              <th scope="col" className="text-end">
                {t.unchanged}
              </th>
              <th scope="col" className="text-end">
                {t.falling}
              </th>
              <th scope="col" className="text-end">
                {t.of}
              </th>
              <th scope="col" className="text-end">
                {t.share}
              </th>
              {editions.complete && <th scope="col">{t.bar}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, movement }) => (
              <tr key={name}>
                <th scope="row" className="whitespace-nowrap">
                  {name}
                </th>
                <td className="number text-up">
                  <span aria-hidden="true">↑ </span>
                  {formatCount(movement.rising, language)}
                </td>
                <td className="number">{formatCount(movement.unchanged, language)}</td>
                <td className="number text-down">
                  <span aria-hidden="true">↓ </span>
                  {formatCount(movement.falling, language)}
                </td>
                <td className="number">{t.provinces(formatCount(movement.of, language))}</td>
                <td className="number">
                  {movement.risingShare === null ? (
                    <span className="text-muted">{t.noShare}</span>
                  ) : (
                    percentWords(movement.risingShare, language)
                  )}
                </td>
                {movement.risingShare !== null && (
                  <td className="w-full min-w-32">
                    <Bar movement={movement} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      <MoverFiles what={t.movement} editions={editions} language={language} />
    </section>
  );
}

function Bar({ movement: { of, rising, falling, unchanged } }: { movement: Movement }) {
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${of} 4`}
      preserveAspectRatio="none"
      className="block h-4 w-full"
    >
      <rect width={rising} height="4" fill="var(--up)" />
      <rect x={rising} width={unchanged} height="4" fill="var(--rule)" />
      <rect x={of - falling} width={falling} height="4" fill="var(--down)" />
    </svg>
  );
}
