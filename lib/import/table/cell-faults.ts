import type { Text } from "@/lib/i18n/language";

/** Why a cell is no figure, and what to do. */
export const cellFaults = {
  formula: {
    vi: "Ô chứa công thức. Sao chép rồi dán lại dạng giá trị (Paste Values).",
    en: "The cell holds a formula. Copy it and paste it back as a value (Paste Values).",
  },
  error: {
    vi: "Ô báo lỗi của bảng tính. Sửa ô, hoặc để trống nếu không công bố.",
    en: "The cell holds a spreadsheet error. Correct it, or leave it empty if nothing was published.",
  },
  date: {
    vi: "Ô là ngày tháng: Excel thường tự đổi số như 5/63 thành ngày. Đặt định dạng Text và nhập lại như bản in.",
    en: "The cell is a date: Excel often turns figures such as 5/63 into one. Set its format to Text and enter it as printed.",
  },
  boolean: {
    vi: "Ô là đúng/sai (TRUE/FALSE), không phải số. Nhập lại như bản in.",
    en: "The cell is TRUE/FALSE, not a figure. Enter it as printed.",
  },
  word: {
    vi: "Không phải số. Nhập số như bản in, hoặc để trống nếu không công bố.",
    en: "Not a number. Enter it as printed, or leave it empty if nothing was published.",
  },
  digits: {
    vi: "Có chữ số ngoài 0-9. Nhập lại bằng chữ số 0-9.",
    en: "Holds digits other than 0-9. Enter it with the digits 0-9.",
  },
  negative: {
    vi: "Số âm: ở đây không có số nào âm. Kiểm tra ô, và xem cột có phải là mức tăng, giảm không.",
    en: "A negative number: nothing here is negative. Check the cell, and whether the column is a change.",
  },
  exponent: {
    vi: "Số viết dạng mũ (1e5). Nhập lại đủ các chữ số như bản in.",
    en: "Written with an exponent (1e5). Enter all its digits as printed.",
  },
  fraction: {
    vi: "Hai số cách nhau bằng dấu gạch chéo. Chỉ giữ kết quả.",
    en: "Two numbers with a slash between them. Keep the result alone.",
  },
  two: {
    vi: "Ô có khoảng trắng giữa các chữ số, như hai số trong một ô. Tách thành hai cột hoặc viết liền.",
    en: "Blanks between the digits, as if two numbers shared the cell. Part them into two columns or close the gap.",
  },
  grouping: {
    vi: "Dấu chấm, dấu phẩy không theo cách viết số nào. Nhập lại, như 85,77 hoặc 1.234,5.",
    en: "The dots and commas follow no way of writing numbers. Enter it again, such as 85.77 or 1,234.5.",
  },
  ambiguous: {
    vi: "Không rõ dấu là phân cách hàng nghìn hay thập phân. Viết đủ, như 1234 hoặc 1,2340.",
    en: "The mark may part thousands or decimals. Write it out, such as 1234 or 1.2340.",
  },
  long: {
    vi: "Quá 9 chữ số trước hoặc 10 chữ số sau dấu thập phân. Nhập như bản in.",
    en: "More than 9 digits before the decimal mark or 10 after it. Enter it as printed.",
  },
  percent: {
    vi: "Có dấu % nhưng chỉ số này tính bằng điểm. Kiểm tra xem có đúng cột không.",
    en: "Has a percent sign, but this indicator is in points. Check that it is the right column.",
  },
  "rank-word": {
    vi: "Không phải hạng. Nhập số nguyên từ 1 như bản in (12 hoặc 12/63), hoặc để trống.",
    en: "Not a rank. Enter a whole number from 1 as printed (12 or 12/63), or leave it empty.",
  },
  "rank-zero": {
    vi: "Hạng phải từ 1. Nhập lại như bản in, hoặc để trống nếu không xếp hạng.",
    en: "A rank starts at 1. Enter it as printed, or leave it empty if there is none.",
  },
  "rank-fraction": {
    vi: "Hạng phải là số nguyên. Kiểm tra xem đây có phải cột giá trị không.",
    en: "A rank is a whole number. Check whether this is the column of values.",
  },
} as const satisfies Record<string, Text>;

export type CellFault = keyof typeof cellFaults;
