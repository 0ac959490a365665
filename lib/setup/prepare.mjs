import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { installDependencies } from "./install.mjs";
import { step } from "./progress.mjs";
import { cache, importer, root, tools } from "./project.mjs";
import { run } from "./run.mjs";
import { hashOf, isCurrent, writeStamp } from "./stamp.mjs";

const clientInputs = ["prisma/schema.prisma", ".config/prisma.ts", "package-lock.json"];
const buildInputs = [
  "app",
  "components",
  "lib",
  "public",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
  "tsconfig.json",
  ".postcssrc.json",
  "prisma/schema.prisma",
];
// Neither is part of what is served; the client follows from the schema, which is an input itself.
const notBuilt = ["lib/db/generated", "lib/setup"];

async function generateClient() {
  const stamp = join(cache, "client.sha256");
  const hash = hashOf(clientInputs);
  await step(
    {
      doing: "Đang sinh Prisma Client / generating the Prisma client",
      done: "Prisma Client đã sẵn sàng / the Prisma client is generated",
    },
    isCurrent(stamp, hash, join(root, "lib/db/generated")),
    async () => {
      await run(
        [tools.prisma, "generate"],
        "Sửa prisma/schema.prisma theo thông báo trên / correct prisma/schema.prisma as the message above says.",
      );
      writeStamp(stamp, hash);
    },
  );
}

/** Creates or migrates the SQLite file of DATABASE_URL and loads prisma/data; the importer skips what is loaded. */
export async function loadData(env = {}) {
  await step(
    {
      doing: "Đang nạp số liệu vào SQLite / loading the figures into SQLite",
      done: "Số liệu đã sẵn sàng / the figures are loaded",
    },
    false,
    () =>
      run(
        [...importer, "seed"],
        "Sửa tệp và dòng nêu trên, hoặc kiểm tra DATABASE_URL / correct the file and row named above, or check DATABASE_URL.",
        env,
      ),
  );
}

/** Builds the pages when anything they are made of has changed; the figures are read when a page is asked for. */
export async function build(env = {}) {
  const stamp = join(root, ".next/inputs.sha256");
  const settings = Object.entries(process.env).filter(([name]) =>
    /^(NEXT_PUBLIC_.*|SITE_URL)$/.test(name),
  );
  const hash = hashOf(buildInputs, { excluded: notBuilt, also: settings.flat().sort() });
  await step(
    {
      doing: "Đang dựng trang / building the pages",
      done: "Trang đã dựng xong / the pages are built",
    },
    isCurrent(stamp, hash, join(root, ".next/BUILD_ID")),
    async () => {
      await run(
        [tools.next, "build"],
        "Sửa lỗi nêu trên; nếu vẫn hỏng, xoá thư mục .next rồi chạy lại / correct the error above; if it persists, delete the folder .next and run again.",
        env,
      );
      writeStamp(stamp, hash);
    },
  );
}

/** The settings of `.env`, as Next reads them, for the tools that do not; a variable that is set wins. */
export function readSettings() {
  const file = join(root, ".env");
  if (existsSync(file) && readFileSync(file, "utf8").trim() !== "") process.loadEnvFile(file);
}

export async function prepareTools() {
  await installDependencies();
  await generateClient();
}
