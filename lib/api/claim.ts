import { z } from "zod";
import { unitSetIds } from "@/lib/figures/figure";
import { languages } from "@/lib/i18n/language";
import { apiFieldsEn } from "@/lib/i18n/messages/api-fields-en";
import { described } from "./describe";
import { sourceReferenceSchema, textSchema } from "./entries";
import { limits } from "./limits";
import { common } from "./parameters";

/** As `claimKinds` and `verdicts` of the judge. */
export const claimKindIds = [
  "value",
  "rank",
  "delta_value",
  "delta_rank",
  "regional_rank",
  "streak",
  "ratio",
] as const;

export const verdictIds = [
  "confirmed",
  "rounded",
  "contradicted",
  "arithmetic-error",
  "not-in-data",
  "not-comparable",
  "disputed",
] as const;

/** What is sent to be checked. A longer text is refused with a status of its own, before this is asked. */
export const claimsBodySchema = z.strictObject({
  text: z.string().meta({
    description: `The sentence or article, at most ${limits.claimText} UTF-16 code units.`,
    maxLength: limits.claimText,
  }),
  lang: z.enum(languages).default("vi").meta({ description: "Language of error messages." }),
});

/** What the address of the check may say: which version of the data judges. */
export const claimsQuerySchema = z.strictObject({ v: common.v });

export const claimSchema = described(
  {
    text: z.string(),
    start: z.int(),
    end: z.int(),
    kind: z.enum(claimKindIds),
    indicator: z.string().nullable(),
    year: z.int().nullable(),
    unitSet: z.enum(unitSetIds).nullable(),
    province: z.string().nullable(),
    stated: z.string(),
    found: z.string().nullable(),
    verdict: z.enum(verdictIds),
    explanation: textSchema,
    correct: textSchema.nullable(),
    source: sourceReferenceSchema.nullable(),
  },
  apiFieldsEn.Claim,
);

export type ClaimAnswer = z.output<typeof claimSchema>;
