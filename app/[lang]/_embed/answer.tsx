import { createHash } from "node:crypto";
import type { ReactElement } from "react";
import { EmbedDocument } from "@/components/embed/embed-document";
import type { Theme } from "@/lib/embed/theme";
import type { Language } from "@/lib/i18n/language";
import { embedMessages } from "@/lib/i18n/messages/embed";
import { href } from "@/lib/i18n/routes";

/** The document as an answer; a browser that holds it asks again and gets 304 while it is the same. */
export async function embedAnswer(
  request: Request,
  document: ReactElement,
  status = 200,
): Promise<Response> {
  // Next refuses a plain import of this package under app/: see docs/decisions/0014.
  const { renderToStaticMarkup } = await import("react-dom/server");
  const markup = renderToStaticMarkup(document);
  const body = markup.startsWith("<!DOCTYPE") ? markup : `<!DOCTYPE html>${markup}`;
  const tag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = { "Cache-Control": "no-cache", ETag: tag };
  const held = request.headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
  if (status === 200 && held.some((one) => one.replace(/^W\//, "") === tag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(body, {
    status,
    headers: { ...headers, "Content-Type": "text/html; charset=utf-8" },
  });
}

interface MessageOptions {
  language: Language;
  theme?: Theme | null;
  words: string;
  status: 400 | 404;
}

/** A small page that says why there is no embed. */
export function embedMessage(
  request: Request,
  { language, theme = null, words, status }: MessageOptions,
): Promise<Response> {
  const t = embedMessages(language).faults;
  const frame = {
    language,
    theme,
    title: t.title,
    about: "",
    lead: words,
    leadSource: null,
    notes: [],
    credit: "",
    page: { href: href(language, { page: "home" }), name: t.home },
    newer: null,
  };
  return embedAnswer(request, <EmbedDocument frame={frame} />, status);
}
