/** Words in Vietnamese of the embeds, and of the box that gives their code away. */
export const embedVi = {
  title: {
    map: (edition: string) => `${edition}: hạng của từng tỉnh, thành phố`,
    region: (edition: string, count: number, region: string) =>
      `${edition}: ${count} tỉnh, thành phố vùng ${region}`,
    country: (sentences: string) => `Cả nước: ${sentences}`,
  },
  table: "Bảng xếp hạng",
  years: "Các năm",
  places: {
    printed: "Hạng do đơn vị công bố in; hạng khác loại có ghi ngay dưới.",
    counted: "Hạng tính từ điểm số; bằng điểm thì đồng hạng.",
    none: "Kỳ này ở đây chưa có hạng nào.",
    inTile: (of: string) => `Số trong ô là hạng, xếp trong ${of} tỉnh, thành phố.`,
    inTileBare: "Số trong ô là hạng; nguồn không in tổng số.",
    mixed: (count: number, kind: string) => `Riêng ${count} tỉnh: ${kind}.`,
  },
  sourceHint: "Bấm vào điểm hoặc hạng để mở nguồn đã in số ấy.",
  sourceHere: "Nguồn của từng số: xem trang đầy đủ.",
  source: (publisher: string) => `nguồn: ${publisher}`,
  missing: (label: string, provinces: string, words: string) =>
    `Thiếu số, ${label} (${provinces}): ${words}.`,
  noFigureIn: (year: number, why: string) => `Kỳ ${year}: ${why}.`,
  noPlace: (why: string) => `Hạng: ${why}.`,
  noScore: (why: string) => `Điểm: ${why}.`,
  fullPage: "Xem trang đầy đủ",
  frozen: (version: number) => `Khung này giữ nguyên số liệu bản ${version}.`,
  newer: (version: number, newest: number) =>
    `Khung này giữ số liệu bản ${version}; nay đã có bản ${newest}. Xem số mới nhất`,
  faults: {
    title: "Không hiện được khung nhúng",
    missing: "Địa chỉ này không dẫn tới khung nhúng nào.",
    unknown: (name: string) => `Không có tham số tên “${name}”.`,
    repeated: (name: string) => `Tham số “${name}” chỉ được ghi một lần.`,
    value: (name: string, allowed: string) =>
      `Giá trị của tham số “${name}” không đúng. Được ghi: ${allowed}.`,
    region: "tên vùng trong địa chỉ của trang vùng",
    version: "số của một bản số liệu đã có",
    home: "Về Bảng điểm các tỉnh",
  },
  box: {
    title: "Nhúng vào trang của bạn",
    intro:
      "Chép đoạn mã này vào bài. Khung không chạy mã lệnh, không đặt cookie và luôn dẫn về trang này.",
    kinds: {
      ranking: "Bảng xếp hạng",
      map: "Bản đồ ô",
      province: "Các chỉ số của tỉnh",
      line: "Các năm",
    },
    live: "Luôn theo số mới nhất",
    frozen: (version: number) => `Giữ nguyên số liệu bản ${version}`,
    code: (kind: string, which: string) => `Mã nhúng, ${kind}: ${which}`,
    copy: { auto: "Chép mã", light: "Chép mã nền sáng", dark: "Chép mã nền tối" },
    preview: "Xem thử",
    theme: (parameter: string, light: string, dark: string) =>
      `Nền sáng hay tối theo máy của người đọc; muốn giữ một nền thì thêm ${parameter}=${light} hoặc ${parameter}=${dark} vào địa chỉ.`,
  },
};

export type EmbedMessages = typeof embedVi;
