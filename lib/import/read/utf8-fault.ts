interface Fault {
  /** Line of the first byte that is not UTF-8. */
  readonly row: number;
  /** Whether the file also holds letters that are UTF-8 beyond ASCII. */
  readonly others: boolean;
}

/** Bytes of the UTF-8 sequence that begins here; 0 where none does. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length =
    lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next++) {
    const byte = bytes[at + next] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return 0;
  }
  return length;
}

/** Where bytes stop being UTF-8. Ask only for bytes that a strict decoder has refused. */
export function firstFault(bytes: Uint8Array): Fault {
  let line = 1;
  let row: number | null = null;
  let others = false;
  for (let at = 0; at < bytes.length && !(others && row !== null); ) {
    const length = sequenceAt(bytes, at);
    if (bytes[at] === 10) line++;
    if (length === 0) row ??= line;
    if (length > 1) others = true;
    at += Math.max(1, length);
  }
  return { row: row ?? line, others };
}
