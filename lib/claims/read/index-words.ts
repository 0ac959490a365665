export const sureNames: Readonly<Record<string, readonly string[]>> = {
  "par-index": [
    "chỉ số cải cách hành chính",
    "chỉ số CCHC",
    "PARINDEX",
    "PAR",
    "Index PAR",
    "public administration reform",
    "administrative reform index",
    "xếp hạng cải cách hành chính",
    "xếp hạng CCHC",
  ],
  sipas: [
    "chỉ số hài lòng",
    "chỉ số hài lòng về sự phục vụ hành chính",
    "chỉ số hài lòng về sự phục vụ hành chính công",
    "chỉ số hài lòng của người dân",
    "chỉ số hài lòng của người dân, tổ chức",
    "chỉ số đo lường sự hài lòng",
    "chỉ số đo lường sự hài lòng của người dân",
    "chỉ số đo lường sự hài lòng của người dân, tổ chức",
    "chỉ số mức độ hài lòng",
    "chỉ số sự hài lòng",
    "satisfaction index",
  ],
  papi: ["hiệu quả quản trị và hành chính công", "hiệu quả quản trị và hành chính công cấp tỉnh"],
  pci: ["chỉ số năng lực cạnh tranh", "competitiveness index", "năng lực cạnh tranh cấp tỉnh"],
  dti: [
    "chỉ số chuyển đổi số",
    "chỉ số CĐS",
    "chỉ số đánh giá mức độ chuyển đổi số",
    "mức độ chuyển đổi số cấp tỉnh",
    "xếp hạng chuyển đổi số",
    "digital transformation index",
  ],
  "egov.766": [
    "chỉ số 766",
    "bộ chỉ số 766",
    "chỉ số phục vụ người dân, doanh nghiệp",
    "bộ chỉ số phục vụ người dân, doanh nghiệp",
    "chỉ số phục vụ người dân và doanh nghiệp",
    "bộ chỉ số phục vụ người dân và doanh nghiệp",
    "bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp",
    "citizen and business service index",
    "index 766",
  ],
  "ict-index": [
    "Vietnam ICT Index",
    "chỉ số sẵn sàng ứng dụng công nghệ thông tin",
    "chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin",
    "chỉ số sẵn sàng cho phát triển và ứng dụng CNTT",
    "chỉ số mức độ sẵn sàng cho phát triển và ứng dụng công nghệ thông tin",
    "mức độ sẵn sàng cho phát triển và ứng dụng công nghệ thông tin",
    "chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin và truyền thông",
  ],
};

const satisfactionSubjects = ["người dân", "người dân, tổ chức", "người dân và tổ chức", "tổ chức"];
const servedBy = ["cơ quan hành chính nhà nước", "cơ quan hành chính", "cơ quan nhà nước"];

/** Everyday words that stand for an index after "chỉ số", "về", "xếp hạng". */
export const wordNames: Readonly<Record<string, readonly string[]>> = {
  "par-index": ["cải cách hành chính", "CCHC", "administrative reform"],
  sipas: ["hài lòng của người dân", "sự hài lòng của người dân"],
  pci: ["năng lực cạnh tranh", "competitiveness"],
  dti: ["chuyển đổi số", "digital transformation"],
};

export const componentNames: Readonly<Record<string, readonly string[]>> = {
  "par-index.1": [
    "công tác chỉ đạo, điều hành",
    "công tác chỉ đạo điều hành CCHC",
    "chỉ đạo, điều hành cải cách hành chính",
  ],
  "par-index.3": ["cải cách TTHC"],
  "par-index.4": ["cải cách tổ chức bộ máy", "cải cách tổ chức bộ máy nhà nước"],
  "par-index.7": [
    "xây dựng và phát triển chính quyền điện tử",
    "hiện đại hóa nền hành chính",
    "xây dựng và phát triển chính quyền điện tử và chính quyền số",
  ],
  "par-index.8": ["tác động của cải cách hành chính", "tác động của CCHC"],
  "papi.1": ["sự tham gia của người dân ở cấp cơ sở", "tham gia của người dân"],
  "papi.2": [
    "công khai, minh bạch trong ra quyết định",
    "công khai, minh bạch trong việc ra quyết định",
    "công khai, minh bạch",
  ],
  "papi.3": ["trách nhiệm giải trình"],
  "papi.4": ["kiểm soát tham nhũng"],
  "papi.8": ["e-government"],
  "pci.1": ["chi phí gia nhập thị trường", "market entry"],
  "pci.2": ["tiếp cận đất đai và sự ổn định trong sử dụng đất", "land access"],
  "pci.3": ["minh bạch"],
  "pci.5": ["chi phí phi chính thức"],
  "pci.7": ["tính năng động", "tính năng động và tiên phong của chính quyền tỉnh", "proactivity"],
  "pci.8": ["hỗ trợ doanh nghiệp"],
  "pci.10": ["thiết chế pháp lý và ANTT", "thiết chế pháp lý", "legal institutions"],
  "dti.chinh-quyen-so": ["chính quyền số"],
  "dti.kinh-te-so": ["kinh tế số"],
  "dti.xa-hoi-so": ["xã hội số"],
};

