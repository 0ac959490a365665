import { createHash } from "node:crypto";
import type { FolderFiles } from "@/lib/import/read-folder";

/** A whole folder in small: every list has a row, and nothing in it is wrong. */
const sample: Readonly<Record<string, string>> = {
  "unit-sets.csv": `id,name_vi,name_en,valid_from,valid_to,units
63,63 tỉnh,63 provinces,,2025-06-30,3
34,34 tỉnh,34 provinces,2025-07-01,,1`,
  "regions.csv": `unit_set,slug,name_vi,name_en,order,units
63,dong-bang-song-cuu-long,Đồng bằng sông Cửu Long,Mekong River Delta,1,2
63,dong-bang-song-hong,Đồng bằng sông Hồng,Red River Delta,2,1
34,dong-bang-song-cuu-long,Đồng bằng sông Cửu Long,Mekong River Delta,1,1`,
  "provinces.csv": `unit_set,slug,code,name_vi,name_en,kind,region,seat_vi,seat_en,area_km2,valid_from,valid_to,aliases,note_vi,note_en
63,tien-giang,82,Tiền Giang,Tien Giang,province,dong-bang-song-cuu-long,,,,,2025-06-30,T.Giang|TG,,
63,dong-thap,87,Đồng Tháp,Dong Thap,province,dong-bang-song-cuu-long,,,,,2025-06-30,,,
63,ha-noi,01,Hà Nội,Hanoi,municipality,dong-bang-song-hong,,,,,2025-06-30,HN,gồm Hà Tây cũ,includes the former Hà Tây
63,ha-tay,,Hà Tây,Ha Tay,province,dong-bang-song-hong,,,,,2008-07-31,,,
34,dong-thap,82,Đồng Tháp,Dong Thap,province,dong-bang-song-cuu-long,địa bàn Tiền Giang cũ,old territory of Tiền Giang,5938.70,2025-07-01,,,,`,
  "successions.csv": `from_set,from,to_set,to,effective,change,extent_vi,extent_en,legal_basis_vi,legal_basis_en
63,tien-giang,34,dong-thap,2025-07-01,merge,toàn bộ,whole,Nghị quyết 202/2025/QH15,Resolution 202/2025/QH15`,
  "tiles.csv": `unit_set,slug,row,column,kind
63,tien-giang,13,3,unit
63,dong-thap,13,2,unit
63,ha-noi,2,3,unit
63,hoang-sa,7,7,island
34,dong-thap,9,2,unit`,
  "borders.csv": `unit_set,a,b
63,dong-thap,tien-giang`,
  "sources.csv": `key,title,publisher,url,published,kind,note_vi,note_en
baoapbac-1,Công bố PAR INDEX 2023,Báo Ấp Bắc,https://baoapbac.vn/1,2024-04-17,news,,
vcci-xls,"Bảng điểm ""PCI""",VCCI,,undated,dataset,đã làm tròn,rounded`,
  "indicators.csv": `code,parent,name_vi,name_en,short_vi,short_en,publisher_vi,publisher_en,unit,scale_min,scale_max,max_points,higher_is_better,decimals,rank_policy,first_year,last_year,description_vi,description_en,official_url
par-index,,Chỉ số cải cách hành chính,Public Administration Reform Index,PAR Index,PAR Index,Bộ Nội vụ,Ministry of Home Affairs,%,0,100,100,1,2,official,2012,2024,,,https://caicachhanhchinh.gov.vn
par-index.1,par-index,Chỉ đạo điều hành,Leadership,,,Bộ Nội vụ,Ministry of Home Affairs,points,0,9.5,9.5,1,2,official,2012,2024,,,
pci,,Chỉ số năng lực cạnh tranh,Provincial Competitiveness Index,PCI,PCI,VCCI,VCCI,points,0,100,100,1,2,top30,2005,2024,,,
dti,,Chỉ số chuyển đổi số,Digital Transformation Index,DTI,DTI,Bộ KHCN,Ministry of Science,points,0,1,1,1,4,official,2020,2024,,,
egov.rate,,Tỷ lệ đúng hạn,On-time rate,,,UBND,People's committees,%,0,100,,1,2,none,2016,2026,,,`,
  "indicator-names.csv": `code,from_year,to_year,name_vi,name_en
par-index.1,2012,2015,Tên cũ,Old name
par-index.1,2016,2018,Tên cũ hơn,Older name`,
  "releases.csv": `indicator,year,announced,document,source
par-index,2023,2024-04-17,,baoapbac-1
pci,2024,2025-05,,`,
  "breaks.csv": `indicator,year,severity,reason_vi,reason_en,source
par-index,2016,break,Bộ tiêu chí mới.,New scheme.,`,
  "figures/par-index.csv": `indicator,year,unit_set,province,value,rank,of,status,derived,source,note_vi,note_en
par-index,2023,63,tien-giang,85.77,50,63,published,,baoapbac-1,,
par-index,2022,63,tien-giang,81.10,53,63,derived,value+rank,baoapbac-1,suy từ mức tăng,from the printed change
par-index,2021,63,tien-giang,,7,,published,,baoapbac-1,"in ""7/"", không rõ bao nhiêu","printed as ""7/"""
par-index.1,2023,63,tien-giang,9.50,,,published,,baoapbac-1,,`,
  "figures/pci.csv": `indicator,year,unit_set,province,value,rank,of,status,derived,source,note_vi,note_en
pci,2008,63,ha-tay,45.09,62,64,published,,vcci-xls,,
dti,2024,63,dong-thap,0.7100,10,63,published,,vcci-xls,,
dti,2024,34,dong-thap,0.6900,12,34,published,,vcci-xls,,`,
  "figures/egov.csv": `indicator,year,unit_set,province,value,rank,of,status,derived,source,note_vi,note_en,numerator,denominator,period_from,period_to
egov.rate,2025,34,dong-thap,99.85,,,self-reported,,baoapbac-1,,,509772,510541,2025-07-01,2025-09-23
egov.rate,2025,63,dong-thap,98.5,,,self-reported,,baoapbac-1,,,,,2025-01-01,2025-05-31`,
  "gaps.csv": `indicator,year,unit_set,province,reason,text_vi,text_en,source
par-index,2023,63,,not-collected,Chưa nhập.,Not entered yet.,
pci,2023,63,tien-giang,not-published,Không công bố.,Not published.,vcci-xls`,
  "averages.csv": `indicator,year,unit_set,region,value,rank,of,source,note_vi,note_en
par-index,2023,63,,86.98,,,baoapbac-1,,
par-index,2023,63,dong-bang-song-hong,88.33,1,6,baoapbac-1,,`,
  "regional-ranks.csv": `indicator,year,unit_set,region,province,rank,of,source
par-index,2023,63,dong-bang-song-cuu-long,tien-giang,8,13,baoapbac-1`,
  "disagreements.csv": `indicator,year,unit_set,province,field,kept,kept_source,other,other_source,note_vi,note_en
par-index,2023,63,tien-giang,rank,50,baoapbac-1,54,vcci-xls,Báo khác ghi 54.,Another paper says 54.`,
  "targets.csv": `unit_set,province,indicator,kind,target,by_year,source,quote
63,tien-giang,par-index,rank,30,2025,baoapbac-1,"Phấn đấu đến năm 2025, trong nhóm 30."
63,tien-giang,egov.rate,value,90,2025,baoapbac-1,90% đúng hạn`,
  "corrections.csv": `at,indicator,year,unit_set,province,period_from,period_to,kind,old_value,old_rank,old_of,old_status,old_source,new_value,new_rank,new_of,new_status,new_source,reason_vi,reason_en
2026-01-02T03:04:05.678Z,par-index,2023,63,tien-giang,,,correction,85.70,51,63,published,baoapbac-1,85.77,50,63,published,baoapbac-1,Nhập nhầm.,A slip of ours.`,
};

