import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

const domain = ["lib/i18n/language", "lib/figures", "lib/indicators", "lib/provinces"];
const views = ["lib/rankings", "lib/charts", "lib/claims", "lib/sentences"];
const words = [...domain, "lib/i18n", "lib/i18n/shown-version"];

interface Rule {
  /** Parts of the project that this part may import, itself apart. */
  readonly parts: readonly string[];
  /** Packages it may import; a name that ends in : or / stands for all that begin with it. */
  readonly packages: readonly string[];
}

/** The house. A file belongs to the longest name that its path starts with. */
const rules: Readonly<Record<string, Rule>> = {
  "lib/i18n/language": { parts: [], packages: [] },
  "lib/figures": { parts: ["lib/i18n/language"], packages: ["big.js"] },
  "lib/indicators": { parts: ["lib/i18n/language", "lib/figures"], packages: ["big.js"] },
  "lib/provinces": { parts: ["lib/i18n/language", "lib/figures"], packages: ["big.js"] },
  "lib/i18n": { parts: [...domain, "lib/i18n/shown-version"], packages: ["big.js"] },
  "lib/i18n/shown-version": { parts: [], packages: ["react"] },
  "lib/rankings": { parts: words, packages: ["big.js"] },
  "lib/sentences": { parts: [...words, "lib/rankings"], packages: ["big.js"] },
  "lib/charts": { parts: [...words, "lib/rankings", "lib/sentences"], packages: ["big.js"] },
  "lib/claims": { parts: [...words, "lib/rankings", "lib/sentences"], packages: ["big.js"] },
  "lib/embed": {
    parts: [...words, "lib/rankings", "lib/sentences", "lib/charts"],
    packages: ["node:"],
  },
  "lib/env": { parts: [], packages: ["node:", "zod"] },
  "lib/security-headers": { parts: ["lib/env"], packages: [] },
  "lib/db": {
    parts: [...words, "lib/env"],
    packages: ["node:", "server-only", "zod", "better-sqlite3", "@prisma/"],
  },
  "lib/import": {
    parts: [...words, "lib/rankings", "lib/env", "lib/db"],
    packages: [
      "node:",
      "zod",
      "big.js",
      "csv-parse",
      "better-sqlite3",
      "yauzl",
      "hucre",
      "@clack/prompts",
    ],
  },
  "lib/api": { parts: words, packages: ["zod"] },
  "lib/export": {
    parts: [...words, ...views, "lib/api"],
    packages: ["node:", "hucre", "fflate", "@resvg/"],
  },
  "lib/queries": {
    parts: [...words, ...views, "lib/embed", "lib/env", "lib/db", "lib/export", "lib/api"],
    packages: ["node:", "server-only", "zod", "big.js", "next", "react"],
  },
  "lib/setup": { parts: [], packages: ["node:"] },
  components: {
    parts: [...words, "lib/rankings", "lib/charts", "lib/sentences", "lib/embed"],
    packages: ["react", "next", "recharts"],
  },
  proxy: {
    parts: [...words, "lib/embed", "lib/env", "lib/queries", "lib/security-headers"],
    packages: ["next"],
  },
  app: {
    parts: [
      ...words,
      ...views,
      "lib/embed",
      "lib/env",
      "lib/db",
      "lib/api",
      "lib/export",
      "lib/queries",
      "components",
      "public",
      "prisma/data",
    ],
    packages: ["node:", "server-only", "zod", "react", "react-dom/server", "next"],
  },
};

/** Types alone may cross here: they leave nothing behind when the program runs. */
const typesAlone = [
  { from: "lib/rankings", to: "lib/db/snapshot" },
  { from: "lib/queries", to: "lib/db/snapshot" },
];

const generated = "lib/db/generated";
const mayUseGenerated = ["lib/db", "lib/import"];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function filesBelow(folder: string): string[] {
  const path = join(root, folder);
  if (folder === generated || !existsSync(path)) return [];
  return readdirSync(path).flatMap((name) => {
    const below = `${folder}/${name}`;
    if (statSync(join(root, below)).isDirectory()) return filesBelow(below);
    return /\.(ts|tsx|mjs)$/.test(name) ? [below] : [];
  });
}

