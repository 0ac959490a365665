import type { Language } from "@/lib/i18n/language";
import { apiMessages } from "@/lib/i18n/messages/api";
import { ApiError } from "./error";
import { limits, limitWords } from "./limits";

/**
 * The JSON object that a request carries. Reads no more than the limit: throws an ApiError for a larger body,
 * and for one that is not a JSON object in UTF-8.
 */
export async function readBody(
  request: Request,
  language: Language,
): Promise<Readonly<Record<string, unknown>>> {
  const t = apiMessages(language).errors;
  const tooLarge = () =>
    new ApiError("too-large", null, t.bodyTooLarge(limitWords(language).bodyBytes));
  if (Number(request.headers.get("Content-Length") ?? 0) > limits.bodyBytes) throw tooLarge();
  const bytes = await bytesOf(request.body, limits.bodyBytes);
  if (bytes === null) throw tooLarge();
  try {
    const body: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    if (isObject(body)) return body;
  } catch {
    // Told below, as any other body that is no JSON object.
  }
  throw new ApiError("bad-body", null, t.notJson);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** All bytes of a stream; null, and the rest unread, where there are more than `most`. */
export async function bytesOf(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array | null> {
  if (stream === null) return new Uint8Array();
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}
