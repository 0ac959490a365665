/** Words in Vietnamese of the pictures that are shared. */
export const cardsVi = {
  rank: "Hạng",
  score: "Điểm",
  since: (year: number) => `So với ${year}`,
  points: "điểm",
  region: (name: string) => `Trong vùng ${name}`,
  printedPlace: (place: string) => `nguồn in hạng ${place}`,
  notComparable: "không so được",
  methodChanged: "phương pháp đã đổi",
  countedInRegion: "tính từ bảng xếp hạng",
  disputed: "Có nguồn khác in số khác; xem trang này.",
  care: "* So với kỳ trước cần thận trọng; lý do ở trang này.",
  kinds: (kind: string) => `Hạng: ${kind}.`,
  partial: (here: string, all: string) => `Ở đây mới có số của ${here}/${all} tỉnh.`,
  publishers: (names: string) => `Đơn vị công bố: ${names}.`,
  source: (name: string, others: string | null) =>
    others === null ? `Nguồn: ${name}.` : `Nguồn: ${name} và ${others} nguồn khác.`,
  none: (name: string, set: string) => `Chưa có số liệu của ${name} (${set}) ở đây.`,
  whatsNew: "Có gì mới",
};

export type CardMessages = typeof cardsVi;