const statement =
  /^\s*(?:import|export)\s+(?:(type)\s+)?(?:[\w*{][^;"']*?\sfrom\s*)?["']([^"']+)["']/gm;
const dynamic = /\bimport\(\s*["']([^"']+)["']/g;

/** Paths of the project come out relative to its root, packages as they are written. */
function importsOf(file: string, text: string): Import[] {
  const target = (name: string) => {
    if (name.startsWith("@/")) return name.slice(2);
    if (!name.startsWith(".")) return name;
    return relative(root, resolve(root, dirname(file), name)).replaceAll("\\", "/");
  };
  const found = [...text.matchAll(statement)].map(([, type, name]) => ({
    file,
    target: target(name ?? ""),
    typeOnly: type === "type",
  }));
  const late = [...text.matchAll(dynamic)].map(([, name]) => ({
    file,
    target: target(name ?? ""),
    typeOnly: false,
  }));
  return [...found, ...late];
}

function startsWith(path: string, part: string): boolean {
  return path === part || path.startsWith(`${part}/`) || path.startsWith(`${part}.`);
}

function partOf(path: string): string | undefined {
  return Object.keys(rules)
    .filter((part) => startsWith(path, part))
    .sort((a, b) => b.length - a.length)[0];
}

function isOfProject(target: string): boolean {
  return /^(app|components|lib|prisma|public|tests)(\/|$)/.test(target);
}

function isOfPackage(target: string, name: string): boolean {
  return target === name || target.startsWith(/[:/]$/.test(name) ? name : `${name}/`);
}

/** Why the import is not allowed, or null. */
function complaint({ file, target, typeOnly }: Import): string | null {
  const part = partOf(file);
  const rule = part === undefined ? undefined : rules[part];
  if (part === undefined || rule === undefined)
    return `${file} is in no part of the table of rules`;
  const pair = `${file} imports ${target}`;
  if (!isOfProject(target)) {
    const allowed = rule.packages.some((name) => isOfPackage(target, name));
    return allowed ? null : `${pair}: ${part} may not use this package`;
  }
  if (startsWith(target, generated)) {
    return mayUseGenerated.includes(part)
      ? null
      : `${pair}: only ${mayUseGenerated.join(", ")} may`;
  }
  const crossing = typesAlone.some(({ from, to }) => part === from && startsWith(target, to));
  if (typeOnly && crossing) return null;
  const other = partOf(target) ?? target;
  const allowed = other === part || rule.parts.some((name) => startsWith(other, name));
  return allowed ? null : `${pair}: ${part} may not import ${other}`;
}

const files = ["proxy.ts", ...["app", "components", "lib"].flatMap(filesBelow)];

describe("imports run one way", () => {
  test.each(Object.keys(rules))("%s imports only what its rule names", (part) => {
    const mine = files.filter((file) => partOf(file) === part);
    const imports = mine.flatMap((file) => importsOf(file, readFileSync(join(root, file), "utf8")));
    expect(imports.map(complaint).filter((reason) => reason !== null)).toEqual([]);
  });

  test("every file belongs to a part", () => {
    expect(files.filter((file) => partOf(file) === undefined)).toEqual([]);
  });

  test.each([
    [
      "lib/figures/a.ts",
      'import { b } from "@/lib/db/reader";',
      "lib/figures may not import lib/db",
    ],
    [
      "components/a.tsx",
      'import {\n  b,\n} from "../lib/queries/b";',
      "components may not import lib/queries",
    ],
    ["app/page.tsx", 'import Database from "better-sqlite3";', "app may not use this package"],
    [
      "app/page.tsx",
      'const a = await import("@/lib/db/generated/client");',
      "only lib/db, lib/import may",
    ],
    [
      "lib/rankings/a.ts",
      'import { b } from "@/lib/db/snapshot";',
      "lib/rankings may not import lib/db",
    ],
    ["lib/setup/a.mjs", 'import "zod";', "lib/setup may not use this package"],
    ["lib/misc/a.ts", 'import "zod";', "is in no part of the table of rules"],
  ])("a bad import in %s is found: %s", (file, text, reason) => {
    expect(importsOf(file, text).map(complaint).join()).toContain(reason);
  });

  test("a type of the snapshot may be imported by the rankings", () => {
    const text = 'import type { Snapshot } from "@/lib/db/snapshot";';
    expect(importsOf("lib/rankings/a.ts", text).map(complaint)).toEqual([null]);
  });
});
