/** Words in Vietnamese of the feeds, the calendar and the page about both. */
export const followVi = {
  title: "Theo dõi: tin mới và lịch công bố",
  heading: "Theo dõi số liệu mới và lịch công bố",
  description:
    "Luồng tin Atom về kỳ mới, đính chính, từng chỉ số, từng tỉnh; lịch các lần công bố đã qua và tháng ước tính của kỳ tới.",
  intro:
    "Mỗi luồng tin dưới đây là một địa chỉ để dán vào phần mềm đọc tin (Feedly, Thunderbird, Inoreader...); lịch thì dán vào ứng dụng lịch.",
  link: "Theo dõi: tin mới, lịch công bố",
  feeds: "Các luồng tin (Atom)",
  feedsTable: "Các luồng tin, cuộn ngang được",
  feed: "Luồng tin",
  purpose: "Dùng để",
  chooseProvince: "Chọn tỉnh",
  kinds: {
    editions: "Kỳ mới của mọi chỉ số",
    corrections: "Đính chính",
    index: (name: string) => `${name}: kỳ mới và đính chính`,
    province: (name: string) => `${name}: mọi kỳ có số và đính chính`,
    calendar: "Lịch công bố các chỉ số cấp tỉnh",
  },
  purposes: {
    editions:
      "Biết ngay khi có số liệu của một kỳ: ai dẫn đầu, bao nhiêu tỉnh tăng, giảm; kèm đường dẫn tới trang có gì mới.",
    corrections:
      "Biết khi một con số từng hiện ở đây được sửa hoặc bỏ: từ số nào thành số nào, vì sao.",
    index: "Chỉ theo dõi một chỉ số.",
    province:
      "Chỉ theo dõi một tỉnh: mỗi kỳ một câu về hạng, điểm và thay đổi. Địa chỉ luồng tin nằm ở trang của từng tỉnh.",
    calendar:
      "Các lần công bố đã qua và tháng ước tính của kỳ tới, trong ứng dụng lịch. Dán địa chỉ vào mục “thêm lịch từ địa chỉ”.",
  },
  ofProvince: "Luồng tin của từng tỉnh",
  followFeed: (name: string) => `Theo dõi ${name} bằng luồng tin (Atom)`,
  dating:
    "Tin về một kỳ mang ngày công bố của kỳ ấy; chỉ biết tháng thì mang ngày đầu tháng; không rõ ngày thì mang ngày sớm nhất mà một nguồn ở đây in số của kỳ ấy, không có nữa thì mang ngày nạp số liệu đầu tiên. Có đính chính thì tin được làm mới. Luồng có hơn 100 tin chỉ giữ 50 tin mới nhất.",
  calendar: "Lịch công bố",
  calendarText:
    "Ngày công bố theo nguồn đã in. Tháng của kỳ tới là ước tính từ ba lần công bố gần nhất, không phải lịch của đơn vị công bố.",
  subscribe: "Thêm lịch này vào ứng dụng lịch (.ics)",
  next: "Kỳ tới (ước tính)",
  nextTable: "Kỳ tới của từng chỉ số, ước tính, cuộn ngang được",
  edition: "Kỳ",
  expected: "Tháng ước tính",
  how: "Cách ước tính",
  estimate: "ước tính",
  notEnough: "chưa đủ dữ liệu",
  past: "Các lần công bố đã qua",
  pastTable: (name: string) => `Các lần công bố ${name}, cuộn ngang được`,
  announced: "Ngày công bố",
  undated: "chưa rõ ngày",
  month: (month: string) => `tháng ${month}`,
  document: "Văn bản",
  noDocument: "không ghi",
  source: "Nguồn của ngày",
  noSource: "không có",
  notHeld: "chưa nhập số liệu",
  recomputed: (name: string) => `${name}, tính lại cho 34 tỉnh`,
  correctionOf: (province: string, edition: string) => `Đính chính: ${province}, ${edition}`,
  seePage: "Xem trang",
  seeRanking: "Bảng xếp hạng",
  seeNews: "Có gì mới",
  seeCorrections: "Trang đính chính",
  announcement: (name: string) => `Công bố ${name}`,
  announcementMonth: (name: string) => `Công bố ${name} (chỉ biết tháng)`,
  expectedEvent: (name: string) => `Ước tính: công bố ${name}`,
  noFeed: (list: string) =>
    `Không có luồng tin ở địa chỉ này. Các luồng tin và lịch được liệt kê ở ${list}`,
};

export type FollowMessages = typeof followVi;
