import { usualWords } from "./strangers";
import { markedForm, plainForm, type Token } from "./words";

/** How a text is written; texts without marks are read by what their words would be with them. */
export interface Writing {
  /** Vietnamese without a single marked letter: "nam 2023 tien giang dat 85,77 diem". */
  readonly isPlain: boolean;
  /** Without a single capital either, so that names and ends of sentences cannot be told by them. */
  readonly isSmall: boolean;
}

/** Words of such texts that no English text has; two of them tell. */
const telling = new Set(
  "diem xep dat tang giam dung hang cua voi theo duoc nam tinh vi tri thu bac chi dau lan nhom gom nhat qua khong nuoc thanh pho va cac nhung ve thuoc la thuc hien tuc giai quyet ho ty le".split(
    " ",
  ),
);

export function writingOf(tokens: readonly Token[]): Writing {
  const words = tokens.filter((token) => token.kind === "word");
  const isUnmarked = words.every((token) => token.marked === token.plain);
  const told = new Set(
    words.flatMap(({ plain, upper }) => (!upper && telling.has(plain) ? plain : [])),
  );
  const isPlain = isUnmarked && told.size >= 2;
  return { isPlain, isSmall: isPlain && !words.some(({ upper }) => upper) };
}

/** Words that the rules look at and that are no cue. */
const known = `đã các những mỗi nhiều toàn ngoài ngoại liên từng cấp khi riêng nhóm tốp khỏi rời tại vào có tổng bảng danh bởi
  tiếp hiện tục vẫn ngôi chung nơi vốn hoàn thành nêu cao thấp quan trọng hợp cơ bản chính đó nói ấy người đoàn kết quả mức con
  thuộc kể tên gọi đây đến tới mặt phần đồng chỉ mình ta họ bị rằng cùng`;

/** What each word without marks is with them; where several are the same without, the first. */
const marked = new Map<string, string>();
for (const word of [...known.split(/\s+/), ...usualWords]) {
  const plain = plainForm(markedForm(word));
  if (!marked.has(plain)) marked.set(plain, word.normalize("NFC"));
}

/** What ministries and departments are called by, without marks. */
const fields = new Set(
  `noi vu,tai chinh,tu phap,xay dung,y te,cong thuong,giao duc,ke hoach,nong nghiep,thong tin,khoa hoc,van hoa,lao dong,
  giao thong,tai nguyen,ngoai vu,du lich,quoc phong,cong an,dan toc,ngoai giao,thanh tra`
    .split(",")
    .map((field) => field.trim()),
);

/** "so noi vu", "bo tai chinh" from token `at` on. */
export function isOffice(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at + 1]?.plain, tokens[at + 2]?.plain];
  return /^(?:so|bo)$/.test(tokens[at]?.plain ?? "") && fields.has(`${first} ${second}`);
}

/** "da" as "đã"; null for a word that is none of those known. */
export function withMarks(plain: string): string | null {
  return marked.get(plain) ?? null;
}
