import { endpoints } from "@/lib/api/endpoints";
import { answers } from "@/lib/queries/api/answers";
import { readRoute } from "@/lib/queries/api/read-route";

/** All data as one ZIP. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = readRoute(
  endpoints.package,
  answers.package,
);
