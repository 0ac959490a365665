import type { Archive } from "@/lib/rankings/archive";
import type { JudgedClaim } from "./claim";
import { judgeClaims } from "./judge-claims";
import { readClaims } from "./read-claims";

/** The checkable statements of a text with what the data says to each, in the order of the text. */
export function checkText(archive: Archive, text: string): readonly JudgedClaim[] {
  return judgeClaims(archive, text, readClaims(archive, text));
}
