import { basename } from "node:path";
import type { Problem } from "@/lib/import/problem";
import { mostBytes, sizeProblem } from "@/lib/import/read/read-grids";
import { visible } from "@/lib/import/visible";
import { readRegular, systemFault } from "./read-regular";

export interface Target {
  /** Without its path. */
  readonly file: string;
  /** Empty where there is a problem. */
  readonly bytes: Buffer;
  readonly problem: Problem | null;
}

function refused(file: string, message: Problem["message"]): Target {
  const problem = { file, row: null, column: null, value: null, message };
  return { file, bytes: Buffer.alloc(0), problem };
}

/** What is piped in, of which no more is read than one file may have. */
async function readPiped(): Promise<Target> {
  const file = "stdin";
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      length += bytes.length;
      if (length > mostBytes) break;
    }
  } catch (error) {
    return refused(file, systemFault(error));
  }
  const problem = sizeProblem(file, length);
  return problem === null
    ? { file, bytes: Buffer.concat(chunks), problem }
    : { file, bytes: Buffer.alloc(0), problem };
}

/** The bytes of the file that a command is about; "-" is what is piped in. A file above the limit is not read. */
export async function readTarget(path: string): Promise<Target> {
  if (path === "-") return readPiped();
  const file = basename(path);
  if (visible(file) !== file) {
    return refused(file, {
      vi: "Tên tệp có ký tự điều khiển hoặc ký tự ẩn; tên được lưu và hiện trên trang. Hãy đổi tên tệp.",
      en: "The name of the file holds control or invisible characters; it is stored and shown on the site. Rename the file.",
    });
  }
  const { bytes, fault } = readRegular(path, (size) => sizeProblem(file, size)?.message ?? null);
  return fault === null ? { file, bytes, problem: null } : refused(file, fault);
}
