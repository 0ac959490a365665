/** Words in Vietnamese of the columns of announcements and imports. */
export const logColumnsVi = {
  importVersion: {
    name: "Bản được tạo",
    meaning: "Bản số liệu mà lần nạp tạo ra",
    unit: "",
    values: "1, 2, 3 …",
  },
  importedAt: {
    name: "Thời điểm nạp (UTC)",
    meaning: "Lần nạp xong lúc nào",
    unit: "UTC",
    values: "",
  },
  importKind: {
    name: "Nạp gì",
    meaning: "Lần nạp đọc toàn bộ thư mục số liệu, một bảng hay một bản sao lưu",
    unit: "",
    values: "",
  },
  importFile: {
    name: "Tệp",
    meaning: "Tên tệp hoặc thư mục đã nạp, không kèm đường dẫn",
    unit: "",
    values: "trống khi không ghi",
  },
  added: {
    name: "Thêm",
    meaning: "Số liệu trước đó chưa có",
    unit: "số liệu",
    values: "trống khi không ghi nhận",
  },
  completed: {
    name: "Bổ sung",
    meaning: "Số liệu trước đó thiếu điểm hoặc hạng, nay có",
    unit: "số liệu",
    values: "trống khi không ghi nhận",
  },
  changed: {
    name: "Sửa",
    meaning: "Số liệu đổi điểm, hạng hoặc trạng thái",
    unit: "số liệu",
    values: "trống khi không ghi nhận",
  },
  removed: {
    name: "Bỏ",
    meaning: "Số liệu đã bỏ khỏi dữ liệu",
    unit: "số liệu",
    values: "trống khi không ghi nhận",
  },
  restated: {
    name: "Ghi lại",
    meaning: "Số liệu giữ nguyên, đổi nguồn hoặc ghi chú",
    unit: "số liệu",
    values: "trống khi không ghi nhận",
  },
  sha256: {
    name: "SHA-256",
    meaning: "Dấu SHA-256 của tệp đã nạp; với thư mục là của tên và nội dung mọi tệp",
    unit: "",
    values: "",
  },
  precision: {
    name: "Biết đến",
    meaning: "Ngày công bố được biết đến ngày hay chỉ đến tháng",
    unit: "",
    values: "ngày; tháng; trống khi chưa rõ",
  },
  held: {
    name: "Đã có số liệu",
    meaning: "Ở đây đã có số liệu của kỳ ấy hay chưa",
    unit: "",
    values: "có; không",
  },
  announcedSource: {
    name: "Mã nguồn của ngày",
    meaning: "Khóa của nguồn đã in ngày công bố",
    unit: "",
    values: "xem bảng nguồn; trống khi không có",
  },
  expectationKind: {
    name: "Ước tính hay chưa đủ dữ liệu",
    meaning:
      "Tháng ở dòng này là ước tính, không phải lịch của đơn vị công bố; hoặc chưa đủ dữ liệu để ước tính",
    unit: "",
    values: "ước tính; chưa đủ dữ liệu",
  },
  awaitedYear: {
    name: "Kỳ được chờ",
    meaning: "Năm của kỳ tiếp theo",
    unit: "năm",
    values: "trống khi chưa đủ dữ liệu",
  },
  expectedFrom: {
    name: "Tháng ước tính sớm nhất",
    meaning: "Ước tính: tháng sớm nhất mà kỳ ấy có thể được công bố",
    unit: "tháng",
    values: "năm-tháng; trống khi chưa đủ dữ liệu",
  },
  expectedTo: {
    name: "Tháng ước tính muộn nhất",
    meaning: "Ước tính: tháng muộn nhất mà kỳ ấy có thể được công bố",
    unit: "tháng",
    values: "năm-tháng; trống khi chưa đủ dữ liệu",
  },
  dated: {
    name: "Số lần công bố làm căn cứ",
    meaning:
      "Ước tính từ bao nhiêu lần công bố biết ngày hoặc tháng; khi chưa đủ dữ liệu là số lần đang biết",
    unit: "lần",
    values: "",
  },
  how: {
    name: "Cách ước tính",
    meaning: "Ước tính từ những lần công bố nào, hoặc vì sao chưa ước tính",
    unit: "",
    values: "",
  },
};

export type LogColumns = typeof logColumnsVi;
