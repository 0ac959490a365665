import { describe, expect, test } from "vitest";
import { isKnown } from "@/lib/queries/api/etag";

const tag = '"abc"';

describe("If-None-Match", () => {
  test.each([tag, `W/${tag}`, `"x", ${tag}`, `"x",W/${tag}`, "*", ` ${tag} `])(
    "%s names the tag",
    (header) => {
      expect(isKnown(header, tag)).toBe(true);
    },
  );

  test.each([null, "", '"x"', "abc", '"ab"', '"abc" "x"', "**", `w/${tag}`])(
    "%s does not",
    (header) => {
      expect(isKnown(header, tag)).toBe(false);
    },
  );
});
