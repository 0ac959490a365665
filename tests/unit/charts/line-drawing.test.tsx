import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LineDrawing } from "@/components/charts/line-drawing";
import { type LineChartInput, lineChart } from "@/lib/charts/line-series";

const points = [
  { year: 2016, value: 4, label: "4" },
  { year: 2017, value: 2, label: "2" },
  { year: 2018, value: 1, label: "1" },
  { year: 2019, value: null, label: "" },
  { year: 2020, value: 3, label: "3" },
];

function drawn(valueKind: LineChartInput["valueKind"], breakIn: number | null = null): string {
  const breaks =
    breakIn === null ? [] : [{ year: breakIn, label: "đổi cách tính", severity: "break" as const }];
  const data = lineChart({
    language: "vi",
    lines: [{ name: "A", emphasis: true, points }],
    breaks,
    valueKind,
  });
  if (!data) throw new Error("nothing to draw");
  return renderToStaticMarkup(
    <LineDrawing
      drawing={data.drawing}
      label="Hạng của A"
      width={400}
      height={200}
      className="x"
    />,
  );
}

/** The points that each stretch of the line joins. */
function stretches(markup: string): number[] {
  return [...markup.matchAll(/<path d="M([^"]*)"/g)].map(([, path = ""]) => path.split("L").length);
}

function heightsOf(markup: string): number[] {
  return [...markup.matchAll(/<circle cx="[^"]*" cy="([^"]*)"/g)].map(([, y]) => Number(y));
}

test("a line is not joined over a missing edition", () => {
  expect(stretches(drawn("score"))).toEqual([3, 1]);
});

test("a line is not joined over a break, which stands as an upright rule with its letter", () => {
  const markup = drawn("score", 2018);
  expect(stretches(markup)).toEqual([2, 1, 1]);
  expect(markup).toContain(">a</text>");
});

test("scores rise upwards, and the first place stands above the others", () => {
  const [four = 0, two = 0, one = 0, three = 0] = heightsOf(drawn("score"));
  expect([four, three, two, one]).toEqual([four, three, two, one].toSorted((a, b) => a - b));
  const places = heightsOf(drawn("rank"));
  expect(places.indexOf(Math.min(...places))).toBe(2);
});

test("every figure of the drawing lies inside it, and it has a name", () => {
  const markup = drawn("rank");
  expect(markup).toContain('aria-label="Hạng của A"');
  for (const y of heightsOf(markup)) {
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(200);
  }
});
