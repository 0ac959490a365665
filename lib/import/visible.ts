/** Signs that steer a terminal, turn the direction of a text or leave no ink; ends of lines are among them. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

function escaped(sign: string): string {
  return Array.from(
    { length: sign.length },
    (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");
}

/** One line as it may be shown on a screen: what cannot be seen stands as JSON writes it, such as \u001b. */
export function visible(line: string): string {
  return line.replace(unseen, escaped);
}

/** As `visible`, for a text of several lines. JSON stays the same JSON: only its texts hold such signs. */
export function visibleLines(text: string): string {
  return text.split("\n").map(visible).join("\n");
}

/** Begins a longer text, with … where it goes on. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}
