import { endpoints } from "@/lib/api/endpoints";
import { answers } from "@/lib/queries/api/answers";
import { readRoute } from "@/lib/queries/api/read-route";

/** Figures of provinces, as JSON in parts or whole as a file. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readRoute(
  endpoints.figures,
  answers.figures,
);
