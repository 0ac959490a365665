/** Words in Vietnamese for search engines: titles and descriptions of pages. */
export const seoVi = {
  ranking: (edition: string) => `${edition}: xếp hạng các tỉnh, thành phố`,
  region: (name: string) => `${name}: các chỉ số của vùng và các tỉnh trong vùng`,
  regions: (count: string) =>
    `${count} vùng, mỗi vùng một trang: trung bình, tỉnh dẫn đầu, hạng trong vùng.`,
  provinces: (current: string, old: string) =>
    `${current} tỉnh, thành phố hiện nay và ${old} tỉnh cũ, mỗi tỉnh một trang.`,
  claims: {
    title: "Kiểm chứng câu viết về chỉ số cấp tỉnh",
    description:
      "Dán một câu hay cả bài báo: mỗi con số về PAR Index, SIPAS, PAPI, PCI, DTI được tìm thấy tại chỗ và đối chiếu với số liệu, kèm nguồn và câu viết đúng để dùng thay.",
  },
  search: "Tìm tỉnh, thành phố hoặc chỉ số theo tên, có dấu hay không dấu, tên cũ hay mới.",
  noFigures: (province: string, set: string, index: string) =>
    `Chưa có số liệu ${index} của ${province} (${set}) ở đây.`,
  keywords: ["xếp hạng tỉnh", "chỉ số cấp tỉnh", "Việt Nam"],
  country: "Việt Nam",
  catalog: "Số liệu các chỉ số cấp tỉnh của Việt Nam",
  catalogText: (figures: string, sources: string) =>
    `${figures} số liệu của các chỉ số cấp tỉnh từ ${sources} nguồn: PAR Index, SIPAS, PAPI, PCI, DTI, ICT Index và tỷ lệ dịch vụ công, mỗi con số kèm nguồn và lý do khi thiếu.`,
  credit: (publisher: string, site: string) => `${publisher}, qua ${site}`,
  dataset: (edition: string, set: string) => `${edition}, số liệu từng tỉnh (${set})`,
  datasetLead: (name: string, of: string, publisher: string) =>
    `${name} của ${of} tỉnh, thành phố; đơn vị công bố: ${publisher}.`,
};

export type SeoMessages = typeof seoVi;
