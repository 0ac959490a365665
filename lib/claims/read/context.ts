import type { NamedProvince } from "../claim";

/** The province named first in the text, as long as no other is named as often. */
export interface Subject {
  readonly province: NamedProvince;
  /** How often each province was named as the one told of. */
  readonly named: ReadonlyMap<NamedProvince, number>;
  /** The provinces told of last were others: "tỉnh" may be one of them. */
  readonly isAside: boolean;
}

/** What the text speaks of before a sentence. */
export interface Context {
  /** Null where none was named; "unclear" where several were, or something that is no province of ours. */
  readonly province: NamedProvince | "unclear" | null;
  /** The one that the districts and offices told of last are in, while the province is unclear. */
  readonly home: NamedProvince | null;
  /** They were districts or departments, which have no place in the whole country. */
  readonly isHomeLocal: boolean;
  /** The one that "tỉnh" and "thành phố" stand for while the province is unclear. */
  readonly subject: Subject | null;
  readonly index: string | "unclear" | null;
  /** The index of a target told of after another index: "Kết quả, ..." is said of it. */
  readonly goal: string | null;
  /** The index is unclear because several of its parts were told of. */
  readonly isOfParts: boolean;
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
  home: null,
  isHomeLocal: false,
  subject: null,
  index: null,
  goal: null,
  isOfParts: false,
  root: null,
  year: null,
  isYearOpen: false,
  place: null,
  isRegional: false,
  age: 0,
};
