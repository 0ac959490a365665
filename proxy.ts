import { type NextRequest, NextResponse } from "next/server";
import { embedPolicy } from "@/lib/embed/policy";
import { internalPath } from "@/lib/i18n/internal-path";
import { isEmbedPath, parsePath } from "@/lib/i18n/parse-path";
import { noRoute } from "@/lib/queries/api/no-route";
import { namedVersion } from "@/lib/queries/named-version";
import { versionHeader } from "@/lib/queries/page-archive";
import { keepPosted, postedHeader, readPosted } from "@/lib/queries/posted-text";
import { resolveAddress } from "@/lib/queries/resolve-address";
import { contentSecurityPolicy, securityHeaders, unframedHeaders } from "@/lib/security-headers";

/** Files and interfaces have one address for both languages and read it themselves. */
const filePath = /^\/(?:(?:api|cards|feeds|sitemaps)\/|sitemap\.xml$)/;

/**
 * Every page request passes here: the address is settled against the data (page, redirect or 404)
 * and the answer gets its security headers. Nothing else routes a page.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const framed = isEmbedPath(request.nextUrl.pathname);
  const policy = framed
    ? embedPolicy
    : contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const response = await answer(request, policy);
  response.headers.set("Content-Security-Policy", policy);
  const headers = framed ? securityHeaders : [...securityHeaders, ...unframedHeaders];
  for (const [name, value] of headers) response.headers.set(name, value);
  return response;
}

async function answer(request: NextRequest, policy: string): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-path", encodeURI(pathname));
  if (filePath.test(pathname)) {
    if (isReadable(pathname)) return NextResponse.next({ request: { headers } });
    const missing = noRoute.GET(request);
    return new NextResponse(missing.body, missing);
  }

  const named = await namedVersion(request.nextUrl.searchParams);
  headers.delete(versionHeader);
  headers.set("x-unknown-version", named.kind === "unknown" ? named.asked : "");
  if (named.kind === "kept") headers.set(versionHeader, String(named.version));
  const resolution =
    named.kind === "unknown"
      ? ({ kind: "missing", language: parsePath(pathname).language } as const)
      : resolveAddress(named.archive, pathname);
  if (resolution.kind === "redirect") {
    const target = new URL(resolution.to + search, request.nextUrl);
    return NextResponse.redirect(target, resolution.permanent ? 308 : 307);
  }
  const url = request.nextUrl.clone();
  if (resolution.kind === "missing") {
    url.pathname = `/${resolution.language}/${isEmbedPath(pathname) ? "embed-missing" : "missing"}`;
    return NextResponse.rewrite(url, { status: 404, request: { headers } });
  }
  url.pathname = internalPath(resolution.language, resolution.address);
  headers.delete(postedHeader);
  if (resolution.address.page === "claims" && request.method === "POST") {
    const posted = await readPosted(request);
    headers.set(postedHeader, keepPosted(posted));
    const status = posted.kind === "too-large" ? 413 : 200;
    return NextResponse.rewrite(url, { status, request: { headers } });
  }
  return NextResponse.rewrite(url, { request: { headers } });
}

/** Whether the percent signs in a path stand for letters; a route with names in its path fails on others. */
function isReadable(pathname: string): boolean {
  try {
    return decodeURIComponent(pathname) !== "";
  } catch {
    return false;
  }
}

export const config = { matcher: ["/((?!_next/|fonts/|favicon.ico|icon.svg|robots.txt).*)"] };
