import { endpoints } from "@/lib/api/endpoints";
import { answers } from "@/lib/queries/api/answers";
import { readRoute } from "@/lib/queries/api/read-route";

/** Every source. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readRoute(
  endpoints.sources,
  answers.sources,
);
