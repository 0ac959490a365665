import { resolve } from "node:path";
import { z } from "zod";

/** An empty setting counts as not set, as in `PORT= npm start`. */
function setting<T extends z.ZodType>(schema: T) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema);
}

const schema = z.object({
  DATABASE_URL: setting(
    z
      .string()
      .regex(
        /^file:(?!\/\/)[^?#]+$/,
        "must be file: and a path, such as file:./prisma/scoreboard.db",
      )
      .default("file:./prisma/scoreboard.db"),
  ),
  PORT: setting(
    z
      .string()
      .regex(/^\d{1,5}$/, "must be a whole number from 1 to 65535")
      .default("3000")
      .transform(Number)
      .pipe(z.number().min(1, "must be at least 1").max(65535, "must be at most 65535")),
  ),
  SITE_URL: setting(
    z
      .url({ protocol: /^https?$/, error: "must be an http or https address" })
      .default("http://localhost:3000")
      .transform((address) => new URL(address))
      .refine(
        (address) => address.pathname === "/" && address.search === "" && address.hash === "",
        "must be an origin without a path, such as https://example.org",
      )
      .transform((address) => address.origin),
  ),
});

export interface Environment {
  /** Absolute path of the SQLite file. */
  readonly databaseFile: string;
  readonly port: number;
  /** Public origin, used in canonical addresses; without a slash at the end. */
  readonly siteUrl: string;
}

/**
 * Reads the settings; relative paths start at `root`.
 * Throws an Error that names every bad variable and its value.
 */
export function parseEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
  root: string,
): Environment {
  const parsed = schema.safeParse(variables);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0]);
      return `${name}=${JSON.stringify(variables[name])} ${issue.message}`;
    });
    throw new Error(`Bad settings:\n${lines.join("\n")}`);
  }
  const { DATABASE_URL, PORT, SITE_URL } = parsed.data;
  const path = DATABASE_URL.slice("file:".length);
  return {
    databaseFile: resolve(/* turbopackIgnore: true */ root, path),
    port: PORT,
    siteUrl: SITE_URL,
  };
}

/** The settings of this process, parsed once. */
export const env: Environment = parseEnvironment(process.env, process.cwd());
