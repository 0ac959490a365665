import type { Problem } from "@/lib/import/problem";

const most = 200;

/** Collects problems; beyond 200 they are only counted. */
export class ProblemList {
  readonly #kept: Problem[] = [];
  #count = 0;

  add(problem: Problem): void {
    this.#count += 1;
    if (this.#kept.length < most) this.#kept.push(problem);
  }

  /** Whether further problems are only counted: their words need no care. */
  get isFull(): boolean {
    return this.#kept.length >= most;
  }

  /** The problems, then one that says how many more there are. */
  all(): readonly Problem[] {
    const [first] = this.#kept;
    const rest = this.#count - this.#kept.length;
    if (first === undefined || rest === 0) return this.#kept;
    const more: Problem = {
      file: first.file,
      sheet: first.sheet ?? null,
      row: null,
      column: null,
      value: null,
      message: {
        vi: `Còn ${rest} lỗi nữa. Sửa các lỗi trên rồi kiểm tra lại.`,
        en: `${rest} more problems. Correct those above, then check again.`,
      },
    };
    return [...this.#kept, more];
  }
}
