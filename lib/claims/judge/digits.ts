/** What was done to a number that turns it into another one with the same digits. */
export type Slip = "swapped" | "shifted";

/** Two neighbouring digits changed places, or the point stands elsewhere; null for anything else. */
export function slipOf(stated: string, held: string): Slip | null {
  if (stated === held) return null;
  if (isSwapped(stated, held)) return "swapped";
  return isShifted(stated, held) ? "shifted" : null;
}

function isSwapped(stated: string, held: string): boolean {
  if (stated.length !== held.length || stated.indexOf(".") !== held.indexOf(".")) return false;
  const [a, b] = [stated.replace(".", ""), held.replace(".", "")];
  const first = [...a].findIndex((digit, at) => digit !== b[at]);
  return (
    first >= 0 &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}

function isShifted(stated: string, held: string): boolean {
  const bare = (printed: string) => printed.replace(".", "").replace(/^0+|0+$/g, "");
  return bare(stated) !== "" && bare(stated) === bare(held) && Number(stated) !== Number(held);
}
