/** Words in Vietnamese about corrections and imports. */
export const correctionsVi = {
  corrections: {
    title: "Đính chính",
    description: (count: string) =>
      `${count} số liệu từng hiện ở đây đã được sửa hoặc bỏ: từ số nào thành số nào, khi nào, ai sửa, vì sao; và nhật ký các lần nạp số liệu.`,
    intro:
      "Trang này ghi mọi số liệu từng hiện ở đây rồi được sửa hoặc bỏ: trước ghi gì, nay ghi gì, ai sửa và vì sao. Số mới bổ sung vào chỗ còn trống không phải đính chính.",
    none: "Đến nay chưa có số liệu nào phải đính chính.",
    noneHow:
      "Khi một số liệu được sửa hoặc bỏ, trang này ghi lại trong cùng lần nạp đó: số cũ, số mới, nguồn của mỗi số, ngày và lý do. Bảng xếp hạng và trang tỉnh có số ấy dẫn về đây.",
    summary: (all: string, revision: string, correction: string) =>
      `Đã ghi ${all} lần đính chính: ${revision} do đơn vị công bố sửa số của mình, ${correction} do chúng tôi sửa.`,
    removed: (count: string) => `Trong đó ${count} lần là bỏ số liệu khỏi kho.`,
    report: "Thấy một con số sai?",
    reportText:
      "Mở nguồn ở cạnh con số để đối chiếu. Nếu nguồn in khác, hãy báo cho người phụ trách trang này: địa chỉ trang, con số đang hiện, con số đúng và nơi in nó. Số chỉ được sửa khi có nguồn.",
    filter: "Lọc các lần đính chính",
    indicator: "Chỉ số",
    year: "Kỳ",
    province: "Tỉnh, thành phố",
    anyIndicator: "Tất cả các chỉ số",
    anyYear: "Tất cả các kỳ",
    anyProvince: "Tất cả các tỉnh",
    apply: "Lọc",
    clear: "Bỏ lọc",
    shown: (shown: string, all: string) => `Hiện ${shown}/${all} lần đính chính.`,
    cut: (listed: string, matching: string) =>
      `Hiện ${listed} lần mới nhất trong ${matching} lần khớp; lọc thêm, hoặc tải tệp CSV để xem đủ.`,
    noMatch: "Không có lần đính chính nào khớp với bộ lọc.",
    day: (date: string, count: string) => `Ngày ${date}: ${count} lần`,
    table: (date: string) => `Các lần đính chính ngày ${date}, cuộn ngang được`,
    edition: "Chỉ số, kỳ",
    changed: "Đổi gì",
    before: "Trước",
    now: "Nay",
    who: "Ai sửa",
    reason: "Lý do",
    fields: {
      value: "điểm",
      rank: "hạng",
      status: "trạng thái",
      source: "nguồn",
      removed: "bỏ khỏi dữ liệu",
    },
    kinds: { revision: "đơn vị công bố sửa", correction: "chúng tôi sửa" },
    noValue: "không có điểm",
    noRank: "không có hạng",
    rank: (place: string) => `hạng ${place}`,
    taken: "Đã bỏ khỏi dữ liệu",
    sourceGone: "nguồn không còn trong kho",
    ofEdition: (count: string) => `${count} số liệu của kỳ này đã được đính chính`,
    ofProvince: (count: string) =>
      `${count} số liệu của tỉnh này trong chỉ số này đã được đính chính`,
    see: "xem từng lần",
    link: "Đính chính và các lần nạp số liệu",
  },
  importLog: {
    title: "Các lần nạp số liệu",
    intro:
      "Mỗi lần nạp làm thay đổi kho tạo một bản số liệu mới. Dấu SHA-256 cho biết đúng tệp nào đã được nạp.",
    cut: (shown: string, all: string) => `Hiện ${shown} lần mới nhất trong ${all} lần nạp.`,
    table: "Các lần nạp số liệu, cuộn ngang được",
    version: "Bản",
    date: "Ngày nạp",
    kind: "Nạp gì",
    kinds: {
      folder: "toàn bộ thư mục số liệu",
      table: "một bảng số liệu",
      restore: "khôi phục từ bản sao lưu",
    },
    file: "Tệp",
    noFile: "không ghi tên tệp",
    changes: "Số liệu",
    counts: {
      added: (count: string) => `thêm ${count}`,
      completed: (count: string) => `bổ sung ${count}`,
      changed: (count: string) => `sửa ${count}`,
      removed: (count: string) => `bỏ ${count}`,
      restated: (count: string) => `ghi lại nguồn hoặc ghi chú ${count}`,
    },
    nothing: "không đổi số liệu nào",
    unrecorded: "không ghi",
    sha256: "SHA-256 của tệp",
  },
};

export type CorrectionMessages = typeof correctionsVi;
