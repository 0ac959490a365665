import type { NamedProvince } from "../claim";

/** What the text speaks of before a sentence. */
export interface Context {
  /** Null where none was named; "unclear" where several were, or something that is no province of ours. */
  readonly province: NamedProvince | "unclear" | null;
  readonly index: string | "unclear" | null;
  /** The root index spoken of, for the names of components. */
  readonly root: string | null;
  readonly year: { readonly year: number; readonly of: readonly string[] } | null;
  /** Something was claimed of a year that is not said. */
  readonly isYearOpen: boolean;
  /** The place claimed last, for "tiếp theo là". */
  readonly place: number | null;
  /** The places told last were in a region. */
  readonly isRegional: boolean;
  /** Sentences since something was named; after some, nothing is carried any more. */
  readonly age: number;
}

export const emptyContext: Context = {
  province: null,
  index: null,
  root: null,
  year: null,
  isYearOpen: false,
  place: null,
  isRegional: false,
  age: 0,
};
