import { endpoints } from "@/lib/api/endpoints";
import { answers } from "@/lib/queries/api/answers";
import { readRoute } from "@/lib/queries/api/read-route";

/** A ranking as its page shows it. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readRoute(
  endpoints.ranking,
  answers.ranking,
);
