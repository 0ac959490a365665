import type { Language } from "@/lib/i18n/language";

interface ChartWords {
  readonly loading: string;
  readonly failed: string;
  /** Said after the title of a chart to those who reach it by keyboard. */
  readonly lineKeys: string;
  readonly barKeys: string;
  readonly break: string;
  readonly caution: string;
  readonly noFigure: string;
  readonly own: string;
  readonly median: string;
  readonly best: string;
}

const words: Readonly<Record<Language, ChartWords>> = {
  vi: {
    loading: "Đang tải biểu đồ…",
    failed: "Không tải được biểu đồ. Các con số có đủ trong bảng trên trang này.",
    lineKeys:
      "Dùng phím mũi tên trái và phải để xem từng năm; các con số cũng có trong bảng trên trang này.",
    barKeys:
      "Dùng phím mũi tên lên và xuống để xem từng thanh; các con số cũng có trong bảng trên trang này.",
    break: "không so được với kỳ trước",
    caution: "so với kỳ trước cần thận trọng",
    noFigure: "không có số liệu",
    own: "Giá trị của tỉnh",
    median: "Trung vị",
    best: "Cao nhất",
  },
  en: {
    loading: "Loading the chart…",
    failed: "The chart could not be loaded. All its figures stand in the table on this page.",
    lineKeys:
      "Press the left and right arrow keys to walk through the years; the figures also stand in the table on this page.",
    barKeys:
      "Press the up and down arrow keys to walk through the bars; the figures also stand in the table on this page.",
    break: "not comparable with the edition before",
    caution: "compare with the edition before only with care",
    noFigure: "no figure",
    own: "The province’s value",
    median: "Median",
    best: "Highest",
  },
};

/** The few words of the charts themselves; titles and labels come from the pages. */
export function chartWords(language: Language): ChartWords {
  return words[language];
}
