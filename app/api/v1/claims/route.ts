import { claimsRoute } from "@/lib/queries/api/claims";

/** Checks a sentence or an article against the data. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = claimsRoute;
