/** Facts for machines in the words of schema.org. Browsers do not run it, so it needs no nonce. */
export function JsonLd({ items }: { items: readonly Readonly<Record<string, unknown>>[] }) {
  return items.map((item) => (
    <script
      key={String(item["@type"])}
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: escaped so that no text can end the element
      dangerouslySetInnerHTML={{ __html: jsonInHtml(item) }}
    />
  ));
}

/** JSON that may stand inside a script element whatever its texts hold. */
export function jsonInHtml(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}
