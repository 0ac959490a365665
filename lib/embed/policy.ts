import { createHash } from "node:crypto";
import { embedStyle } from "./style";

const digest = createHash("sha256").update(embedStyle).digest("base64");

/** What an embed may do: no script at all, its one style, and to stand in a frame of any page. */
export const embedPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${digest}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");
