import { describe, expect, test } from "vitest";
import { lineStyles } from "@/lib/charts/line-style";

describe("styles of lines", () => {
  test("an emphasised line is the thick solid one in the accent colour", () => {
    const [first, second] = lineStyles([{}, { emphasis: true }]);
    expect(second).toMatchObject({ color: "var(--accent)", dash: undefined, marker: "circle" });
    expect(second?.width).toBeGreaterThan(first?.width ?? 0);
    expect(first?.dash).toBeDefined();
  });

  test.each([
    ["one emphasised", [{ emphasis: true }, {}, {}, {}, {}, {}]],
    ["none emphasised", [{}, {}, {}, {}, {}, {}]],
    ["some dashed", [{ emphasis: true }, { dashed: true }, {}, { dashed: true }]],
  ])("six lines, %s, differ without colour", (_name, lines) => {
    const looks = lineStyles(lines).map(({ width, dash, marker }) => `${width} ${dash} ${marker}`);
    expect(new Set(looks).size).toBe(lines.length);
  });

  test("a line that must be dashed is, even as the only one", () => {
    expect(lineStyles([{ dashed: true }])[0]?.dash).toBeDefined();
    expect(lineStyles([{ dashed: true, emphasis: true }])[0]?.dash).toBeDefined();
    expect(lineStyles([{}])[0]?.dash).toBeUndefined();
  });
});
