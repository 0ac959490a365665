import { parseArgs } from "node:util";
import type { Language, Text } from "@/lib/i18n/language";
import { type HeaderField, headerFields } from "@/lib/import/edition/header-fields";

/** The command line is wrong; the message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly text: Text;

  constructor(text: Text) {
    super(text.en);
    this.text = text;
  }
}

export const commands = [
  "check",
  "diff",
  "import",
  "export",
  "history",
  "backup",
  "restore",
  "seed",
] as const;
export type CommandName = (typeof commands)[number];

const text = { type: "string" } as const;
const list = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;

const general = { lang: text, help: { ...flag, short: "h" } } as const;

const reading = {
  header: text,
  map: list,
  province: list,
  encoding: text,
  sheet: text,
  keep: list,
  replace: text,
  "reason-vi": text,
  "reason-en": text,
  json: flag,
  ...(Object.fromEntries(headerFields.map((field) => [field, text])) as Record<
    HeaderField,
    typeof text
  >),
} as const;

/** The flags of each command, as `parseArgs` takes them. */
export const perCommand = {
  check: { ...general, ...reading, "save-map": text, "save-warnings": text },
  diff: { ...general, ...reading },
  import: { ...general, ...reading, accept: list, who: text },
  export: { ...general },
  history: { ...general, json: flag },
  backup: { ...general },
  restore: { ...general, yes: flag, who: text },
  seed: { ...general },
} as const;

type Value = string | boolean | readonly string[] | undefined;

export interface CommandLine {
  /** Null when only help is asked for. */
  readonly command: CommandName | null;
  readonly help: boolean;
  readonly language: Language;
  /** What stands after the command without a flag. */
  readonly targets: readonly string[];
  readonly text: (name: string) => string | undefined;
  readonly list: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** The language of the answers, looked for before anything else is understood, so that mistakes are told in it too. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf("--lang");
  return args.includes("--lang=en") || (at >= 0 && args[at + 1] === "en") ? "en" : "vi";
}

function parse(name: CommandName, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: perCommand[name], allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(". ")[0] : String(error);
    throw new UsageError({
      vi: `Tham số sai: ${reason}. Xem: npm run data -- ${name} --help`,
      en: `Wrong argument: ${reason}. See: npm run data -- ${name} --help --lang en`,
    });
  }
}

/** Reads the command line. Throws UsageError. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const language = languageOf(args);
  const [first = "--help", ...rest] = args;
  const name = commands.find((command) => command === first);
  if (name === undefined) {
    const asked = args.length === 0 || args.includes("--help") || args.includes("-h");
    if (!asked) {
      throw new UsageError({
        vi: `Không có lệnh «${first}». Các lệnh: ${commands.join(", ")}.`,
        en: `There is no command "${first}". The commands: ${commands.join(", ")}.`,
      });
    }
    const none = { text: () => undefined, list: () => [], flag: () => false };
    return { command: null, help: true, language, targets: [], ...none };
  }
  const { values, positionals } = parse(name, rest);
  const value = (key: string) => (values as Readonly<Record<string, Value>>)[key];
  const lang = value("lang");
  if (lang !== undefined && lang !== "vi" && lang !== "en") {
    throw new UsageError({
      vi: `--lang phải là vi hoặc en, không phải ${lang}.`,
      en: `--lang must be vi or en, not ${lang}.`,
    });
  }
  return {
    command: name,
    help: value("help") === true,
    language,
    targets: positionals,
    text: (key) => {
      const found = value(key);
      return typeof found === "string" ? found : undefined;
    },
    list: (key) => {
      const found = value(key);
      return Array.isArray(found) ? found : [];
    },
    flag: (key) => value(key) === true,
  };
}

/** The one file or folder that a command is about. */
export function onlyTarget({ targets, command }: CommandLine, what: Text): string {
  const [target, ...others] = targets;
  if (target !== undefined && others.length === 0) return target;
  throw new UsageError({
    vi: `Cần đúng một ${what.vi}. Xem: npm run data -- ${command} --help`,
    en: `Exactly one ${what.en} is needed. See: npm run data -- ${command} --help --lang en`,
  });
}
