/** Words of the page about a province in an index, in Vietnamese; English takes its shape from here. */
export const provinceIndexVi = {
  contents: "Trong trang này",
  years: {
    label: "Kỳ được phân tích",
    analysed: (index: string, year: number) => `Các phần dưới phân tích ${index} ${year}.`,
    other: "Chọn kỳ khác",
    notNewest: (newest: number, year: number) =>
      `Kỳ ${newest} chưa tính được hạng từ điểm số; ${year} là kỳ gần nhất tính được.`,
  },
  instead: (year: number) => `Xem kỳ ${year}`,
  sources: {
    ranking: (index: string, year: number) => `Bảng ${index} ${year}`,
    movers: (from: number, to: number) => `Mọi tỉnh từ ${from} đến ${to}`,
  },
  why: {
    title: (from: number, to: number) => `Vì sao hạng thay đổi từ ${from} đến ${to}`,
    titleFirst: (year: number) => `Vì sao hạng thay đổi: ${year}`,
    short: "Vì sao hạng thay đổi",
    first: "Đây là kỳ đầu tiên có số ở đây, nên không có kỳ trước để so.",
    notSplit: "Không tách được phần do điểm của tỉnh và phần do các tỉnh khác:",
    explain: "Kỳ gần nhất giải thích được:",
    parts: "Thay đổi hạng chia thành các phần, cộng lại đúng bằng tổng",
    part: "Phần",
    places: "Bậc",
    meaning: "Nghĩa là",
    own: "Do điểm của tỉnh",
    ownMeaning: (year: number) => `chỉ tỉnh này đổi điểm, các tỉnh khác giữ nguyên như năm ${year}`,
    others: "Do các tỉnh khác",
    othersMeaning: (year: number) =>
      `chỉ các tỉnh khác đổi điểm, tỉnh này giữ nguyên như năm ${year}`,
    joint: "Phần chung",
    jointMeaning: "chỉ có khi cả hai cùng thay đổi, hoặc đã tính hai lần ở hai phần trên",
    membership: "Do số tỉnh có điểm thay đổi",
    membershipMeaning: "tỉnh mới có điểm hoặc không còn điểm",
    total: "Tổng",
    gainedOn: (count: number) => `Đã vượt hoặc bắt kịp ${count} tỉnh`,
    lostTo: (count: number) => `Bị ${count} tỉnh vượt`,
    nobody: "Không có tỉnh nào.",
    more: (count: number) => `Còn ${count} tỉnh nữa`,
    offset: (count: number) =>
      `${count} tỉnh lẽ ra đổi thứ tự với tỉnh này nếu chỉ một bên thay đổi, nhưng cả hai cùng thay đổi nên thứ tự giữ nguyên`,
    level: "bằng điểm",
    cause: {
      own: "do điểm của tỉnh này",
      other: "do điểm của tỉnh kia",
      either: "mỗi bên một mình cũng đủ",
      both: "chỉ khi cả hai cùng thay đổi",
    },
    componentsTitle: (from: number, to: number) =>
      `Thành phần nào làm điểm thay đổi từ ${from} đến ${to}`,
    noComponents: (year: number) =>
      `Không chia được mức thay đổi điểm theo thành phần: ở đây không có đủ điểm thành phần của tỉnh cho kỳ ${year} và kỳ trước.`,
    before: (year: number) => `Năm ${year}`,
    delta: "Thay đổi",
    weight: "Trọng số",
    points: "Phần trong tổng điểm",
    stayed: (year: number) => `Hạng nếu giữ như ${year}`,
    stayedNote: (year: number) =>
      `Cột cuối: hạng năm nay nếu riêng thành phần đó giữ như năm ${year}, các tỉnh khác giữ nguyên.`,
    rest: {
      none: "Còn lại",
      rounding: "Làm tròn",
      "not-explained": "Không giải thích được",
      "unknown-parts": "Còn lại: các thành phần thiếu và làm tròn",
    },
    score: "Tổng điểm",
  },
  strengths: {
    title: (year: number) => `Mạnh và yếu ở thành phần nào, năm ${year}`,
    short: "Mạnh và yếu ở đâu",
    table: (year: number) => `Bảng các thành phần năm ${year}, cuộn ngang được`,
    none: (year: number) =>
      `Không có điểm thành phần nào của tỉnh cho kỳ ${year} ở đây, nên không nói được mạnh yếu ở đâu.`,
    caption:
      "Xếp theo số điểm còn có thể thêm. Chênh lệch là điểm của tỉnh trừ điểm so sánh; số bậc tính khi các tỉnh khác giữ nguyên.",
    partial:
      "Chưa đủ điểm thành phần của mọi tỉnh, nên không có trung vị, cao nhất và số bậc; chỉ có điểm và hạng đã in.",
    noWeights:
      "Đơn vị công bố không cho biết thành phần cộng thành tổng ra sao, nên không tính được số bậc sẽ tăng.",
    median: "So với trung vị",
    region: "So với trung vị vùng",
    best: "So với cao nhất",
    left: "Còn có thể thêm",
    leftIndex: "Còn có thể thêm vào tổng điểm",
    toMedian: "Nếu lên trung vị",
    toQuarter: "Nếu vào 1/4 dẫn đầu",
    reached: "đã đạt",
    gain: (places: string) => `+${places} bậc`,
    noGain: "không thêm bậc",
    most: "nhiều nhất",
    noMaximum: "chưa biết điểm tối đa",
  },
  gap: {
    title: (year: number) => `Còn cách bao xa, năm ${year}`,
    short: "Còn cách bao xa",
    newest: (year: number) => `Theo kỳ mới nhất, ${year}:`,
    formTitle: "Muốn đến hạng khác, hoặc có điểm khác thì sao",
    rank: "Hạng muốn đạt",
    rankSlider: "Hạng muốn đạt, thanh kéo",
    score: "Điểm giả định",
    scoreSlider: "Điểm giả định, thanh kéo",
    submit: "Tính",
    held: "Các tỉnh khác giữ nguyên.",
    badPlace: (of: number) => `Hạng phải là số nguyên từ 1 đến ${of}; hãy nhập lại.`,
    noPlace: "Không biết hạng của tỉnh trong kỳ này, nên không tính được khoảng cách đến một hạng.",
    history: (place: number) => `Mỗi năm cách hạng ${place} bao xa`,
    chart: (name: string, index: string, place: number) =>
      `Điểm ${index} của ${name} cao hơn (+) hay thấp hơn (−) điểm ở hạng ${place} mỗi năm`,
    line: (place: number) => `Cách điểm ở hạng ${place}`,
    own: "Điểm của tỉnh",
    there: (place: number) => `Điểm ở hạng ${place}`,
    gapColumn: "Chênh lệch",
    places: (count: number) => `còn ${count} bậc`,
    within: (place: number) => `trong ${place} hạng đầu`,
    notCounted: "kỳ chưa đủ điểm của mọi tỉnh: chỉ có hạng đã in",
    noSuchPlace: (of: number) => `chỉ có ${of} tỉnh`,
  },
  stability: {
    title: (year: number) => `Hạng này chắc tới đâu, năm ${year}`,
    short: "Hạng này chắc tới đâu",
    near: (count: number, width: string) => `${count} tỉnh chênh không quá ${width} điểm`,
    partial: (year: number) =>
      `Chưa đủ điểm năm ${year} của mọi tỉnh được chấm, nên không nói được có bao nhiêu tỉnh ở gần.`,
    ranking: "Hạng sát nhau",
  },
  records: {
    title: "Kỷ lục và chuỗi năm",
    none: "Không có kỷ lục hay chuỗi năm nào nói được từ các hạng ở đây; không tính qua năm thiếu hạng hay qua lần đổi phương pháp.",
  },
  history: "Các năm, thành phần và nguồn",
};

export type ProvinceIndexMessages = typeof provinceIndexVi;
