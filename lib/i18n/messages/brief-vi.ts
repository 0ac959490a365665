/** Words in Vietnamese of the brief, one printed page about a province. */
export const briefVi = {
  kind: "Bản tin một trang",
  title: (name: string, set: string) => `${name}: bản tin một trang (${set})`,
  description: (name: string, set: string) =>
    `${name}, ${set}: hạng, điểm và thay đổi của từng chỉ số, thành phần tăng giảm, khoảng cách tới mục tiêu, các tỉnh giáp ranh; một trang A4 để in.`,
  print: "In hoặc lưu PDF",
  printHint:
    "Vừa một tờ A4, in đen trắng được. Cũng in được bằng lệnh in của trình duyệt (Ctrl+P).",
  full: "Trang đầy đủ của tỉnh",
  mergedFrom: (names: string) => `sáp nhập ngày 1/7/2025 từ ${names}`,
  tableTitle: "Các chỉ số, kỳ mới nhất có số của tỉnh",
  since: "So với kỳ trước",
  newest: (year: number, why: string) => `kỳ ${year}: ${why}`,
  first: "Kỳ đầu tiên có ở đây, chưa có kỳ trước để so.",
  noChange: (year: number) => `Ở đây không có điểm hay hạng chung với kỳ ${year} để so.`,
  kindsDiffer: (year: number) => `Hạng năm ${year} là hạng khác loại, không so.`,
  absent: (list: string) => `Không có số của tỉnh: ${list}.`,
  none: "Ở đây chưa có chỉ số nào của đơn vị này.",
  splitTitle: "Vì sao hạng đổi: do mình hay do tỉnh khác",
  splitNote:
    "Số bậc, tính từ điểm số; “do mình”: các tỉnh khác giữ nguyên; “do tỉnh khác”: điểm của tỉnh giữ nguyên. Các phần cộng lại đúng bằng tổng.",
  splitNone:
    "Không chia được: chưa có chỉ số nào ở đây có đủ điểm của mọi tỉnh trong hai kỳ liên tiếp so được với nhau.",
  total: "Tổng",
  own: "Do mình",
  others: "Do tỉnh khác",
  joint: "Phần chung",
  membership: "Do số tỉnh",
  gains: "Ba thành phần tăng bậc nhiều nhất",
  losses: "Ba thành phần giảm bậc nhiều nhất",
  movesNone: "Không có thành phần nào có hạng ở hai kỳ so được.",
  noGains: "Không có thành phần nào tăng bậc.",
  noLosses: "Không có thành phần nào giảm bậc.",
  move: (places: string, before: string, now: string, up: boolean) =>
    `${places}, từ ${before} ${up ? "lên" : "xuống"} ${now}`,
  scoreMoved: (moved: string) => `điểm ${moved}`,
  gapTitle: "Tới mục tiêu và hạng kế trên",
  gapNone: "Không nói được: kỳ mới nhất chưa có đủ điểm của mọi tỉnh.",
  peersTitle: "Các tỉnh giáp ranh: hạng trong cùng kỳ",
  peersNote: "Trong vùng trước, ngoài vùng sau; tối đa sáu tỉnh. Dấu –: không có hạng ở đây.",
  peersNone: "Không có tỉnh giáp ranh để so trong cùng kỳ.",
  formerTitle: "Trước 1/7/2025: hạng mới nhất của các tỉnh cũ trong bộ 63 tỉnh",
  formerNote: "Hạng của từng tỉnh cũ; không tính trung bình.",
  noRank: "không có hạng ở đây",
  sources: "Nguồn",
  sourcesNote: "Nguồn của mọi hạng trong hai bảng so sánh nằm ở trang của từng tỉnh.",
  address: "Địa chỉ",
};

export type BriefMessages = typeof briefVi;
