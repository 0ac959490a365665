import { type GridCell, textOf } from "@/lib/import/grid";
import { type ReadOptions, readGrids } from "@/lib/import/read/read-grids";

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function read(content: string | Uint8Array, options?: ReadOptions) {
  return readGrids("a.dat", typeof content === "string" ? utf8(content) : content, options);
}

/** The cells of the only table, each as text. */
export async function table(content: string | Uint8Array, options?: ReadOptions) {
  return (await rows(content, options)).map(([, cells]) => cells.map(textOf));
}

/** The rows of the only table with their numbers. */
export async function rows(
  content: string | Uint8Array,
  options?: ReadOptions,
): Promise<[row: number, cells: readonly GridCell[]][]> {
  const { grids, problems } = await read(content, options);
  if (problems.length > 0 || grids.length !== 1) {
    throw new Error(`${grids.length} tables, ${problems.map(({ message }) => message.en)}`);
  }
  return (grids[0]?.rows ?? []).map(({ row, cells }) => [row, cells]);
}

/** The English sentence of the only problem, before which nothing was read. */
export async function refusal(content: string | Uint8Array, options?: ReadOptions) {
  const { grids, problems, notes } = await read(content, options);
  const [problem] = problems;
  if (problem === undefined || problems.length > 1 || grids.length > 0 || notes.length > 0) {
    throw new Error(`${problems.length} problems, ${grids.length} tables`);
  }
  return { row: problem.row, sheet: problem.sheet, ...problem.message };
}
