/** Keeps the files asked for last, as many as fit into a number of bytes. */
export interface ByteCache {
  /** The file of the key; it is made once, also when several ask while it is being made. Null is not kept. */
  get(key: string, make: () => Promise<Buffer | null>): Promise<Buffer | null>;
  /** Bytes that are held. */
  readonly size: number;
}

export function createByteCache(most: number): ByteCache {
  const held = new Map<string, Buffer>();
  const making = new Map<string, Promise<Buffer | null>>();
  let size = 0;

  function keep(key: string, file: Buffer): void {
    held.set(key, file);
    size += file.length;
    for (const [oldest, old] of held) {
      if (size <= most) break;
      held.delete(oldest);
      size -= old.length;
    }
  }

  async function get(key: string, make: () => Promise<Buffer | null>): Promise<Buffer | null> {
    const found = held.get(key);
    if (found !== undefined) {
      held.delete(key);
      held.set(key, found);
      return found;
    }
    const underWay = making.get(key);
    if (underWay !== undefined) return underWay;
    const file = make()
      .then((made) => {
        if (made !== null) keep(key, made);
        return made;
      })
      .finally(() => making.delete(key));
    making.set(key, file);
    return file;
  }

  return {
    get,
    get size() {
      return size;
    },
  };
}
