import type { z } from "zod";
import { languageOf, readParameters } from "@/lib/api/read-parameters";
import { type Book, type BookFile, bookFile, type FileFormat } from "@/lib/export/book";
import type { Language } from "@/lib/i18n/language";
import { archiveOf } from "./archive-of";
import type { Context } from "./context";
import { etagOf, isKnown } from "./etag";
import { bare, failure, file, json, preflight, refuse } from "./respond";

interface RouteContext {
  readonly params: Promise<Record<string, string>>;
}

interface Asked<Query> {
  readonly context: Context;
  readonly query: Query;
}

/** How an address answers: in JSON, and as a file where it has one. */
export interface Answers<Query> {
  readonly json: (context: Context, query: Query) => object;
  readonly book?: (context: Context, query: Query) => Book;
  /** Everything at once; only where `format` may be "zip". */
  readonly zip?: (context: Context) => Promise<BookFile>;
}

const methods = ["GET", "HEAD", "OPTIONS"] as const;
const newest = "public, max-age=0, must-revalidate";
const frozen = "public, max-age=31536000, immutable";

/**
 * The handlers of an address that is read: parameters are checked against its shape, the answer carries ETag
 * and Cache-Control, and what is already known is answered with 304.
 */
export function readRoute<Shape extends z.ZodObject>(
  { shape, inPath }: { readonly shape: Shape; readonly inPath: readonly string[] },
  answers: Answers<z.output<Shape>>,
) {
  async function GET(request: Request, { params }: RouteContext): Promise<Response> {
    const url = new URL(request.url);
    let language: Language = languageOf(url.searchParams);
    try {
      const given = await params;
      const path = Object.fromEntries(inPath.map((name) => [name, given[name] ?? ""]));
      const query = readParameters(shape, path, url.searchParams);
      const { lang, v, format } = query as Common;
      language = lang ?? language;
      const context = { archive: await archiveOf(v, language), language, url };
      return await answer(request, answers, { context, query }, { v, format });
    } catch (error) {
      return failure(error, language);
    }
  }

  async function HEAD(request: Request, context: RouteContext): Promise<Response> {
    const { status, headers } = await GET(request, context);
    return new Response(null, { status, headers });
  }

  const refused = refuse(methods);
  return {
    GET,
    HEAD,
    OPTIONS: preflight(methods),
    POST: refused,
    PUT: refused,
    PATCH: refused,
    DELETE: refused,
  };
}

/** The parameters that many shapes have; missing from the others. */
interface Common {
  readonly lang?: Language;
  readonly v?: number;
  readonly format?: "json" | "zip" | FileFormat;
}

async function answer<Query>(
  request: Request,
  { json: inJson, book, zip }: Answers<Query>,
  { context, query }: Asked<Query>,
  { v, format = "json" }: Common,
): Promise<Response> {
  const etag = etagOf(context.archive, context.url);
  const headers = { ETag: etag, "Cache-Control": v === undefined ? newest : frozen };
  const known = isKnown(request.headers.get("If-None-Match"), etag);
  if (format === "zip") {
    if (zip === undefined) throw new Error(`${context.url.pathname} has no ZIP.`);
    return known ? bare(304, headers) : saved(await zip(context), headers);
  }
  const made =
    format === "json" || book === undefined
      ? { body: inJson(context, query) }
      : { book: book(context, query), format };
  if (known) return bare(304, headers);
  if (made.body !== undefined) return json(made.body, headers);
  return saved(await bookFile(made.book, made.format, context.language), headers);
}

function saved(
  { bytes, fileName, contentType }: BookFile,
  headers: Record<string, string>,
): Response {
  return file(bytes, fileName, { ...headers, "Content-Type": contentType });
}
