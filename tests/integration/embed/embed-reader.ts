import { GET as line } from "@/app/[lang]/embed-line/[unitSet]/[slug]/[indicator]/route";
import { GET as map } from "@/app/[lang]/embed-map/[indicator]/[year]/[unitSet]/route";
import { GET as province } from "@/app/[lang]/embed-province/[unitSet]/[slug]/route";
import { GET as ranking } from "@/app/[lang]/embed-ranking/[indicator]/[year]/[unitSet]/route";

const handlers = { ranking, map, province, line };

/** Asks the handler of a kind of embed as the proxy would. */
export function askEmbed(
  kind: keyof typeof handlers,
  params: Record<string, string>,
  { query = "", headers = {} }: { query?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  const request = new Request(`http://127.0.0.1/embed${query}`, { headers });
  return handlers[kind](request, { params: Promise.resolve(params) });
}

/** The document of an embed that must be there. */
export async function embedHtml(
  kind: keyof typeof handlers,
  params: Record<string, string>,
  query = "",
): Promise<string> {
  const answer = await askEmbed(kind, params, { query });
  if (answer.status !== 200) throw new Error(`${kind} ${Object.values(params)}: ${answer.status}`);
  return answer.text();
}
