import { describe, expect, test } from "vitest";
import { parseEnvironment } from "@/lib/env";

describe("the settings", () => {
  test("have defaults that work without any variable", () => {
    const expected = {
      databaseFile: "/srv/board/prisma/scoreboard.db",
      port: 3000,
      siteUrl: "http://localhost:3000",
    };
    expect(parseEnvironment({}, "/srv/board")).toEqual(expected);
    const empty = { DATABASE_URL: "", PORT: "", SITE_URL: "" };
    expect(parseEnvironment(empty, "/srv/board")).toEqual(expected);
  });

  test.each([
    ["file:./data/a.db", "/srv/board/data/a.db"],
    ["file:data/a b.db", "/srv/board/data/a b.db"],
    ["file:../a.db", "/srv/a.db"],
    ["file:/var/lib/a.db", "/var/lib/a.db"],
  ])("DATABASE_URL=%s is the file %s", (address, file) => {
    expect(parseEnvironment({ DATABASE_URL: address }, "/srv/board").databaseFile).toBe(file);
  });

  test("SITE_URL is an origin without a slash at the end", () => {
    expect(parseEnvironment({ SITE_URL: "https://a.vn/" }, "/").siteUrl).toBe("https://a.vn");
  });

  test.each([
    ["DATABASE_URL", "postgres://localhost/a"],
    ["DATABASE_URL", "./a.db"],
    ["DATABASE_URL", "file:"],
    ["DATABASE_URL", "file:a.db?mode=rw"],
    ["DATABASE_URL", "file:///a.db"],
    ["PORT", "0"],
    ["PORT", "65536"],
    ["PORT", "80a"],
    ["PORT", "-1"],
    ["SITE_URL", "example.org"],
    ["SITE_URL", "ftp://example.org"],
    ["SITE_URL", "https://example.org/board"],
  ])("%s=%s stops the process with the name of the variable and its value", (name, value) => {
    expect(() => parseEnvironment({ [name]: value }, "/srv")).toThrow(`${name}="${value}"`);
  });

  test("all bad variables are named at once", () => {
    const variables = { PORT: "x", SITE_URL: "y", DATABASE_URL: "z" };
    expect(() => parseEnvironment(variables, "/srv")).toThrow(/DATABASE_URL.*\nPORT.*\nSITE_URL/);
  });
});
