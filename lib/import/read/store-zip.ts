import { crc32 } from "node:zlib";

function headers(name: Buffer, bytes: Buffer, offset: number): { local: Buffer; central: Buffer } {
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(0x0800, 2);
  common.writeUInt16LE(0x21, 8);
  common.writeUInt32LE(crc32(bytes), 10);
  common.writeUInt32LE(bytes.length, 14);
  common.writeUInt32LE(bytes.length, 18);
  common.writeUInt16LE(name.length, 22);
  const end = Buffer.alloc(14);
  end.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), common, name]),
    central: Buffer.concat([Buffer.from("PK\x01\x02\x14\x00", "latin1"), common, end, name]),
  };
}

/** A zip of these parts, not compressed, in which only one thing can be read. */
export function storeZip(parts: ReadonlyMap<string, Buffer>): Uint8Array<ArrayBuffer> {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, bytes] of parts) {
    const { local, central } = headers(Buffer.from(name, "utf8"), bytes, offset);
    body.push(local, bytes);
    directory.push(central);
    offset += local.length + bytes.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  const chunks = [...body, central, end];
  const zip = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    zip.set(chunk, at);
    at += chunk.length;
  }
  return zip;
}
