import { describe, expect, test } from "vitest";
import type { EmbedFrame } from "@/lib/embed/frame";
import { frameHeight, linesIn } from "@/lib/embed/measure";
import { room, text } from "@/lib/embed/metrics";

const frame: EmbedFrame = {
  language: "vi",
  theme: null,
  title: "PAR Index 2023",
  about: "",
  lead: "",
  leadSource: null,
  notes: [],
  credit: "Bộ Nội vụ.",
  page: { href: "/", name: "Xem" },
  newer: null,
};

describe("lines of a text", () => {
  test.each([
    ["", 100, 0],
    ["một", 100, 1],
    ["một hai ba bốn năm sáu", 70, 3],
    ["khôngcókhoảngtrốngnàocả", 70, 3],
  ])("“%s” in %i px takes %i", (words, width, lines) => {
    expect(linesIn(words, width, text.lead)).toBe(lines);
  });

  test("bold text takes as many or more", () => {
    const words = "Trong vùng Đồng bằng sông Cửu Long: thứ 8/13.";
    for (let width = 100; width < 500; width += 10) {
      const plain = linesIn(words, width, { font: 14, line: 20 });
      expect(linesIn(words, width, { font: 14, line: 20, bold: true })).toBeGreaterThanOrEqual(
        plain,
      );
    }
  });
});

describe("height of a frame", () => {
  test("is that of its parts and the gaps between them", () => {
    const title = text.title.line;
    const footer = 7 + text.note.line;
    expect(frameHeight(frame, () => 100)).toBe(
      2 * room.edge + title + room.gap + footer + room.gap + 100,
    );
  });

  test("grows with each note and with the notice of newer figures", () => {
    const plain = frameHeight(frame, () => 0);
    const noted = frameHeight({ ...frame, notes: ["a", "b"] }, () => 0);
    expect(noted).toBe(plain + 2 * text.note.line + room.gap);
    const newer = frameHeight({ ...frame, newer: { href: "/", name: "Mới" } }, () => 0);
    expect(newer).toBe(plain + text.note.line);
  });

  test("suits the width that needs most, narrow or wide", () => {
    const inner = 320 - 2 * room.edge;
    const narrow = frameHeight(frame, (width) => (width === inner ? 500 : 100));
    const wide = frameHeight(frame, (width) => (width === inner ? 100 : 500));
    expect(narrow).toBe(wide);
  });
});
