import { ApiError } from "@/lib/api/error";
import { languageOf } from "@/lib/api/read-parameters";
import { apiMessages } from "@/lib/i18n/messages/api";
import { failure, preflight } from "./respond";

function missing(request: Request): Response {
  const { pathname, searchParams } = new URL(request.url);
  const language = languageOf(searchParams);
  const words = apiMessages(language).errors.noPath(pathname.slice(0, 200));
  return failure(new ApiError("not-found", null, words), language);
}

function withoutBody(request: Request): Response {
  const { status, headers } = missing(request);
  return new Response(null, { status, headers });
}

/** Answers to addresses of the interface that are not there. */
export const noRoute = {
  GET: missing,
  HEAD: withoutBody,
  OPTIONS: preflight(["GET", "HEAD", "OPTIONS"]),
  POST: missing,
  PUT: missing,
  PATCH: missing,
  DELETE: missing,
};
