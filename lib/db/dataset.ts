import type { Snapshot } from "@/lib/db/snapshot";
import type { UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";

export interface UnitSet {
  readonly id: UnitSetId;
  readonly name: Text;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** How many units the set has. */
  readonly units: number;
}

/** Everything that one import stores: the lists of a snapshot without its version, and the unit sets. */
export type Dataset = Omit<Snapshot, "version" | "importedAt"> & {
  readonly unitSets: readonly UnitSet[];
};

/** Rows a list, by the name of the table that holds it. */
export type Counts = Readonly<Record<string, number>>;
