import type { Language, Text } from "@/lib/i18n/language";
import { type CommandName, commands } from "@/lib/import/cli/options";

type Lines = readonly (readonly [string, string, string])[];

const about: Readonly<Record<CommandName, Text>> = {
  check: {
    vi: "Đọc tệp, nói cột nào là gì, nêu mọi lỗi và mọi điều cần xem. Không ghi gì.",
    en: "Read the file, say which column is what, list every error and everything to look at. Writes nothing.",
  },
  diff: {
    vi: "Nói nạp thì kho thêm, sửa, bỏ những gì và trang sẽ khác ra sao. Không ghi gì.",
    en: "Say what an import would add, change and take away, and what readers would see. Writes nothing.",
  },
  import: {
    vi: "Nạp khi kiểm tra sạch, hoặc khi từng cảnh báo được --accept. Được cả hoặc không gì cả.",
    en: "Import after a clean check, or with each warning accepted by --accept. All or nothing.",
  },
  export: {
    vi: "Ghi cả kho thành các tệp CSV như prisma/data; cùng kho thì cùng từng byte.",
    en: "Write the whole store as CSV files like prisma/data; the same store gives the same bytes.",
  },
  history: {
    vi: "Các lần nạp đã làm đổi kho, mới nhất trước.",
    en: "The imports that changed the store, newest first.",
  },
  backup: {
    vi: "Sao lưu kho khi đang dùng; chỉ xong khi bản sao đã được kiểm tra là đúng.",
    en: "Copy the store while it is in use; done only once the copy was found to be equal.",
  },
  restore: {
    vi: "Khôi phục từ bản sao lưu: nói sẽ làm gì, --yes mới làm.",
    en: "Bring a backup back: says what it would do; --yes does it.",
  },
  seed: {
    vi: "Tạo hoặc cập nhật cơ sở dữ liệu từ prisma/data, như npm start làm; không đè lần nạp nào.",
    en: "Make or update the database from prisma/data, as npm start does; never undoes an import.",
  },
};

const usage: Readonly<Record<CommandName, Text>> = {
  check: { vi: "check <tệp|thư mục|->", en: "check <file|folder|->" },
  diff: { vi: "diff <tệp|thư mục|->", en: "diff <file|folder|->" },
  import: { vi: "import <tệp|thư mục|->", en: "import <file|folder|->" },
  export: { vi: "export <thư mục>", en: "export <folder>" },
  history: { vi: "history", en: "history" },
  backup: { vi: "backup <tệp mới>", en: "backup <new file>" },
  restore: { vi: "restore <tệp sao lưu>", en: "restore <backup file>" },
  seed: { vi: "seed", en: "seed" },
};

const edition: Lines = [
  [
    "--indicator par-index",
    "chỉ số hoặc thành phần (mã hoặc tên)",
    "index or component (code or name)",
  ],
  ["--year 2025", "năm mà kỳ đánh giá đo", "year that the edition measures"],
  ["--unit-set 34", "63 (tỉnh đến 30/6/2025) hoặc 34", "63 (provinces until 30 June 2025) or 34"],
];

const source: Lines = [
  ['--title "…"', "tên nguồn như đã in", "title of the source as printed"],
  ['--publisher "…"', "nơi công bố", "who published it"],
  ["--published 15/4/2026", "ngày của nguồn", "date of the source"],
  ["--url https://…", "địa chỉ (hoặc --document)", "address (or --document)"],
  ['--document "…/QĐ-BNV"', "số văn bản", "document number"],
  ["--kind official", "official, news, report, dataset", "official, news, report, dataset"],
  ["--source moha-2025", "dùng nguồn đã có trong kho", "use a source that is in the store"],
  ["--source-key moha-2025", "đặt khóa cho nguồn mới", "key for the new source"],
  ["--announced 15/4/2026", "ngày công bố kỳ này", "day on which the edition was announced"],
];

const more: Lines = [
  [
    "--of 34",
    "số tỉnh được xếp hạng, nếu bảng không nói",
    "how many were ranked, where the table does not say",
  ],
  ["--mean 88,37", "trung bình đã công bố, để đối chiếu", "published mean, to compare with"],
  [
    "--status published",
    "published, self-reported, computed, derived",
    "published, self-reported, computed, derived",
  ],
  [
    "--header edition.txt",
    "tệp ghi những điều trên, mỗi dòng «tên: nội dung»",
    'file that says the above, one "name: what" a line',
  ],
  [
    '--map "C=value,D=rank"',
    "cột nào là gì: chữ cột hoặc tiêu đề = province, value, rank, of, ordinal, ignore, value:<mã>, rank:<mã>; hoặc tệp .json đã lưu",
    "which column is what: letter or header = province, value, rank, of, ordinal, ignore, value:<code>, rank:<code>; or a saved .json",
  ],
  ['--province "name=slug"', "tên in trong bảng = mã tỉnh", "printed name = slug of the province"],
  ['--sheet "…"', "trang tính cần đọc", "sheet to read"],
  ["--encoding windows-1258", "utf-8, utf-16, windows-1258", "utf-8, utf-16, windows-1258"],
];

