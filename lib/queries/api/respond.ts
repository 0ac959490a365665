import { ApiError } from "@/lib/api/error";
import { languageOf } from "@/lib/api/read-parameters";
import type { Language } from "@/lib/i18n/language";
import { apiMessages } from "@/lib/i18n/messages/api";

/** What stands on every answer: pages of any origin may read it. */
const open = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Content-Disposition, Allow",
} as const;

const notKept = { "Cache-Control": "no-store" } as const;

/** An answer in JSON, with the status 200 unless told otherwise. */
export function json(body: object, headers: Record<string, string>, status = 200): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...open, "Content-Type": "application/json; charset=utf-8", ...headers },
  });
}

/** An answer without a body. */
export function bare(status: 204 | 304, headers: Record<string, string>): Response {
  return new Response(null, { status, headers: { ...open, ...headers } });
}

/** A file to save. */
export function file(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
  headers: Record<string, string>,
): Response {
  const disposition = `attachment; filename="${fileName}"`;
  return new Response(bytes, {
    headers: { ...open, "Content-Disposition": disposition, ...headers },
  });
}

/** The error shape with its status; an error of our own making is logged and its words are kept back. */
export function failure(error: unknown, language: Language): Response {
  if (error instanceof ApiError) return json(error.answer, notKept, error.status);
  console.error(error);
  const words = apiMessages(language).errors.internal;
  const hidden = new ApiError("internal-error", null, words);
  return json(hidden.answer, notKept, hidden.status);
}

/** Answers to a method that an address does not take. */
export function refuse(allowed: readonly string[]): (request: Request) => Response {
  const methods = allowed.join(", ");
  return (request) => {
    const language = languageOf(new URL(request.url).searchParams);
    const words = apiMessages(language).errors.method(request.method, methods);
    const error = new ApiError("method-not-allowed", null, words);
    return json(error.answer, { ...notKept, Allow: methods }, error.status);
  };
}

/** Tells a browser what pages of other origins may send. */
export function preflight(allowed: readonly string[]): () => Response {
  const methods = allowed.join(", ");
  return () =>
    bare(204, {
      Allow: methods,
      "Access-Control-Allow-Methods": methods,
      "Access-Control-Allow-Headers": "Content-Type, If-None-Match",
      "Access-Control-Max-Age": "86400",
    });
}
