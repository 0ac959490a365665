import type { Warning } from "@/lib/import/edition/warning";
import type { TableReading } from "@/lib/import/table-reading";

/** A column that was taken for something with less certainty than this is a thing to look at. */
const sure = 0.7;

/** Columns whose figures would be stored although their meaning is half a guess. */
export function columnWarnings(readings: readonly TableReading[]): Warning[] {
  return readings.flatMap(({ file, sheet, headerRow, columns }): Warning[] => {
    const unsure = columns.filter(({ role, certainty }) => role !== "ignore" && certainty < sure);
    if (unsure.length === 0) return [];
    const letters = unsure.map(({ letter }) => letter).join(",");
    const map = unsure.map(({ letter, role }) => `${letter}=${role}`).join(",");
    const place = sheet === null ? file : `${file}/${sheet}`;
    return [
      {
        id: `columns:${place}:${letters}=${unsure.length}`,
        code: "columns",
        message: {
          vi: `Chưa chắc các cột này là gì; đúng thì thêm --map "${map}", sai thì ghi lại cho đúng.`,
          en: `Not sure what these columns are; add --map "${map}" if that is right, or say what they are.`,
        },
        cells: unsure.map(({ letter, header, role, certainty, because }) => ({
          file,
          sheet,
          row: headerRow || null,
          column: letter,
          value: header,
          message: {
            vi: `Tạm hiểu là ${role} (${Math.round(certainty * 100)} %; ${because.vi}).`,
            en: `Taken for ${role} for now (${Math.round(certainty * 100)} %; ${because.en}).`,
          },
        })),
      },
    ];
  });
}