const decision: Lines = [
  [
    "--keep new|stored",
    "hai nguồn khác nhau: giữ số nào; số kia ghi vào bất đồng; --keep <tỉnh>=new cho riêng một tỉnh",
    "two sources differ: which is kept; the other is recorded as a disagreement; --keep <province>=new for one",
  ],
  [
    "--replace revision",
    "số cũ sai: revision (đơn vị công bố sửa) hoặc correction (ta sửa)",
    "the old figure was wrong: revision (by the publisher) or correction (ours)",
  ],
  ['--reason-vi "…"', "lý do, cho trang đính chính", "the reason, for the page of corrections"],
  ['--reason-en "…"', "lý do bằng tiếng Anh", "the reason in English"],
];

const own: Readonly<Partial<Record<CommandName, Lines>>> = {
  check: [
    [
      "--save-map columns.json",
      "lưu ánh xạ cột cho kỳ sau",
      "save which column is what, for the next edition",
    ],
    [
      "--save-warnings x.txt",
      "lưu tên các cảnh báo, dùng với --accept @x.txt",
      "save the names of the warnings, for --accept @x.txt",
    ],
  ],
  import: [
    [
      '--accept "ties:…=1"',
      "đồng ý một cảnh báo, đúng tên mà check in; nhiều lần, hoặc @tệp",
      "accept a warning by the name that check prints; repeatable, or @file",
    ],
    [
      '--who "…"',
      "ai nạp (mặc định: tên người dùng của máy)",
      "who imports (default: the user of this machine)",
    ],
  ],
  restore: [
    ["--yes", "làm thật", "do it"],
    ['--who "…"', "ai khôi phục", "who restores"],
  ],
};

const json: Lines = [
  ["--json", "trả lời bằng JSON cho chương trình", "answer as JSON, for programs"],
];
const language: Lines = [["--lang vi|en", "ngôn ngữ trả lời", "language of the answers"]];

function rows(lines: Lines, at: Language): string {
  return lines.map(([flag, vi, en]) => `  ${flag.padEnd(26)} ${{ vi, en }[at]}`).join("\n");
}

function section(title: Text, lines: Lines, at: Language): string {
  return `${title[at]}\n${rows(lines, at)}`;
}

function overview(at: Language): string {
  const names = commands.map((name) => `  ${usage[name][at].padEnd(26)} ${about[name][at]}`);
  const codes = {
    vi: "Mã thoát: 0 xong, 1 có lỗi và không ghi gì, 2 lệnh sai, 3 có cảnh báo chưa đồng ý.",
    en: "Exit codes: 0 done, 1 refused and nothing written, 2 wrong command, 3 warnings not accepted.",
  };
  const intro = {
    vi: "Đưa số liệu đã công bố vào kho. Thường làm: check, diff, import. Hướng dẫn từng bước: docs/import.md.",
    en: "Bring published figures into the store. Usually: check, diff, import. Step by step: docs/import.md.",
  };
  return [
    `npm run data -- ${{ vi: "<lệnh>", en: "<command>" }[at]} [--help] [--lang vi|en]`,
    intro[at],
    names.join("\n"),
    codes[at],
  ].join("\n\n");
}

/** What `--help` prints: of one command, or of all. */
export function helpText(command: CommandName | null, at: Language): string {
  if (command === null) return overview(at);
  const reads = command === "check" || command === "diff" || command === "import";
  const parts = [`npm run data -- ${usage[command][at]}\n${about[command][at]}`];
  if (reads) {
    parts.push(
      section({ vi: "Kỳ đánh giá", en: "The edition" }, edition, at),
      section(
        {
          vi: "Nguồn (thiếu nguồn thì không nạp)",
          en: "The source (without one nothing is imported)",
        },
        source,
        at,
      ),
      section({ vi: "Đọc bảng", en: "Reading the table" }, more, at),
      section(
        { vi: "Khi khác số đã lưu", en: "Where it differs from what is stored" },
        decision,
        at,
      ),
    );
  }
  const others = [
    ...(own[command] ?? []),
    ...(reads || command === "history" ? json : []),
    ...language,
  ];
  parts.push(section({ vi: "Khác", en: "Other" }, others, at));
  return parts.join("\n\n");
}
