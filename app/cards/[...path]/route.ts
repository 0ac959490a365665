import { cardAnswer } from "@/lib/queries/cards/card-answer";

export const dynamic = "force-dynamic";

/** Pictures for those who share a page. */
export async function GET(request: Request): Promise<Response> {
  return cardAnswer(request);
}
