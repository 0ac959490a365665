/** Words in Vietnamese of the page that sets provinces side by side. */
export const compareVi = {
  title: "So sánh các tỉnh",
  withOthers: "So với láng giềng, vùng, nhóm dẫn đầu",
  titleOf: (names: string) => `So sánh ${names}`,
  description:
    "Đặt 2 đến 6 tỉnh, thành phố cạnh nhau: mọi chỉ số theo hạng, điểm và phân vị, từng năm, từng thành phần, mỗi số có nguồn.",
  intro:
    "Chọn 2 đến 6 tỉnh, thành phố để đặt cạnh nhau trong mọi chỉ số, qua các năm và theo từng thành phần. Gõ tên thế nào cũng được: có dấu, không dấu, viết tắt; nhiều tên thì cách nhau bằng dấu phẩy.",
  oneMore: (name: string) => `Đã chọn ${name}. Thêm ít nhất một tỉnh nữa để so sánh.`,
  chosen: "Các tỉnh đang so sánh",
  emphasised: "Tỉnh đầu tiên được tô đậm trong các biểu đồ.",
  remove: (name: string) => `Bỏ ${name}`,
  clear: "Bỏ tất cả",
  full: (most: number) => `Đã đủ ${most} tỉnh; muốn thêm tỉnh khác, hãy bỏ bớt một tỉnh.`,
  form: {
    label: "Chọn tỉnh để so sánh",
    first: "Các tỉnh",
    add: "Thêm tỉnh",
    placeholder: "ví dụ: tien giang, BRVT, HCM",
    unitSet: "Đơn vị hành chính",
    indicator: "Chỉ số xem kỹ",
    anyIndicator: "chỉ số có đủ số nhất",
    year: "Năm",
    anyYear: "kỳ chung mới nhất",
    submit: "So sánh",
  },
  refused: {
    title: "Chưa đưa được vào bảng so sánh",
    unknown: (typed: string) => `Không tìm thấy tỉnh nào tên “${typed}”.`,
    nearest: "Có thể là:",
    ambiguous: (typed: string) => `“${typed}” có thể là nhiều tỉnh; chọn một:`,
    otherSet: {
      "63": (name: string) => `${name} là đơn vị cũ (đến 30/6/2025), không so chung với 34 tỉnh.`,
      "34": (name: string) => `${name} là đơn vị mới (từ 1/7/2025), không so chung với 63 tỉnh cũ.`,
    },
    relatives: "Thay bằng:",
    tooMany: (names: string, most: number) =>
      `Mỗi lần so sánh được nhiều nhất ${most} tỉnh, nên để lại: ${names}. Bỏ bớt một tỉnh ở trên rồi thêm lại.`,
  },
  groups: {
    title: "So sánh có sẵn",
    leadersTitle: "Các tỉnh dẫn đầu từng chỉ số",
    mergersTitle: "Các tỉnh cũ nay là một tỉnh",
    region: (name: string) => `Với các tỉnh cùng vùng ${name}`,
    neighbours: (name: string) => `Với các tỉnh giáp ${name}`,
    leaders: (name: string) => `Với các tỉnh dẫn đầu ${name}`,
    topOf: (name: string, year: number) => `Dẫn đầu ${name} ${year}`,
    mergerOf: (name: string) => `Các tỉnh cũ nay là ${name}`,
    some: (shown: number, all: number) => `${shown}/${all} tỉnh`,
    cut: (shown: number, all: number, index: string, year: number) =>
      `${shown}/${all} tỉnh, chọn theo hạng ${index} ${year} gần nhất`,
  },
  otherSet: {
    "63": "Các tỉnh cũ của cùng địa bàn (63 tỉnh, đến 30/6/2025)",
    "34": "Các tỉnh hiện nay của cùng địa bàn (34 tỉnh, từ 1/7/2025)",
  },
  best: "tốt nhất",
  levelBest: "cùng tốt nhất",
  percentile: (share: string) => `phân vị ${share}`,
  newest: (year: number) => `kỳ mới nhất: ${year}`,
  without: (names: string) => `Chưa có số của các tỉnh này ở: ${names}.`,
  withoutIn: (names: string, year: number) =>
    `Năm ${year} không có số của các tỉnh này ở: ${names}.`,
  nothing:
    "Ở đây chưa có số nào của các tỉnh này theo lựa chọn trên. Hãy bỏ chọn năm, hoặc chọn đơn vị hành chính khác.",
  indices: {
    title: "Mọi chỉ số cạnh nhau",
    caption:
      "Mỗi chỉ số lấy kỳ mới nhất có số của nhiều tỉnh nhất trong các tỉnh đã chọn. Mỗi ô: hạng trên tổng số, điểm, phân vị (tỷ lệ các tỉnh có hạng bằng hoặc thấp hơn). “Tốt nhất” chỉ xét trong các tỉnh ở hàng đó.",
    captionYear: (year: number) =>
      `Các kỳ năm ${year}. Mỗi ô: hạng trên tổng số, điểm, phân vị (tỷ lệ các tỉnh có hạng bằng hoặc thấp hơn). “Tốt nhất” chỉ xét trong các tỉnh ở hàng đó.`,
    strips: "Mỗi tỉnh có hạng bằng hoặc hơn bao nhiêu phần trăm số tỉnh",
    low: "0%: cuối bảng",
    high: "100%: đứng đầu",
    look: (name: string) => `Xem kỹ ${name}: các năm và thành phần`,
  },
  years: {
    title: (name: string) => `${name} qua các năm`,
    rankChart: (name: string) => `Tỉnh nào lên, tỉnh nào xuống: hạng ${name} qua các năm`,
    scoreChart: (name: string) => `Điểm ${name} của từng tỉnh qua các năm`,
    kinds: { printed: "Hạng đã công bố hoặc suy ra.", counted: "Hạng tính từ điểm số." },
    left: (count: number) =>
      `${count} hạng thuộc loại khác không vẽ chung vào biểu đồ; xem trong bảng.`,
    caption:
      "Mỗi ô: hạng trên tổng số, dưới là điểm. Trong một kỳ các tỉnh so được với nhau; giữa hai kỳ có vạch ngăn thì không.",
    breakRow: (before: number, year: number) =>
      `Giữa ${before} và ${year} phương pháp đã đổi, không so sánh được:`,
  },
  components: {
    title: (name: string, year: number) => `Thành phần của ${name} ${year}`,
    caption: "Mỗi ô: điểm thành phần, dưới là hạng nếu có.",
    otherYear: (asked: number, year: number) =>
      `Năm ${asked} không có điểm thành phần của các tỉnh này; bảng lấy kỳ ${year}.`,
    none: (name: string) => `Chưa có điểm thành phần ${name} của các tỉnh này.`,
  },
};

export type CompareMessages = typeof compareVi;
