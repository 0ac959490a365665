import { visible, visibleLines } from "@/lib/import/visible";

/** Prints lines of an answer. Names and cells out of a file cannot steer the terminal. */
export function printLines(lines: readonly string[]): void {
  if (lines.length > 0) console.log(lines.map(visible).join("\n"));
}

/** Prints an answer for programs. */
export function printJson(json: string): void {
  console.log(visibleLines(json));
}
