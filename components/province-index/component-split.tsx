import { ScrollFrame } from "@/components/ui/scroll-frame";
import { formatNumber, formatSigned } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { provinceIndexMessages } from "@/lib/i18n/messages/province-index";
import type { KnownPart, ComponentSplit as Split, UnknownPart } from "@/lib/rankings/components";
import { placesGained, reasons } from "@/lib/sentences/counts";
import { missingLabel } from "@/lib/sentences/missing";

/** Each component's part of the change of the score, what is left, and the place had it stayed. */
export function ComponentSplit({ split, language }: { split: Split; language: Language }) {
  const t = provinceIndexMessages(language).why;
  const { from, to, known, unknown } = split;
  const weighted = split.method === "weighted";
  const placed = known.some((part) => part.hadItStayed !== null);
  const width = 3 + Number(weighted);
  return (
    <>
      <ScrollFrame label={t.componentsTitle(from, to)}>
        <table className="grid-table pinned">
          <thead>
            <tr>
              <th scope="col">{messages(language).columns.component}</th>
              <th scope="col" className="number">
                {t.before(from)}
              </th>
              <th scope="col" className="number">
                {t.before(to)}
              </th>
              <th scope="col" className="number">
                {t.delta}
              </th>
              {weighted && (
                <th scope="col" className="number">
                  {t.weight}
                </th>
              )}
              <th scope="col" className="number min-w-20 whitespace-normal">
                {t.points}
              </th>
              {placed && (
                <th scope="col" className="number min-w-32 whitespace-normal">
                  {t.stayed(from)}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {known.map((part) => (
              <KnownRow
                key={part.indicator.code}
                part={part}
                weighted={weighted}
                placed={placed}
                language={language}
              />
            ))}
            {unknown.map((part) => (
              <tr key={part.indicator.code}>
                <th scope="row" className="min-w-44">
                  {part.indicator.name[language]}
                </th>
                <td colSpan={width + 1 + Number(placed)} className="text-muted">
                  {whyUnknown(part, language)}
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot className="[&>tr:first-child>*]:border-t [&>tr:first-child>*]:border-t-muted">
            {split.restKind !== "none" && (
              <tr>
                <th scope="row">{t.rest[split.restKind]}</th>
                <td colSpan={width} />
                <td className="number">{formatSigned(split.rest, language)}</td>
                {placed && <td />}
              </tr>
            )}
            <tr className="font-semibold">
              <th scope="row">{t.score}</th>
              <td className="number">{formatNumber(split.before.printed ?? "", language)}</td>
              <td className="number">{formatNumber(split.after.printed ?? "", language)}</td>
              <td className="number">{formatSigned(split.delta, language)}</td>
              {weighted && <td />}
              <td className="number">{formatSigned(split.delta, language)}</td>
              {placed && <td />}
            </tr>
          </tfoot>
        </table>
      </ScrollFrame>
      {placed && <p className="my-1 text-sm text-muted">{t.stayedNote(from)}</p>}
    </>
  );
}

interface KnownRowProps {
  part: KnownPart;
  weighted: boolean;
  placed: boolean;
  language: Language;
}

function KnownRow({ part, weighted, placed, language }: KnownRowProps) {
  const { hadItStayed: stayed } = part;
  return (
    <tr>
      <th scope="row" className="min-w-44">
        {part.indicator.name[language]}
      </th>
      <td className="number">{formatNumber(part.before.printed ?? "", language)}</td>
      <td className="number">{formatNumber(part.after.printed ?? "", language)}</td>
      <td className="number">{formatSigned(part.delta, language)}</td>
      {weighted && <td className="number">× {formatNumber(part.weight, language)}</td>}
      <td className="number font-semibold">{formatSigned(part.points, language)}</td>
      {placed && (
        <td className="number">
          {stayed && `${stayed.place}/${stayed.of}`}
          {stayed && (
            <span className="block text-muted">{placesGained(stayed.places, language)}</span>
          )}
        </td>
      )}
    </tr>
  );
}

function whyUnknown(part: UnknownPart, language: Language): string {
  if (part.kind === "not-comparable") return reasons(part.breaks, language);
  return part.absent
    .map(({ year, missing }) => `${year}: ${missingLabel(missing, language)}`)
    .join("; ");
}
