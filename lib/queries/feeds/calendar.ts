import { env } from "@/lib/env";
import { type CalendarEvent, ics } from "@/lib/export/ics";
import { formatDate } from "@/lib/i18n/format";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { followMessages } from "@/lib/i18n/messages/follow";
import { dayAfter, dayAfterMonth } from "@/lib/rankings/announcements";
import type { Archive } from "@/lib/rankings/archive";
import type { AnnouncementRow, IndexCalendar } from "@/lib/rankings/calendar-view";
import { expectationSentences } from "@/lib/sentences/announcements";
import { editionName } from "@/lib/sentences/edition-name";
import { announcementCalendar } from "../announcement-calendar";
import { permanentAddress } from "../permanent-address";

/** Past announcements as days, those of which only the month is known as whole months, the next as a tentative event. */
export function calendarText(archive: Archive, language: Language): string {
  return archive.memo(`calendar/${language}`, () =>
    ics({
      name: followMessages(language).kinds.calendar,
      product: `-//${new URL(env.siteUrl).hostname}//${messages(language).site.name}//${language.toUpperCase()}`,
      stamp: archive.snapshot.importedAt,
      events: announcementCalendar(archive).flatMap((index) => [
        ...index.rows.flatMap((row) => pastEvent(index, row, language)),
        ...nextEvent(index, language),
      ]),
    }),
  );
}

function uid({ indicator }: IndexCalendar, year: number, language: Language): string {
  return `${indicator.code}-${year}-${language}@${new URL(env.siteUrl).hostname}`;
}

function pastEvent(
  index: IndexCalendar,
  row: AnnouncementRow,
  language: Language,
): CalendarEvent[] {
  const announced = row.release?.announced;
  if (!announced || announced.length < 7) return [];
  const t = followMessages(language);
  const name = editionName(index.indicator, row.year, language);
  const wholeDay = announced.length > 7;
  const page = row.news ?? ({ page: "indicator", indicator: index.indicator.code } as const);
  const details = [
    index.indicator.publisher[language],
    row.release?.document,
    row.source && `${row.source.title} (${row.source.publisher})`,
    row.news === null ? t.notHeld : null,
  ];
  return [
    {
      uid: uid(index, row.year, language),
      start: wholeDay ? announced : `${announced}-01`,
      end: wholeDay ? dayAfter(announced) : dayAfterMonth(announced),
      title: wholeDay ? t.announcement(name) : t.announcementMonth(name),
      description: details.filter((part) => part).join("\n"),
      url: permanentAddress(language, page),
      tentative: false,
    },
  ];
}

function nextEvent(index: IndexCalendar, language: Language): CalendarEvent[] {
  const { expectation, indicator } = index;
  if (expectation.kind === "not-enough") return [];
  const { edition, from, to } = expectation;
  const name = editionName(indicator, edition, language);
  const months =
    from === to
      ? formatDate(from, language)
      : `${formatDate(from, language)} – ${formatDate(to, language)}`;
  return [
    {
      uid: uid(index, edition, language),
      start: `${from}-01`,
      end: dayAfterMonth(to),
      title: followMessages(language).expectedEvent(name),
      description: [months, ...expectationSentences(expectation, false, language)].join("\n"),
      url: permanentAddress(language, { page: "follow" }),
      tentative: true,
    },
  ];
}
