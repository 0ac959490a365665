/** Words in Vietnamese of the page that checks what a text says of the indices. */
export const claimsVi = {
  title: "Kiểm chứng một câu hay một bài",
  lead: "Dán một câu hoặc cả bài báo: mỗi con số về các chỉ số cấp tỉnh được tìm ra và đối chiếu với dữ liệu, kèm nguồn và câu đúng để dùng thay.",
  form: {
    label: "Câu hoặc bài cần kiểm chứng",
    hint: (most: string) => `Tiếng Việt hoặc tiếng Anh, nhiều nhất ${most} ký tự.`,
    submit: "Kiểm chứng",
    privacy:
      "Văn bản không được lưu và không được ghi lại; nó chỉ được đọc để trả lời một lần này.",
  },
  examples: {
    title: "Ví dụ",
    texts: [
      "Năm 2023, Chỉ số CCHC (PAR Index) của tỉnh Tiền Giang đạt 85,77 điểm, xếp hạng 50/63 tỉnh, thành phố (tăng 3,19 điểm; tăng 3 bậc so với năm 2022).",
      "Quảng Ninh đạt 71,52 điểm PCI năm 2023.",
      "Trong tháng, xã giải quyết 31/40 hồ sơ đúng hạn, đạt 52%.",
    ],
  },
  problems: {
    title: "Chưa kiểm chứng được",
    empty: "Chưa có chữ nào để kiểm chứng. Hãy dán một câu hoặc một bài vào ô dưới đây.",
    tooLong: (length: string, most: string) =>
      `Văn bản dài ${length} ký tự, nhiều hơn ${most}. Văn bản vẫn còn trong ô dưới đây: hãy bớt đi hoặc chia làm nhiều lần.`,
    control:
      "Văn bản có ký tự điều khiển không đọc được. Chúng đã được bỏ ra; hãy xem lại ô dưới đây và bấm Kiểm chứng lần nữa.",
    tooLarge: (most: string) =>
      `Văn bản gửi lên quá lớn nên không được đọc. Mỗi lần kiểm chứng được nhiều nhất ${most} ký tự; hãy chia bài làm nhiều phần.`,
    unreadable: "Không đọc được văn bản gửi lên. Hãy dán lại vào ô dưới đây.",
  },
  result: {
    title: "Kết quả",
    count: (count: string) => `${count} nhận định`,
    marked: "Văn bản với các nhận định được đánh dấu",
    list: "Từng nhận định",
    nothingTitle: "Không tìm thấy nhận định nào kiểm chứng được",
    nothing:
      "Kiểm chứng được những câu nói về PAR Index (chỉ số cải cách hành chính), SIPAS (hài lòng), PAPI, PCI, DTI (chuyển đổi số), ICT Index, các chỉ số thành phần và tỷ lệ dịch vụ công của một tỉnh, thành phố: điểm, thứ hạng, mức tăng giảm, hạng trong vùng, số năm liên tiếp, tỷ lệ kèm số đếm. Câu cần nói rõ tỉnh, chỉ số và năm. Mục tiêu và kế hoạch thì không kiểm chứng.",
    permanent: "Địa chỉ cố định của kết quả này",
    item: (number: number) => `Nhận định ${number}`,
    said: "Câu nói",
    held: "Dữ liệu",
    nothingHeld: "không có",
    sources: "Nguồn",
    correct: "Câu để dùng",
    ranking: (name: string) => `Xếp hạng ${name}`,
    province: (name: string, index: string) => `${name} trong ${index}`,
    api: "Kiểm chứng bằng API",
  },
  kinds: {
    value: "điểm số",
    rank: "thứ hạng",
    delta_value: "thay đổi điểm",
    delta_rank: "thay đổi hạng",
    regional_rank: "hạng trong vùng",
    streak: "số năm liên tiếp",
    ratio: "tỷ lệ",
  },
  last: "cuối bảng",
  nextToLast: "áp chót",
  verdicts: {
    confirmed: { icon: "✓", word: "Đúng", counted: "đúng" },
    rounded: { icon: "≈", word: "Đúng khi làm tròn", counted: "đúng khi làm tròn" },
    contradicted: { icon: "✗", word: "Sai", counted: "sai" },
    "arithmetic-error": { icon: "✗", word: "Sai phép tính", counted: "sai phép tính" },
    "not-in-data": { icon: "?", word: "Chưa đủ dữ liệu", counted: "chưa đủ dữ liệu" },
    "not-comparable": { icon: "≠", word: "Không so được", counted: "không so được" },
    disputed: { icon: "!", word: "Các nguồn khác nhau", counted: "có nguồn khác nhau" },
  },
};

export type ClaimsMessages = typeof claimsVi;
