import { apiFieldsVi } from "./api-fields-vi";
import { apiTableFieldsVi } from "./api-table-fields-vi";

interface Limits {
  readonly page: string;
  readonly usualPage: string;
  readonly fileRows: string;
  readonly claimText: string;
  readonly indicators: string;
  readonly years: string;
  readonly provinces: string;
}

/** Words in Vietnamese of the interface for programs and of its documentation. */
export const apiVi = {
  page: {
    title: "API: số liệu cho chương trình máy tính",
    description:
      "Mọi số liệu của trang này ở dạng JSON, CSV và XLSX: các địa chỉ, tham số, câu trả lời mẫu, lỗi, giới hạn và cách trích nguồn.",
    intro:
      "API trả đúng những con số mà các trang hiện, kèm nguồn của từng số. Không cần khóa, không cần đăng ký.",
    link: "API cho chương trình máy tính",
    openapi: "Bản mô tả OpenAPI 3.1",
    contents: "Các địa chỉ",
    rules: "Quy tắc chung",
    endpoint: "Địa chỉ",
    parameters: "Tham số",
    parametersTable: (path: string) => `Tham số của ${path}, cuộn ngang được`,
    noParameters: "Không có tham số.",
    body: "Nội dung gửi (JSON)",
    bodyTable: (path: string) => `Nội dung gửi đến ${path}, cuộn ngang được`,
    name: "Tên",
    place: "Ở đâu",
    places: { path: "trong địa chỉ", query: "sau dấu ?", body: "trong nội dung" },
    type: "Kiểu",
    meaning: "Ý nghĩa",
    required: "bắt buộc",
    usual: (value: string) => `mặc định ${value}`,
    list: "danh sách, cách nhau bằng dấu phẩy",
    request: "Gọi thử",
    answer: "Câu trả lời (rút gọn)",
    answerOf: (path: string) => `Câu trả lời mẫu của ${path}, cuộn được`,
    requestOf: (path: string) => `Lệnh gọi mẫu của ${path}, cuộn được`,
    statuses: "Mã trả lời",
    fields: "Các trường trong câu trả lời",
    fieldsOf: (name: string) => `Các trường của ${name}`,
    fieldsTable: (name: string) => `Các trường của ${name}, cuộn ngang được`,
    errors: "Lỗi",
    errorsText: "Mọi lỗi có cùng một dạng; parameter nêu tham số sai, hoặc null.",
    errorExample: "Lỗi mẫu, cuộn được",
    errorCode: "Mã lỗi",
    errorsTable: "Các mã lỗi, cuộn ngang được",
    licence: "Dùng lại và trích nguồn",
  },
  rules: (limits: Limits) => [
    "Số thiếu là null và có lý do ở missing; không bao giờ là 0. Dòng của tỉnh thiếu số vẫn có trong câu trả lời.",
    "Hạng luôn đi với of (trên tổng số) và rankKind (hạng từ đâu). Thay đổi không bao giờ tính qua một lần đổi phương pháp: khi ấy change.comparable là false và change.reason nói vì sao.",
    "Tham số lạ, ghi hai lần, thiếu hoặc sai thì bị từ chối với mã 400 và tên tham số; không có gì bị bỏ qua trong im lặng.",
    `Giới hạn: mỗi câu trả lời JSON có nhiều nhất ${limits.page} mục (mặc định ${limits.usualPage}), phần sau ở địa chỉ next; CSV và XLSX không chia phần, nhiều nhất ${limits.fileRows} dòng; nhiều nhất ${limits.indicators} chỉ số, ${limits.years} năm, ${limits.provinces} tỉnh trong một danh sách; văn bản kiểm chứng nhiều nhất ${limits.claimText} đơn vị UTF-16.`,
    "CSV: UTF-8 có dấu BOM, xuống dòng CRLF. lang=vi: dấu chấm phẩy giữa các cột, dấu phẩy thập phân, như Excel tiếng Việt đọc; lang=en: dấu phẩy giữa các cột, dấu chấm thập phân. XLSX có bốn trang: số liệu, ghi chú, nguồn, từ điển cột.",
    "CORS: trang web ở bất kỳ tên miền nào cũng đọc được (Access-Control-Allow-Origin: *).",
    "ETag: gửi lại trong If-None-Match; số liệu chưa đổi thì trả 304 không có nội dung.",
    "Bản số liệu: data.version trong mỗi câu trả lời. Thêm v=<số bản> để luôn nhận đúng số liệu của bản ấy; không có v là bản mới nhất.",
    "lang=vi hoặc en chọn ngôn ngữ của lời báo lỗi, ghi chú và tiêu đề cột trong tệp; tên gọi luôn có cả hai thứ tiếng.",
  ],
  licence:
    "Các con số là của đơn vị công bố; trang này gom lại và không cấp phép thay họ. Khi dùng lại, xin nêu đơn vị công bố chỉ số, nguồn của con số (sources) và số bản số liệu, và không ghi hạng tự tính (counted) là hạng do đơn vị công bố in.",
  endpoints: {
    indicators: {
      summary: "Danh mục chỉ số",
      description: "Mọi chỉ số, chỉ số thành phần và tỷ lệ, kèm các lần đổi phương pháp.",
    },
    provinces: {
      summary: "Các tỉnh, thành phố",
      description: "Đơn vị của bộ 63 và bộ 34, kèm tỉnh nào đã nhập vào tỉnh nào.",
    },
    editions: {
      summary: "Các kỳ công bố",
      description:
        "Mỗi chỉ số có những kỳ nào, ở đây có số của bao nhiêu tỉnh, hoặc vì sao không có.",
    },
    figures: {
      summary: "Số liệu",
      description:
        "Số của từng tỉnh trong từng kỳ, theo thứ tự danh mục, kỳ mới trước, rồi theo hạng. Không chọn gì là toàn bộ.",
    },
    ranking: {
      summary: "Một bảng xếp hạng",
      description:
        "Đúng bảng mà trang xếp hạng hiện, với cùng cách lọc và sắp xếp. Không có unit_set là bộ đơn vị thường dùng của năm ấy.",
    },
    province: {
      summary: "Một tỉnh",
      description:
        "Mọi kỳ của mọi chỉ số và các tỷ lệ của một tỉnh. Chỉ số thành phần: xem figures.",
    },
    corrections: {
      summary: "Đính chính",
      description: "Mọi con số đã sửa hoặc đã bỏ, mới nhất trước.",
    },
    sources: { summary: "Nguồn", description: "Mọi nguồn đã in các con số ở đây." },
    movers: {
      summary: "Biến động giữa hai kỳ",
      description:
        "Đúng bảng mà trang biến động hiện, với cùng cách lọc và sắp xếp. Qua một lần đổi phương pháp thì không có dòng nào; trang nói vì sao.",
    },
    regions: {
      summary: "Các vùng",
      description:
        "Trung bình, độ phân tán, tỉnh cao nhất và thấp nhất, số tỉnh tăng điểm của từng vùng trong từng kỳ.",
    },
    disagreements: {
      summary: "Các nguồn in khác nhau",
      description: "Số ghi ở đây, số nguồn kia in, và vì sao giữ số này.",
    },
    coverage: {
      summary: "Độ phủ",
      description: "Mỗi chỉ số, mỗi năm đang có số của bao nhiêu tỉnh, hoặc vì sao không có.",
    },
    targets: {
      summary: "Mục tiêu",
      description: "Mục tiêu do các tỉnh tự đặt ra, kèm nguyên văn và nguồn.",
    },
    releases: {
      summary: "Các lần công bố đã qua",
      description:
        "Mỗi kỳ của mỗi chỉ số được công bố khi nào, biết đến ngày hay đến tháng, theo nguồn nào.",
    },
    expectedReleases: {
      summary: "Kỳ tới (ước tính)",
      description:
        "Khoảng tháng mà kỳ tiếp theo của mỗi chỉ số có thể được công bố. Đây là ước tính từ các lần công bố trước, không phải lịch của đơn vị công bố.",
    },
    imports: {
      summary: "Các lần nạp số liệu",
      description:
        "Mỗi lần nạp tạo ra một bản số liệu: lúc nào, nạp gì, làm gì với số liệu; mới nhất trước.",
    },
    package: {
      summary: "Gói toàn bộ số liệu",
      description:
        "Một tệp ZIP gồm mọi bảng ở dạng CSV, từ điển cột và mô tả theo chuẩn Frictionless Data Package. format=json chỉ liệt kê các bảng.",
    },
    claims: {
      summary: "Kiểm chứng một câu hoặc một bài",
      description:
        "Tìm các khẳng định về chỉ số trong văn bản và đối chiếu với số liệu. Văn bản không được lưu lại.",
    },
    openapi: { summary: "Bản mô tả này", description: "Mô tả API theo OpenAPI 3.1." },
  },
  parameters: {
    indicator: "Mã chỉ số.",
    year: "Năm của kỳ.",
    province: "Mã tỉnh.",
    from: "Năm của kỳ trước.",
    to: "Năm của kỳ sau.",
    slug: "Mã tỉnh trong bộ đơn vị.",
    unit_set: "Bộ đơn vị: 63 (đến 30/6/2025) hoặc 34 (từ 1/7/2025).",
    region: "Mã vùng.",
    source: "Khóa của nguồn đã in các số.",
    name: "Một phần tên tỉnh, có dấu hoặc không dấu.",
    sort: "Cột sắp xếp: rank, name, score, change, places, band, region, hoặc mã một thành phần. Tỉnh thiếu số luôn ở cuối.",
    order: "asc (tăng dần) hoặc desc (giảm dần).",
    format: "Dạng trả lời.",
    lang: "Ngôn ngữ của lời báo và tiêu đề cột.",
    v: "Bản số liệu; không có là bản mới nhất.",
    limit: "Nhiều nhất bao nhiêu mục (chỉ với JSON).",
    cursor: "Phần tiếp theo; dùng nguyên địa chỉ next (chỉ với JSON).",
    text: "Câu hoặc bài cần kiểm chứng.",
  },
  statuses: {
    200: "Được.",
    304: "Chưa đổi so với ETag đã gửi.",
    400: "Tham số hoặc nội dung sai.",
    404: "Không có địa chỉ, chỉ số, tỉnh, kỳ hoặc bản số liệu này.",
    405: "Địa chỉ này không nhận phương thức ấy; xem Allow.",
    413: "Văn bản quá dài.",
    500: "Lỗi phía máy chủ.",
  },
  headers: {
    etag: "Dấu mạnh của câu trả lời, từ bản số liệu và địa chỉ.",
    cors: "Luôn là *.",
    cache: "Bản mới nhất phải hỏi lại; một bản đã ghi v giữ được một năm.",
    disposition: "Tên tệp khi là CSV hoặc XLSX.",
    allow: "Những phương thức được nhận.",
  },
  reasons: {
    first: "Không có kỳ trước ở đây để so.",
    rate: "Các kỳ của tỷ lệ dài ngắn khác nhau, nên không so.",
    kindsDiffer: "Hạng của hai kỳ khác loại, nên không tính thay đổi bậc.",
    ofDiffers: (now: string, before: string) =>
      `Số tỉnh được xếp hạng khác nhau: ${now}, kỳ trước ${before}.`,
    withheld: "Phương pháp đã đổi.",
    missing: "Không có số của cả hai kỳ.",
  },
  errors: {
    none: "không có",
    unknown: (name: string, known: string) =>
      `Không có tham số “${name}”. Các tham số dùng được: ${known}.`,
    repeated: (name: string) => `Tham số “${name}” có nhiều hơn một lần. Chỉ ghi một lần.`,
    absent: (name: string, allowed: string) => `Thiếu tham số “${name}”. Ghi ${allowed}.`,
    bad: (name: string, allowed: string) =>
      `Giá trị của tham số “${name}” không đúng. Ghi ${allowed}.`,
    noIndicator: (code: string) => `Không có chỉ số “${code}”. Xem /api/v1/indicators.`,
    noProvince: (slug: string) => `Không có tỉnh “${slug}”. Xem /api/v1/provinces.`,
    noRegion: (slug: string) => `Không có vùng “${slug}” trong bộ đơn vị này.`,
    noSource: (key: string) => `Không có nguồn “${key}”. Xem /api/v1/sources.`,
    noRanking: (code: string, year: string) =>
      `Không có bảng xếp hạng “${code}” năm ${year}. Xem /api/v1/editions.`,
    noMovers: (code: string, from: string, to: string) =>
      `Không có hai kỳ ${from} và ${to} của “${code}” trong cùng một bộ đơn vị. Xem /api/v1/editions.`,
    noVersion: (version: string) =>
      `Không có bản số liệu ${version}: chưa từng có hoặc không còn giữ. Bỏ v để lấy bản mới nhất.`,
    noPath: (path: string) => `Không có địa chỉ ${path}. Xem /api/v1/openapi.json.`,
    method: (method: string, allowed: string) =>
      `Địa chỉ này không nhận ${method}. Dùng ${allowed}.`,
    tooManyRows: (rows: string, most: string) =>
      `Tệp này có ${rows} dòng, nhiều hơn ${most}. Chọn ít chỉ số, năm hoặc tỉnh hơn.`,
    notJson: "Nội dung gửi lên không phải một đối tượng JSON viết bằng UTF-8.",
    textTooLong: (most: string) => `Văn bản dài quá ${most} đơn vị UTF-16.`,
    bodyTooLarge: (most: string) => `Nội dung gửi lên lớn hơn ${most} byte.`,
    internal: "Máy chủ gặp lỗi. Xin thử lại sau.",
  },
  fileNames: {
    indicators: "chi-so",
    provinces: "tinh",
    editions: "ky-cong-bo",
    figures: "so-lieu",
    ranking: "xep-hang",
    corrections: "dinh-chinh",
    sources: "nguon",
  },
  fields: { ...apiFieldsVi, ...apiTableFieldsVi },
};

export type ApiMessages = typeof apiVi;
