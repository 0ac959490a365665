import type { Language } from "../language";

/** Words inside the data package. */
const vi = {
  description:
    "Các chỉ số cấp tỉnh của Việt Nam (PAR Index, SIPAS, PAPI, PCI, DTI, ICT Index và các tỷ lệ dịch vụ công), mỗi con số kèm nguồn, trạng thái, loại hạng hoặc lý do thiếu.",
  version: (version: number, date: string) => `Bản số liệu ${version}, nạp ngày ${date}.`,
  files: "Các tệp:",
  descriptor: "mô tả mọi bảng theo chuẩn Frictionless Data Package 1",
  dictionary: "từ điển: ý nghĩa từng cột của từng bảng",
  rulesTitle: "Cách đọc:",
  rules: [
    "CSV mã hóa UTF-8 không có dấu BOM, dấu phẩy giữa các cột, dấu chấm thập phân, xuống dòng CRLF; tên cột bằng tiếng Anh. Cột có đuôi _vi và _en là cùng một lời ở hai thứ tiếng.",
    "Ô trống là không có. Số thiếu không bao giờ là 0; lý do ở cột missing, bằng lời ở missing_vi và missing_en.",
    "Tỉnh chỉ được định rõ bằng unit_set cùng với province: 63 tỉnh đến 30/6/2025 và 34 tỉnh từ 1/7/2025 là các đơn vị khác nhau, kể cả khi trùng tên.",
    "rank luôn đi với of và rank_kind: published (đơn vị công bố in), counted (tính từ điểm số), derived (suy ra), self-reported (tỉnh tự công bố). Không ghi hạng counted là hạng do đơn vị công bố in.",
    "change_value và change_rank không bao giờ tính qua một lần đổi phương pháp; khi ấy comparable là false.",
    "expected_releases là ước tính từ các lần công bố trước, không phải lịch của đơn vị công bố; các lần công bố đã có nằm riêng ở releases.",
    "Chữ bắt đầu bằng =, +, -, @ hoặc ký hiệu tương tự có thêm dấu nháy đơn ở trước để phần mềm bảng tính không chạy nó như công thức.",
  ],
  creditTitle: "Ghi công:",
  rights:
    "Các con số là của đơn vị công bố; gói này gom lại và không cấp phép thay họ. Khi dùng lại, xin nêu đơn vị công bố, nguồn của con số và số bản số liệu.",
  inLanguage: { vi: "tiếng Việt", en: "tiếng Anh" },
};

const en: typeof vi = {
  description:
    "Vietnam's provincial indices (PAR Index, SIPAS, PAPI, PCI, DTI, ICT Index and rates of public services), each figure with its source, status and kind of rank, or the reason for its absence.",
  version: (version, date) => `Data version ${version}, imported on ${date}.`,
  files: "Files:",
  descriptor: "describes all tables by the Frictionless Data Package standard, version 1",
  dictionary: "dictionary: the meaning of each column of each table",
  rulesTitle: "How to read them:",
  rules: [
    "CSV in UTF-8 without a byte order mark, commas between columns, decimal dots, lines end in CRLF; names of columns are English. Columns that end in _vi and _en say the same in both languages.",
    "An empty cell means none. A missing figure is never 0; the reason is in missing, in words in missing_vi and missing_en.",
    "A province is named only by unit_set together with province: the 63 until 30 June 2025 and the 34 since 1 July 2025 are different units even where they share a name.",
    "rank always stands with of and rank_kind: published, counted (from scores, by us), derived, self-reported (by the province). Do not pass a counted rank off as the publisher's.",
    "change_value and change_rank are never computed across a change of method; comparable is false there.",
    "expected_releases holds estimates from the announcements before, not the publishers' own schedules; the announcements that were made stand apart in releases.",
    "Text that begins with =, +, -, @ or the like has an apostrophe before it, so that spreadsheets do not run it as a formula.",
  ],
  creditTitle: "Credit:",
  rights:
    "The figures belong to their publishers; this package gathers them and grants no licence in their place. When you use them, name the publisher, the source of the figure and the data version.",
  inLanguage: { vi: "Vietnamese", en: "English" },
};

const all: Record<Language, typeof vi> = { vi, en };

export function packageMessages(language: Language): typeof vi {
  return all[language];
}
