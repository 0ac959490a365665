import ICAL from "ical.js";
import { expect, test } from "vitest";
import { type CalendarEvent, ics } from "@/lib/export/ics";

const event: CalendarEvent = {
  uid: "par-index-2025-vi@example.org",
  start: "2026-04-01",
  end: "2026-05-01",
  title: `Ước tính: ${"chỉ số, điểm; hạng \\ ".repeat(12)}😀`,
  description: "dòng một\ndòng hai\r\nBEGIN:VEVENT",
  url: "https://example.org/du-lieu/theo-doi",
  tentative: true,
};

const text = ics({
  name: "Lịch công bố",
  product: "-//example.org//Bảng điểm//VI",
  stamp: "2026-01-02T03:04:05.678Z",
  events: [event, { ...event, uid: "b", start: "2025-04-06", end: "2025-04-07", tentative: false }],
});

test("a calendar is read back as it was given", () => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((item) => new ICAL.Event(item));
  expect(events.map((item) => item.summary)).toEqual([event.title, event.title]);
  expect(events[0]?.description).toBe("dòng một\ndòng hai\nBEGIN:VEVENT");
  expect(events.map((item) => [String(item.startDate), String(item.endDate)])).toEqual([
    ["2026-04-01", "2026-05-01"],
    ["2025-04-06", "2025-04-07"],
  ]);
  expect(events.map((item) => item.component.getFirstPropertyValue("status"))).toEqual([
    "TENTATIVE",
    "CONFIRMED",
  ]);
  expect(events.every((item) => item.startDate.isDate)).toBe(true);
  expect(String(events[0]?.component.getFirstPropertyValue("dtstamp"))).toBe(
    "2026-01-02T03:04:05Z",
  );
});

test("every line ends in CRLF, is at most 75 octets long and is whole UTF-8", () => {
  const lines = text.split("\r\n");
  expect(lines.pop()).toBe("");
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBe(75);
  expect(text).not.toContain("\uFFFD");
  expect(lines.filter((line) => line.startsWith("BEGIN:VEVENT"))).toHaveLength(2);
});
