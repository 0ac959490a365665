import { Refusal } from "./refusal";
import { type Garble, garbleOf } from "./vietnamese";

const refusals: Readonly<Record<Garble, readonly [vi: string, en: string]>> = {
  doubled: [
    "Chữ tiếng Việt bị hỏng vì tệp đã được mở sai bảng mã rồi lưu lại (kiểu “Háº£i PhÃ²ng”). Hãy lấy lại tệp gốc và lưu dạng UTF-8.",
    "The Vietnamese letters are garbled: the file was opened in the wrong encoding and saved again (as in “Háº£i PhÃ²ng”). Get the original file and save it as UTF-8.",
  ],
  tcvn3: [
    "Chữ gõ bằng phông TCVN3 (.VnTime …), không phải Unicode. Hãy chuyển mã sang Unicode, ví dụ bằng UniKey Toolkit, rồi lưu dạng UTF-8.",
    "The text was typed in a TCVN3 font (.VnTime …), not in Unicode. Convert it to Unicode, for example with UniKey Toolkit, and save it as UTF-8.",
  ],
  vni: [
    "Chữ gõ bằng phông VNI (VNI-Times …), không phải Unicode. Hãy chuyển mã sang Unicode, ví dụ bằng UniKey Toolkit, rồi lưu dạng UTF-8.",
    "The text was typed in a VNI font (VNI-Times …), not in Unicode. Convert it to Unicode, for example with UniKey Toolkit, and save it as UTF-8.",
  ],
};

/** @throws Refusal for text whose letters were garbled before it was saved */
export function checkUnbroken(text: string): void {
  const garble = garbleOf(text);
  if (garble === null) return;
  const [vi, en] = refusals[garble];
  throw new Refusal(vi, en);
}
