/** Everyday names of the indices beside the official and the short one, for the search box and for typed addresses. */
export const indicatorAliases: Readonly<Record<string, readonly string[]>> = {
  "par-index": [
    "PAR",
    "PARINDEX",
    "CCHC",
    "Chỉ số CCHC",
    "Cải cách hành chính",
    "Administrative reform",
  ],
  sipas: ["Chỉ số hài lòng", "Hài lòng của người dân", "Satisfaction"],
  papi: ["Hiệu quả quản trị và hành chính công", "Governance"],
  pci: ["Năng lực cạnh tranh", "Năng lực cạnh tranh cấp tỉnh", "Competitiveness"],
  dti: ["Chuyển đổi số", "Chỉ số chuyển đổi số", "Digital transformation"],
  "ict-index": ["ICT", "Sẵn sàng CNTT"],
  "egov.766": ["766", "Bộ chỉ số 766"],
};
