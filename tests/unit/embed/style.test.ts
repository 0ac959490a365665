import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { palette } from "@/lib/embed/palette";
import { embedPolicy } from "@/lib/embed/policy";
import { embedStyle } from "@/lib/embed/style";
import { themes } from "@/lib/embed/theme";

const pages = readFileSync("app/[lang]/globals.css", "utf8");

/** The colours of a block of the pages' style sheet. */
function coloursOf(block: string | undefined): Record<string, string> {
  const found = [...(block ?? "").matchAll(/--([\w-]+):\s*(#[0-9a-f]+);/g)];
  return Object.fromEntries(found.map(([, name, colour]) => [name, colour]));
}

test("an embed has the colours of the pages, light and dark", () => {
  const [, light] = pages.match(/\n:root \{([^}]+)\}/) ?? [];
  const [, dark] = pages.match(/prefers-color-scheme: dark\) \{\s*:root \{([^}]+)\}/) ?? [];
  expect(Object.keys(palette.light).length).toBeGreaterThan(15);
  expect(palette.light).toEqual(coloursOf(light));
  expect(palette.dark).toEqual(coloursOf(dark));
});

test.each(themes)("the style sheet carries every colour of %s", (theme) => {
  for (const [name, colour] of Object.entries(palette[theme])) {
    expect(embedStyle).toContain(`--${name}:${colour}`);
  }
});

test("the policy allows the style sheet as it stands, and no script at all", () => {
  const digest = createHash("sha256").update(embedStyle).digest("base64");
  expect(embedPolicy).toContain(`style-src 'sha256-${digest}'`);
  expect(embedPolicy).toContain("default-src 'none'");
  expect(embedPolicy).not.toMatch(/script-src|unsafe/);
});
