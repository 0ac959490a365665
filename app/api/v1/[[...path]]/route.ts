import { noRoute } from "@/lib/queries/api/no-route";

/** Every address of the interface that is not there. */
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = noRoute;
