import { notFound } from "next/navigation";
import { z } from "zod";
import { unitSetIds } from "@/lib/figures/figure";
import { languages } from "@/lib/i18n/language";

const year = z.coerce.number().int().min(2000).max(2100);

const shape = z.object({
  lang: z.enum(languages),
  indicator: z.string().optional(),
  year: year.optional(),
  from: year.optional(),
  to: year.optional(),
  unitSet: z.enum([...unitSetIds, "usual"]).optional(),
  slug: z.string().optional(),
  key: z.string().optional(),
});

/** Reads the parameters of an internal path; anything else than what the proxy writes is a 404. */
export async function pageParameters(params: Promise<Record<string, string | string[]>>) {
  const parsed = shape.safeParse(await params);
  if (!parsed.success) notFound();
  return parsed.data;
}
