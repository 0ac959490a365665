import type { Problem } from "@/lib/import/problem";
import { decode } from "./decode";
import { problemOf, Refusal } from "./refusal";
import { sniff } from "./sniff";

/**
 * A text that is no table, such as a header file, in any encoding that tables may have; cleaned as they are.
 * Never throws: "" where there is a problem.
 */
export function plainText(
  file: string,
  bytes: Uint8Array,
): { readonly text: string; readonly problems: Problem[] } {
  try {
    if (sniff(bytes) === "zip") {
      throw new Refusal(
        "Đây là tệp nén hoặc tệp Office, không phải tệp chữ. Hãy ghi các dòng «tên: nội dung» vào một tệp .txt.",
        'This is an archive or an Office file, not plain text. Write the lines "name: what" into a .txt file.',
      );
    }
    return { text: decode(bytes, null).text, problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { text: "", problems: [problemOf(file, error)] };
  }
}
