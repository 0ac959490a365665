/** Words in Vietnamese of two blocks of a province's page: all indices by percentile, and the predecessors. */
export const provinceBlocksVi = {
  voices: {
    title: "Mọi chỉ số đặt cạnh nhau: cơ quan nhà nước, người dân và doanh nghiệp nói gì",
    note: "Phần trăm số tỉnh mà tỉnh này bằng hoặc hơn trong bảng xếp hạng, kể cả chính nó: đứng đầu là 100%.",
    tableLabel: "Mọi chỉ số theo phần trăm số tỉnh bằng hoặc hơn, cuộn ngang được",
    share: "Bằng hoặc hơn",
    strip: "0 – 50 – 100%",
    noEdition: {
      "63": "chưa có kỳ nào ở đây cho 63 tỉnh",
      "34": "chưa có kỳ nào ở đây cho 34 tỉnh",
    },
    notRanked: "không xếp hạng",
    noPlace: "không có hạng",
    yearsDiffer: (years: string) => `Lưu ý: các chỉ số thuộc những năm khác nhau (${years}).`,
    newest: (year: number) => `kỳ ${year}: không có`,
    opening: (name: string, set: string) => `${name} (${set}), mọi chỉ số đặt cạnh nhau.`,
  },
  ledger: {
    merged: "Trước khi sáp nhập: các tỉnh cũ, đặt cạnh nhau",
    unchanged: "Trước 1/7/2025: cùng đơn vị này trong bộ 63 tỉnh",
    note: "Mỗi số thuộc về một tỉnh cũ. Khoảng là giữa tỉnh thấp nhất và tỉnh cao nhất; không tính trung bình, vì các tỉnh cũ không bằng nhau về dân số và việc đó là của đơn vị công bố.",
    caption: (index: string) => `${index}: điểm và hạng của từng tỉnh cũ theo năm`,
    chart: (index: string) => `Điểm ${index} của các tỉnh cũ qua các năm`,
    values: "Khoảng điểm",
    places: "Khoảng hạng",
    spread: (points: string) => `cách nhau ${points}`,
    noRange: "cần ít nhất hai tỉnh cũ có số cùng loại",
    own: "đơn vị từ 1/7/2025",
    recomputed: "do đơn vị công bố tính lại cho 34 tỉnh",
    recomputedSentence: "Số này do đơn vị công bố tính lại cho 34 tỉnh.",
    noOwn: (name: string) =>
      `Ở đây chưa có kết quả nào được công bố cho ${name}, đơn vị từ 1/7/2025.`,
    noOwnYear: "không có cho đơn vị từ 1/7/2025",
    breakRow: (before: number, year: number) =>
      `Giữa ${before} và ${year} phương pháp đã đổi, không so sánh được:`,
  },
  brief: "Bản tin một trang A4",
};

export type ProvinceBlockMessages = typeof provinceBlocksVi;
