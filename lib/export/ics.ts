/** An event that fills whole days. */
export interface CalendarEvent {
  /** The same for ever; an estimate and the announcement that comes true share it, so that the one replaces the other. */
  readonly uid: string;
  /** First day and the day after the last, YYYY-MM-DD. */
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly tentative: boolean;
}

export interface Calendar {
  readonly name: string;
  readonly product: string;
  /** When the data was last changed, ISO 8601 in UTC. */
  readonly stamp: string;
  readonly events: readonly CalendarEvent[];
}

/** The calendar as iCalendar (RFC 5545): lines end in CRLF and are folded at 75 octets. */
export function ics({ name, product, stamp, events }: Calendar): string {
  const time = `${stamp.slice(0, 19).replace(/[-:]/g, "")}Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${escapeText(product)}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    "REFRESH-INTERVAL;VALUE=DURATION:P1D",
    ...events.flatMap((event) => eventLines(event, time)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join("");
}

function eventLines(event: CalendarEvent, time: string): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${event.uid}`,
    `DTSTAMP:${time}`,
    `DTSTART;VALUE=DATE:${event.start.replaceAll("-", "")}`,
    `DTEND;VALUE=DATE:${event.end.replaceAll("-", "")}`,
    `SUMMARY:${escapeText(event.title)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    `URL:${event.url}`,
    `STATUS:${event.tentative ? "TENTATIVE" : "CONFIRMED"}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, "\\n");
}

const lineLength = 75;

/** Breaks a line after at most 75 octets, never inside a character; a line that goes on begins with a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    if (octets + size > lineLength) {
      parts.push(part);
      part = " ";
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join("\r\n");
}
