import type { z } from "zod";
import type { endpoints } from "@/lib/api/endpoints";
import type { ImportAnswer, importsAnswer } from "@/lib/api/log-tables";
import type { Book } from "@/lib/export/book";
import { importBook } from "@/lib/export/log-books";
import type { ImportEntry } from "@/lib/figures/correction";
import type { Archive } from "@/lib/rankings/archive";
import { type Context, dataOf, part } from "../context";
import { listAbout } from "./list-about";

type ImportsQuery = z.output<typeof endpoints.imports.shape>;

/** The imports that made the data versions up to this one, newest first. */
export function imports(context: Context, query: ImportsQuery): z.output<typeof importsAnswer> {
  const { items, next } = part(importAnswers(context.archive), query, context);
  return { data: dataOf(context), imports: [...items], sources: [], next };
}

export function importsBook(context: Context): Book {
  const about = listAbout(context, "imports", { page: "corrections" }, []);
  return importBook(importAnswers(context.archive), about, context.language);
}

/** Every import as the public may read of it. */
export function importAnswers({ snapshot }: Archive): ImportAnswer[] {
  return snapshot.imports.map(importAnswer);
}

/** Who made the import and with which program stays inside. */
function importAnswer({ version, at, kind, file, changes, sha256 }: ImportEntry): ImportAnswer {
  return { version, at, kind, file: file || null, changes: changes && counts(changes), sha256 };
}

function counts({
  added,
  completed,
  changed,
  removed,
  restated,
}: NonNullable<ImportEntry["changes"]>): ImportAnswer["changes"] {
  return { added, completed, changed, removed, restated };
}
