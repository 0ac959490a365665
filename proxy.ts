import { type NextRequest, NextResponse } from "next/server";
import { internalPath } from "@/lib/i18n/internal-path";
import { currentArchive } from "@/lib/queries/current-archive";
import { resolveAddress } from "@/lib/queries/resolve-address";
import { contentSecurityPolicy, securityHeaders } from "@/lib/security-headers";

/** Files and interfaces have one address for both languages and read it themselves. */
const filePath = /^\/(?:(?:api|cards|feeds|sitemaps)\/|sitemap\.xml$)/;

/**
 * Every page request passes here: the address is settled against the data (page, redirect or 404)
 * and the answer gets its security headers. Nothing else routes a page.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
  const response = await answer(request, policy);
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of securityHeaders) response.headers.set(name, value);
  return response;
}

async function answer(request: NextRequest, policy: string): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-path", encodeURI(pathname));
  if (filePath.test(pathname)) return NextResponse.next({ request: { headers } });

  const resolution = resolveAddress(await currentArchive(), pathname);
  if (resolution.kind === "redirect") {
    const target = new URL(resolution.to + search, request.nextUrl);
    return NextResponse.redirect(target, resolution.permanent ? 308 : 307);
  }
  const url = request.nextUrl.clone();
  if (resolution.kind === "missing") {
    url.pathname = `/${resolution.language}/missing`;
    return NextResponse.rewrite(url, { status: 404, request: { headers } });
  }
  url.pathname = internalPath(resolution.language, resolution.address);
  return NextResponse.rewrite(url, { request: { headers } });
}

export const config = { matcher: ["/((?!_next/|fonts/|favicon.ico|icon.svg|robots.txt).*)"] };
