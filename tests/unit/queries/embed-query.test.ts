import { describe, expect, test } from "vitest";
import { embedQuery } from "@/lib/queries/embed/embed-query";

const all = ["theme", "version", "region"] as const;

function read(
  text: string,
  language: "vi" | "en" = "vi",
  allowed: readonly (typeof all)[number][] = all,
) {
  return embedQuery(new URLSearchParams(text), language, allowed);
}

describe("the query of an embed", () => {
  test("without parameters follows the device and the newest figures", () => {
    expect(read("")).toEqual({ theme: null, region: "", version: null });
  });

  test("is read in the words of its language", () => {
    expect(read("giao-dien=toi&vung=tay-nguyen&v=12")).toEqual({
      theme: "dark",
      region: "tay-nguyen",
      version: 12,
    });
    expect(read("theme=light&region=tay-nguyen", "en")).toEqual({
      theme: "light",
      region: "tay-nguyen",
      version: null,
    });
  });

  test.each([
    ["giao-dien=dark", "giao-dien"],
    ["giao-dien=", "giao-dien"],
    ["giao-dien=sang&giao-dien=sang", "giao-dien"],
    ["theme=dark", "theme"],
    ["v=0", "v"],
    ["v=-1", "v"],
    ["v=1.5", "v"],
    ["v=9999999999", "v"],
    ["vùng=tay-nguyen", "vùng"],
  ])("%s is refused with the name of the parameter", (text, name) => {
    const answer = read(text);
    expect(answer).toHaveProperty("fault");
    expect("fault" in answer && answer.fault).toContain(`“${name}”`);
  });

  test("a parameter of another kind of embed is refused", () => {
    expect(read("vung=tay-nguyen", "vi", ["theme", "version"])).toHaveProperty("fault");
  });
});
