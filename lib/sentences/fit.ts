/** The first whole sentences that stay within the length together; the first one always, for it says the main thing. */
export function fitSentences(sentences: readonly string[], length: number): string {
  let text = sentences[0] ?? "";
  for (const sentence of sentences.slice(1)) {
    if (text.length + 1 + sentence.length > length) break;
    text = `${text} ${sentence}`;
  }
  return text;
}
