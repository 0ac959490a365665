import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BarChart } from "@/components/charts/bar-chart";
import { LineChart } from "@/components/charts/line-chart";

const lines = ["Tiền Giang", "Đồng Tháp"].map((name) => ({
  name,
  points: [
    { year: 2021, value: 86.6, label: "86,60%" },
    { year: 2022, value: 84.9, label: "84,90%" },
  ],
}));
const breaks = [{ year: 2022, label: "Tiêu chí mới.", severity: "break" as const }];

function lineHtml(): string {
  return renderToStaticMarkup(
    <LineChart
      title="PAR Index qua các năm"
      language="vi"
      lines={lines}
      breaks={breaks}
      valueKind="score"
      height={240}
    />,
  );
}

describe("the server's part of a line chart", () => {
  test("holds title, names of the lines and remarks as text, and the room for the drawing", () => {
    const html = lineHtml();
    expect(html).toContain(">PAR Index qua các năm</figcaption>");
    for (const { name } of lines) expect(html).toContain(name);
    expect(html).toContain("2022: không so được với kỳ trước. Tiêu chí mới.");
    expect(html).toContain("height:240px");
  });

  test("is hidden without a script and, while nothing is drawn, on paper", () => {
    const html = lineHtml();
    expect(html).toMatch(/^<figure class="[^"]*\bneeds-script\b/);
    expect(html).toContain("print:has-[[data-waiting]]:hidden");
    expect(html).toContain('data-waiting=""');
  });

  test("is not there when there is nothing to draw", () => {
    const empty = [{ name: "A", points: [{ year: 2021, value: null, label: "" }] }];
    expect(
      renderToStaticMarkup(
        <LineChart title="T" language="vi" lines={empty} breaks={[]} valueKind="rank" />,
      ),
    ).toBe("");
  });
});

test("a bar chart reserves its height for both widths and explains its marks", () => {
  const bars = [
    { name: "Tài chính công", value: 82, label: "82,00", median: 80, medianLabel: "80,00" },
  ];
  const html = renderToStaticMarkup(
    <BarChart title="Tám lĩnh vực" language="vi" bars={bars} max={100} />,
  );
  expect(html).toMatch(/--narrow:\d+px;--wide:\d+px/);
  expect(html).toContain("Trung vị");
  expect(html).not.toContain("Cao nhất");
});

test("the box for narrow and wide charts changes at the width at which the drawing does", async () => {
  const { wideFrom } = await import("@/lib/charts/bar-layout");
  const source = readFileSync("components/charts/bar-chart.tsx", "utf8");
  expect(source).toContain(`@min-[${wideFrom}px]:h-(--wide)`);
});

test.each(["line-chart", "bar-chart", "lazy-chart", "marker", "bar-marks"])(
  "%s does not bring Recharts into the page",
  (name) => {
    const source = readFileSync(`components/charts/${name}.tsx`, "utf8");
    const imported = [...source.matchAll(/^import (?!type )[^;]*? from "([^"]+)"/gm)].map(
      (match) => match[1],
    );
    expect(imported).not.toContain("recharts");
    expect(imported.filter((path) => /recharts-|chart-tooltip/.test(path ?? ""))).toEqual([]);
  },
);
