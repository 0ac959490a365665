import type { Snapshot } from "@/lib/db/snapshot";

export type { UnitSet } from "@/lib/provinces/province";

/** Everything that one import stores: the lists of a snapshot without its version and its log of imports. */
export type Dataset = Omit<Snapshot, "version" | "importedAt" | "imports">;

/** The lists that are small and written as a whole: all but the figures and the ledger of corrections. */
export type Lists = Omit<Dataset, "figures" | "corrections">;

/** Rows a list, by the name of the table that holds it. */
export type Counts = Readonly<Record<string, number>>;