export interface Edit {
  readonly file: string;
  /** Line of the file, from 1 for the header. */
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

function split(line: string): string[] {
  const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  return cells.slice(0, line.endsWith(",") ? undefined : -1).map((cell) => cell.replace(/,$/, ""));
}

function quote(cell: string): string {
  return /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function edited(text: string, { row, column, value }: Edit): string {
  const lines = text.split("\n");
  const index = (lines[0] ?? "").split(",").indexOf(column);
  const cells = split(lines[row - 1] ?? "");
  if (index < 0 || cells[index] === undefined) throw new Error(`No cell ${row} ${column}`);
  cells[index] = quote(value);
  return lines.with(row - 1, cells.join(",")).join("\n");
}

/** Files as they would be read from a folder. */
export function folderOf(texts: Readonly<Record<string, string | Uint8Array>>): FolderFiles {
  const files = new Map(
    Object.entries(texts).map(([file, text]) => [
      file,
      typeof text === "string" ? new TextEncoder().encode(text) : text,
    ]),
  );
  return { files, sha256: createHash("sha256").update(JSON.stringify(texts)).digest("hex") };
}

/** The texts of the sample with some cells changed. */
export function sampleTexts(...edits: readonly Edit[]): Record<string, string> {
  const texts = { ...sample };
  for (const edit of edits) {
    const text = texts[edit.file];
    if (text === undefined) throw new Error(`No file ${edit.file}`);
    texts[edit.file] = edited(text, edit);
  }
  return texts;
}

/** The sample with rows added at the end of a file. */
export function sampleWithRows(file: string, ...rows: readonly string[]): FolderFiles {
  return folderOf({ ...sample, [file]: [sample[file], ...rows].join("\n") });
}
