import { Refusal } from "./refusal";

/** Names of archive entries that could leave the folder they are unpacked in. */
const tricks = /(^|[\\/])\.\.([\\/]|$)|^[\\/]|\\|^[A-Za-z]:|[\p{Cc}]/u;

/** @throws Refusal for a name that no workbook has and that attacks whoever unpacks it */
export function checkEntryName(name: string): void {
  if (name !== "" && !tricks.test(name)) return;
  const shown = JSON.stringify(name);
  throw new Refusal(
    `Tệp chứa đường dẫn nguy hiểm ${shown}. Đừng mở tệp; hãy tải lại từ nguồn chính thức.`,
    `The file holds the dangerous path ${shown}. Do not open it; download it again from the official source.`,
    { value: name },
  );
}