export const rateNames: Readonly<Record<string, readonly string[]>> = {
  "egov.full-service-share": [
    "dịch vụ công trực tuyến toàn trình",
    "dịch vụ công toàn trình",
    "DVC trực tuyến toàn trình",
    "DVCTT toàn trình",
    "full-process online services",
  ],
  "egov.partial-service-share": [
    "dịch vụ công trực tuyến một phần",
    "DVC trực tuyến một phần",
    "DVCTT một phần",
  ],
  "egov.on-time-rate": [
    "hồ sơ giải quyết đúng hạn và trước hạn",
    "hồ sơ giải quyết trước hạn và đúng hạn",
    "hồ sơ giải quyết trước và đúng hạn",
    "hồ sơ được giải quyết trước và đúng hạn",
    "hồ sơ giải quyết đúng và trước hạn",
    "hồ sơ giải quyết đúng hạn",
    "hồ sơ được giải quyết đúng hạn",
    "hồ sơ đúng hạn",
    "hồ sơ trước và đúng hạn",
    "giải quyết hồ sơ đúng hạn",
    "tỷ lệ giải quyết đúng hạn",
    "dossiers resolved on time",
    "resolved on time",
  ],
  "egov.early-rate": ["hồ sơ giải quyết trước hạn", "hồ sơ trước hạn"],
  "egov.online-rate": [
    "tỷ lệ hồ sơ tiếp nhận trực tuyến",
    "tỷ lệ hồ sơ nộp trực tuyến",
    "tỷ lệ hồ sơ trực tuyến",
    "tỷ lệ nộp hồ sơ trực tuyến",
    "dossiers filed online",
  ],
  "egov.online-payment-rate": ["tỷ lệ thanh toán trực tuyến"],
  "egov.digitisation-rate": ["tỷ lệ số hóa hồ sơ", "tỷ lệ số hóa"],
};

/** Said of surveys at counters as well as of SIPAS. */
export const satisfactionOpen = [
  "mức độ hài lòng",
  "mức độ hài lòng của người dân",
  "mức độ hài lòng của người dân, tổ chức",
  "mức độ hài lòng của tổ chức, công dân",
  "tỷ lệ hài lòng",
  "tỷ lệ hài lòng của người dân",
];

export const needIndex = new Set([
  "thủ tục hành chính",
  "administrative procedures",
  "transparency",
  "openness",
  "timeliness",
  "satisfaction",
  "online services",
  "online payment",
  "minh bạch",
  "hỗ trợ doanh nghiệp",
  "trách nhiệm giải trình",
  "kinh tế số",
  "xã hội số",
  "chính quyền số",
  "dịch vụ công trực tuyến",
  "thanh toán trực tuyến",
  "cung cấp dịch vụ công trực tuyến",
  "tiến độ giải quyết",
  "số hóa hồ sơ",
  "công khai, minh bạch",
  "human resources",
]);

export function satisfactionNames(): string[] {
  return ["mức độ hài lòng", "chỉ số hài lòng", "sự hài lòng"].flatMap((head) =>
    satisfactionSubjects.flatMap((who) =>
      servedBy.flatMap((office) =>
        ["đối với sự phục vụ của", "về sự phục vụ của", "với sự phục vụ của"].map(
          (link) => `${head} của ${who} ${link} ${office}`,
        ),
      ),
    ),
  );
}
