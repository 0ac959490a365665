import { closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import type { Text } from "@/lib/i18n/language";

export type RegularFile =
  | { readonly bytes: Buffer; readonly fault: null }
  | { readonly bytes: null; readonly fault: Text };

const notRegular: Text = {
  vi: "Đây không phải là tệp thường (mà là thư mục, thiết bị, ống dẫn hoặc ổ cắm). Hãy lưu nội dung thành tệp, hoặc dùng - để đọc từ ống dẫn.",
  en: "This is not a regular file (but a folder, a device, a pipe or a socket). Save its content as a file, or use - to read what is piped in.",
};

const changing: Text = {
  vi: "Tệp đang bị thay đổi trong khi đọc. Hãy đợi ghi xong rồi chạy lại.",
  en: "The file was being changed while it was read. Wait until it is complete, then run again.",
};

/** Why the system does not open a path. */
export function systemFault(error: unknown): Text {
  const code = error instanceof Error && "code" in error ? String(error.code) : "?";
  const [vi, en] = {
    ENOENT: ["không có tệp này", "there is no such file"],
    EACCES: ["không có quyền đọc", "there is no permission to read it"],
    EPERM: ["không có quyền đọc", "there is no permission to read it"],
    ELOOP: ["liên kết đi vòng tròn", "its links lead in a circle"],
    ENAMETOOLONG: ["tên quá dài", "its name is too long"],
  }[code] ?? ["hệ thống từ chối", "the system refuses"];
  return {
    vi: `Không mở được tệp: ${vi} (${code}). Hãy kiểm tra đường dẫn và quyền đọc rồi chạy lại.`,
    en: `The file cannot be opened: ${en} (${code}). Check its path and permissions, then run again.`,
  };
}

/** What stands at a path; "file" also for what turns out not to be one when it is read. */
export function kindAt(path: string): "missing" | "folder" | "file" {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ENOENT"
      ? "missing"
      : "file";
  }
}

function readWhole(descriptor: number, size: number): Buffer | null {
  const room = Buffer.alloc(size + 1);
  let length = 0;
  while (length < room.length) {
    const count = readSync(descriptor, room, length, room.length - length, null);
    if (count === 0) break;
    length += count;
  }
  return length === size ? room.subarray(0, size) : null;
}

/**
 * The bytes of a regular file. Devices and pipes, which may never end or never begin, are not read;
 * nor is a file for whose size in bytes `limit` has a reason.
 */
export function readRegular(path: string, limit: (bytes: number) => Text | null): RegularFile {
  let descriptor: number | null = null;
  try {
    if (!statSync(path).isFile()) return { bytes: null, fault: notRegular };
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(descriptor);
    const fault = status.isFile() ? limit(status.size) : notRegular;
    if (fault !== null) return { bytes: null, fault };
    const bytes = readWhole(descriptor, status.size);
    return bytes === null ? { bytes, fault: changing } : { bytes, fault: null };
  } catch (error) {
    return { bytes: null, fault: systemFault(error) };
  } finally {
    if (descriptor !== null) closeSync(descriptor);
  }
}

const mostSmallBytes = 1024 * 1024;

/** A file that a flag names: a header, a mapping, a list of warnings. */
export function readSmall(path: string): RegularFile {
  return readRegular(path, (bytes) =>
    bytes <= mostSmallBytes
      ? null
      : {
          vi: "Tệp lớn hơn 1 MiB. Hãy kiểm tra có đúng tệp không.",
          en: "The file is larger than 1 MiB. Check that it is the right one.",
        },
  );
}
