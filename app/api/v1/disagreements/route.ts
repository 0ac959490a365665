import { endpoints } from "@/lib/api/endpoints";
import { answers } from "@/lib/queries/api/answers";
import { readRoute } from "@/lib/queries/api/read-route";

/** Figures that two sources print differently. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readRoute(
  endpoints.disagreements,
  answers.disagreements,
);
