import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import { embedPolicy } from "@/lib/embed/policy";
import { languages } from "@/lib/i18n/language";
import { href } from "@/lib/i18n/routes";
import { editionOffers } from "@/lib/queries/embed/offers";
import { rankingEmbed } from "@/lib/queries/embed/ranking-embed";
import { rankingView } from "@/lib/queries/ranking";
import { proxy } from "@/proxy";
import { realArchive } from "../setup-archive";
import { askEmbed } from "./embed-reader";

const archive = await realArchive();
const edition = { lang: "vi", indicator: "par-index", year: "2023", unitSet: "usual" };

describe("the answer of an embed", () => {
  test("is a document that is asked for again and not sent twice", async () => {
    const first = await askEmbed("ranking", edition);
    expect(first.status).toBe(200);
    expect(first.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const tag = first.headers.get("etag") ?? "";
    const again = await askEmbed("ranking", edition, { headers: { "if-none-match": `W/${tag}` } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    const other = await askEmbed("map", edition, { headers: { "if-none-match": tag } });
    expect(other.status).toBe(200);
  });

  test.each([
    ["giao-dien=toi", 'data-theme="dark"'],
    ["giao-dien=sang", 'data-theme="light"'],
  ])("keeps the look that ?%s names", async (query, mark) => {
    const answer = await askEmbed("province", provinceOf("tien-giang"), { query: `?${query}` });
    expect(await answer.text()).toContain(mark);
  });

  test("follows the device without one", async () => {
    const answer = await askEmbed("province", provinceOf("tien-giang"));
    expect((await answer.text()).slice(0, 50)).toContain('<html lang="vi">');
  });

  test.each([
    ["vung=khong-co", "vung"],
    ["giao-dien=xanh", "giao-dien"],
    ["cot=diem", "cot"],
    ["v=0", "v"],
    ["v=999999", "v"],
  ])("is a small page that names the parameter of ?%s", async (query, name) => {
    const answer = await askEmbed("ranking", edition, { query: `?${query}` });
    expect(answer.status).toBe(400);
    const html = await answer.text();
    expect(html).toContain(`“${name}”`);
    expect(html).not.toContain("<script");
    expect(html.length).toBeLessThan(10_000);
  });

  test.each([
    ["ranking", { ...edition, year: "2003" }],
    ["province", provinceOf("khong-co")],
    ["line", { ...provinceOf("tien-giang"), indicator: "egov" }],
    ["line", { ...provinceOf("khong-co"), indicator: "pci" }],
  ] as const)("is a small 404 where there is no such %s", async (kind, params) => {
    const answer = await askEmbed(kind, params);
    expect(answer.status).toBe(404);
    expect((await answer.text()).length).toBeLessThan(10_000);
  });

  test("of one region has its provinces alone, and says so", async () => {
    const answer = await askEmbed("ranking", edition, { query: "?vung=tay-nguyen" });
    const html = await answer.text();
    expect(html).toContain("<h1>PAR Index 2023: 5 tỉnh, thành phố vùng Tây Nguyên</h1>");
    expect(html.match(/<th scope="row">/g)).toHaveLength(5);
  });
});

describe("an embed of a kept version", () => {
  const version = archive.snapshot.version;

  test("says that its figures stay, and leads to pages of the same figures", async () => {
    const html = await (await askEmbed("ranking", edition, { query: `?v=${version}` })).text();
    expect(html).toContain(`Khung này giữ nguyên số liệu bản ${version}.`);
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link);
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter((link) => !link?.endsWith(`?v=${version}`))).toEqual([]);
  });

  test("a live one leads to the newest figures and promises nothing", async () => {
    const html = await (await askEmbed("ranking", edition)).text();
    expect(html).not.toContain("giữ nguyên số liệu");
    expect(html).not.toMatch(/href="[^"]+[?&]v=/);
  });

  test.each(languages)(
    "once there are newer figures it says so and leads there (%s)",
    (language) => {
      const view = rankingView(archive, "par-index", 2023, "63", language);
      const context = { language, theme: null, newest: version + 2 };
      const frame = view && rankingEmbed(archive, view, "tay-nguyen", context).frame;
      expect(frame?.newer?.name).toContain(String(version + 2));
      const path = (kept: string) =>
        href(language, { page: "ranking", ...place }, { region: "tay-nguyen", version: kept });
      expect(frame?.newer?.href).toBe(path(""));
      expect(frame?.page.href).toBe(path(String(version)));
    },
  );

  test("its frame has room for that notice", () => {
    const view = rankingView(archive, "par-index", 2023, "63", "vi");
    if (!view) throw new Error("no ranking");
    const [table] = editionOffers(archive, view, "", "vi");
    const today = rankingEmbed(archive, view, "", { language: "vi", theme: null, newest: null });
    expect(table?.frozen.height).toBeGreaterThan(today.height);
    expect(table?.frozen.addresses.dark).toMatch(
      new RegExp(`/nhung/xep-hang/par-index/2023\\?giao-dien=toi&v=${version}$`),
    );
    expect(table?.live.addresses.auto).toMatch(/\/nhung\/xep-hang\/par-index\/2023$/);
  });
});

const place = { indicator: "par-index", year: "2023", unitSet: null } as const;

function provinceOf(slug: string) {
  return { lang: "vi", unitSet: "63", slug };
}

describe("framing", () => {
  async function headersOf(path: string) {
    const { headers } = await proxy(new NextRequest(`http://127.0.0.1${path}`));
    return {
      policy: headers.get("content-security-policy"),
      frame: headers.get("x-frame-options"),
    };
  }

  test.each([
    "/nhung/xep-hang/par-index/2023",
    "/nhung/tinh/khong-co-tinh-nay",
    "/nhung",
    "/en/embed/map/papi/2024?theme=dark",
  ])("%s may stand in a frame of any page, and runs no script", async (path) => {
    expect(await headersOf(path)).toEqual({ policy: embedPolicy, frame: null });
    expect(embedPolicy).toContain("frame-ancestors *");
  });

  test.each(["/nhung/xep-hang/egov.on-time-rate/2023", "/nhung/ban-do/par-index/1999", "/nhung/x"])(
    "%s is a 404 of its own, not a page that a frame would refuse",
    async (path) => {
      const answer = await proxy(new NextRequest(`http://127.0.0.1${path}`));
      expect(answer.status).toBe(404);
      expect(answer.headers.get("x-middleware-rewrite")).toMatch(/\/vi\/embed-missing$/);
    },
  );

  test.each([
    "/",
    "/xep-hang/par-index/2023",
    "/tinh-truoc-2025/tien-giang/par-index",
    "/en",
    "/en/nhung/tinh/ha-noi",
    "/nhungx",
    "/xep-hang/nhung/2023",
    "/vi/embed-ranking/par-index/2023/usual",
    "/khong-co-trang-nay",
    "/api/live",
  ])("%s may not", async (path) => {
    const { policy, frame } = await headersOf(path);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(frame).toBe("DENY");
  });
});
