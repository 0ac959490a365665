import { openApi } from "@/lib/api/openapi";
import { env } from "@/lib/env";
import { messages } from "@/lib/i18n/messages";
import { permanentAddress } from "../permanent-address";

/** The OpenAPI document of this site. */
export function description(): ReturnType<typeof openApi> {
  return openApi({
    site: env.siteUrl,
    page: permanentAddress("en", { page: "api" }),
    credit: messages("en").footer.credit,
  });
}
