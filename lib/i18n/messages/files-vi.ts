import { figureColumnsVi } from "./figure-columns-vi";
import { listColumnsVi } from "./list-columns-vi";
import { logColumnsVi } from "./log-columns-vi";
import { packageColumnsVi } from "./package-columns-vi";
import { tableColumnsVi } from "./table-columns-vi";

/** Words in Vietnamese of the files that are handed out and of the links to them. */
export const filesVi = {
  sheets: { data: "Số liệu", notes: "Ghi chú", sources: "Nguồn", dictionary: "Từ điển cột" },
  dictionary: { name: "Cột", meaning: "Ý nghĩa", unit: "Đơn vị", values: "Giá trị" },
  notes: {
    item: "Mục",
    content: "Nội dung",
    title: "Bảng này là gì",
    address: "Trang",
    version: "Bản số liệu",
    imported: "Ngày nạp",
    publisher: "Đơn vị công bố",
    units: "Bộ đơn vị",
    view: "Phần được chọn",
    missing: "Số thiếu",
    missingText:
      "Ô trống là số thiếu, lý do ở cột “Lý do thiếu”; không có số nào được thay bằng 0 hay ước tính.",
    ranks: "Hạng",
    ranksText:
      "Cột “Loại hạng” ghi hạng đã công bố, suy ra, tỉnh tự công bố hay tính từ điểm số; hạng luôn kèm “Trên tổng số”. Hạng trong vùng là hạng đã in nếu có, không thì đếm trong vùng theo hạng ở cột “Hạng”.",
    changes: "Thay đổi",
    changesText:
      "So với kỳ liền trước của cùng bộ đơn vị. Qua một lần đổi phương pháp thì không có số thay đổi, lý do ở cột bên cạnh. Bậc dương là lên hạng.",
    numbers: "Dạng số",
    numbersText:
      "Tệp CSV tiếng Việt: các cột cách nhau bằng dấu chấm phẩy, dấu phẩy thập phân, mã hóa UTF-8. Tệp CSV tiếng Anh (lang=en): dấu phẩy giữa các cột, dấu chấm thập phân. Tệp XLSX: số là số, hiện đủ chữ số như đã in.",
    estimate: "Ước tính",
    estimateText:
      "Các tháng trong bảng này là ước tính từ ba lần công bố gần nhất biết ngày hoặc tháng, không phải lịch của đơn vị công bố. Tháng ước tính đã qua mà còn ở bảng này nghĩa là ở đây chưa ghi nhận việc công bố.",
    credit: "Ghi công",
  },
  rankKinds: {
    published: "đã công bố",
    counted: "tính từ điểm số",
    derived: "hạng suy ra",
    "self-reported": "tỉnh tự công bố",
  },
  rankPolicies: {
    official: "đơn vị công bố in hạng",
    groups: "chia nhóm, hạng tính từ điểm số",
    top30: "chỉ in 30 tỉnh dẫn đầu",
    none: "không xếp hạng",
  },
  units: { "%": "phần trăm", points: "điểm" },
  meanKinds: { published: "đã công bố", counted: "tính từ điểm số" },
  precisions: { day: "ngày", month: "tháng" },
  severities: { break: "đổi hẳn, không so được", caution: "so sánh thận trọng" },
  fields: { value: "điểm", rank: "hạng" },
  removed: "bỏ khỏi dữ liệu",
  country: "Cả nước",
  yes: "có",
  no: "không",
  sourceKinds: {
    official: "văn bản, trang chính thức",
    news: "báo chí",
    report: "báo cáo",
    dataset: "tệp số liệu",
  },
  columns: {
    ...figureColumnsVi,
    ...listColumnsVi,
    ...tableColumnsVi,
    ...logColumnsVi,
    ...packageColumnsVi,
  },
  noEditionBefore: "không có kỳ trước",
  fileNames: {
    movers: "bien-dong",
    regions: "vung",
    disagreements: "nguon-in-khac-nhau",
    coverage: "do-phu",
    targets: "muc-tieu",
    releases: "cac-lan-cong-bo",
    expectedReleases: "ky-toi-uoc-tinh",
    imports: "cac-lan-nap",
  },
  titles: {
    regions: (unitSet: string) =>
      `Các vùng của ${unitSet} tỉnh: trung bình, độ phân tán, số tỉnh tăng điểm, theo chỉ số và năm`,
    disagreements: "Những chỗ các nguồn in khác nhau",
    coverage: "Độ phủ: mỗi chỉ số, mỗi năm đang có số của bao nhiêu tỉnh",
    targets: "Mục tiêu do các tỉnh tự đặt ra",
    releases: "Các lần công bố đã qua",
    expectedReleases: "Kỳ tới của từng chỉ số: tháng công bố ước tính",
    imports: "Các lần nạp số liệu",
  },
  links: {
    table: "Tải bảng này",
    view: "Tải bảng đang xem",
    whole: "Toàn bộ",
    figures: "Tải số liệu của phần này",
    components: "Kèm các thành phần",
  },
  package: {
    link: "Tải gói toàn bộ số liệu (ZIP)",
    note: "Mọi bảng ở dạng CSV, kèm từ điển cột theo chuẩn Frictionless Data Package.",
  },
};

export type FilesMessages = typeof filesVi;
