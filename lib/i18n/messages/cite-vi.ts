/** Words in Vietnamese of citing, and of pages whose address names a data version. */
export const citeVi = {
  title: "Trích dẫn",
  short: "Ngắn",
  long: "Đầy đủ",
  bibtex: "BibTeX",
  inVietnamese: "Tiếng Việt",
  inEnglish: "Tiếng Anh",
  copy: "Chép",
  note: "Địa chỉ có số phiên bản (v) luôn mở ra đúng các số này, kể cả khi số liệu được đính chính.",
  accessed: (date: string) => `truy cập ngày ${date}`,
  dataOf: (version: number, date: string) => `số liệu phiên bản ${version}, ngày ${date}`,
  figuresOf: (publisher: string) => `Số liệu của ${publisher}`,
  frozen: (version: number, date: string) =>
    `Bạn đang xem số liệu phiên bản ${version}, ngày ${date}.`,
  newer: (version: number, date: string) => `Đã có phiên bản mới hơn: ${version}, ngày ${date}.`,
  newest: "Đây là phiên bản mới nhất.",
  current: "Xem số liệu hiện tại",
  noVersion: (asked: string, newest: number) =>
    `Không có phiên bản số liệu v=${asked}. Phiên bản mới nhất là ${newest}; các phiên bản trước chỉ mở được nếu đã được lưu khi nạp.`,
};

export type CiteMessages = typeof citeVi;
