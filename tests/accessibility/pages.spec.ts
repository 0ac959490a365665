import AxeBuilder from "@axe-core/playwright";
import { pageShapes, pageTypes } from "../e2e/support/pages";
import { expect, test } from "../e2e/support/test";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What the dark look can break; the rest is the same page. */
const ofColours = ["color-contrast", "link-in-text-block"];

const runs = [
  // The other shapes differ from their types in figures, not in language.
  { language: "vi", colorScheme: "light", pages: pageShapes },
  { language: "en", colorScheme: "light", pages: pageTypes },
  { language: "vi", colorScheme: "dark", pages: pageTypes },
] as const;

for (const { language, colorScheme, pages } of runs) {
  for (const { name, path, missing } of pages) {
    test(`${name} has no accessibility violation (${language}, ${colorScheme})`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      const answer = await page.goto(path[language]);
      expect(answer?.status()).toBe(missing ? 404 : 200);
      const axe = new AxeBuilder({ page });
      const all = colorScheme === "light" ? axe.withTags(rules) : axe.withRules(ofColours);
      const { violations } = await all.analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      expect(found).toEqual([]);
    });
  }
}
