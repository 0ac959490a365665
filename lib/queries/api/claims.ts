import type { z } from "zod";
import type { claimsAnswer } from "@/lib/api/answers";
import { type ClaimAnswer, claimsBodySchema, claimsQuerySchema } from "@/lib/api/claim";
import { ApiError } from "@/lib/api/error";
import { limits, limitWords } from "@/lib/api/limits";
import { readBody } from "@/lib/api/read-body";
import { languageOf, readFields, readParameters } from "@/lib/api/read-parameters";
import { checkText } from "@/lib/claims/check-text";
import type { JudgedClaim } from "@/lib/claims/claim";
import { isLanguage } from "@/lib/i18n/language";
import { apiMessages } from "@/lib/i18n/messages/api";
import type { Archive } from "@/lib/rankings/archive";
import { archiveOf } from "./archive-of";
import { failure, json, preflight, refuse } from "./respond";
import { sourcesOf } from "./sources-of";

const methods = ["POST", "OPTIONS"] as const;

/** Each claim of a text with its verdict. */
export function claims(archive: Archive, text: string): z.output<typeof claimsAnswer> {
  return { claims: checkText(archive, text).map((claim) => claimAnswer(archive, claim)) };
}

function claimAnswer(archive: Archive, claim: JudgedClaim): ClaimAnswer {
  const { text, start, end, kind, indicator, year, unitSet, province } = claim;
  const { stated, found, verdict, explanation, correct, sources } = claim;
  return {
    text,
    start,
    end,
    kind,
    indicator,
    year,
    unitSet,
    province,
    stated,
    found,
    verdict,
    explanation,
    correct,
    source: sourcesOf(archive, sources)[0] ?? null,
  };
}

async function POST(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  let language = languageOf(searchParams);
  try {
    const { v } = readParameters(claimsQuerySchema, {}, searchParams);
    const body = await readBody(request, language);
    if (typeof body.lang === "string" && isLanguage(body.lang)) language = body.lang;
    const { text } = readFields(claimsBodySchema, body, language);
    if (text.length > limits.claimText) {
      const words = apiMessages(language).errors.textTooLong(limitWords(language).claimText);
      throw new ApiError("too-large", "text", words);
    }
    return json(claims(await archiveOf(v, language), text), { "Cache-Control": "no-store" });
  } catch (error) {
    return failure(error, language);
  }
}

const refused = refuse(methods);

/** The handlers of the address that checks a text. */
export const claimsRoute = {
  POST,
  OPTIONS: preflight(methods),
  GET: refused,
  HEAD: refused,
  PUT: refused,
  PATCH: refused,
  DELETE: refused,
};
