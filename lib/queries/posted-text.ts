import { bytesOf } from "@/lib/api/read-body";
import { parameters } from "@/lib/i18n/routes";

/** What a form sent: its text, or why there is none. */
export type Posted =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "too-large" | "unreadable" };

/** Names the kept text to the page; set by the proxy alone. */
export const postedHeader = "x-posted-text";

/** Bytes of a form: the longest text that is checked, each letter of it written as three bytes in percent signs. */
const mostBytes = 200_000;
const mostKept = 64;
const lifeMs = 30_000;

interface Kept {
  readonly posted: Posted;
  readonly until: number;
}

/** Next bundles the proxy and the pages apart; the symbol lets a text pass from one to the other in the process. */
const slot = Symbol.for("scoreboard.posted-texts");
const shared = globalThis as unknown as Record<symbol, Map<string, Kept> | undefined>;

/** Reads the form of the page for checking a text. Reads no more than the limit. */
export async function readPosted(request: Request): Promise<Posted> {
  const type = request.headers.get("Content-Type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) return { kind: "unreadable" };
  const isLarge = Number(request.headers.get("Content-Length") ?? 0) > mostBytes;
  const bytes = isLarge ? null : await bytesOf(request.body, mostBytes);
  if (bytes === null) return { kind: "too-large" };
  const fields = new URLSearchParams(new TextDecoder().decode(bytes));
  const text = fields.get(parameters.vi.claim) ?? fields.get(parameters.en.claim);
  return text === null ? { kind: "unreadable" } : { kind: "text", text };
}

/** Keeps what was posted for the moment between the proxy and the page; returns the name to take it out by. */
export function keepPosted(posted: Posted): string {
  shared[slot] ??= new Map();
  const kept = shared[slot];
  const now = Date.now();
  for (const [id, { until }] of kept) if (until < now || kept.size >= mostKept) kept.delete(id);
  const id = crypto.randomUUID();
  kept.set(id, { posted, until: now + lifeMs });
  return id;
}

/** Takes out what was kept, once; null where nothing is kept under the name. */
export function takePosted(id: string | null): Posted | null {
  const kept = shared[slot];
  const found = id === null ? undefined : kept?.get(id);
  if (id !== null) kept?.delete(id);
  return found === undefined || found.until < Date.now() ? null : found.posted;
}
