import type { UnitSetId } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";

/** A set of administrative units and the days it was in force. */
export interface UnitSet {
  readonly id: UnitSetId;
  readonly name: Text;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** How many units the set has. */
  readonly units: number;
}

/** A province or municipality of one unit set. */
export interface Province {
  readonly unitSet: UnitSetId;
  readonly slug: string;
  /** Statistical code; its meaning changed on 1 July 2025, so it is never a key. */
  readonly code: string | null;
  readonly name: Text;
  readonly kind: "province" | "municipality";
  readonly region: string;
  /** Where the seat is, for units of the 34: unchanged or on the territory of which old unit. */
  readonly seat: Text | null;
  readonly areaKm2: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly aliases: readonly string[];
  readonly note: Text | null;
}

/** One unit became (part of) another, moved a border, or changed its status. */
export interface Succession {
  readonly fromSet: UnitSetId;
  readonly from: string;
  readonly toSet: UnitSetId;
  readonly to: string;
  readonly effective: string;
  readonly change: "same-unit" | "merge" | "boundary" | "status";
  readonly extent: Text;
  readonly legalBasis: Text;
}

export interface Region {
  readonly unitSet: UnitSetId;
  readonly slug: string;
  readonly name: Text;
  readonly order: number;
  /** How many provinces the region has. */
  readonly units: number;
}

/** A cell of the tile map; `island` marks Hoàng Sa and Trường Sa, which are drawn but are not units of their own. */
export interface Tile {
  readonly unitSet: UnitSetId;
  readonly slug: string;
  readonly row: number;
  readonly column: number;
  readonly kind: "unit" | "island";
}

/** Two provinces of a set that share a land border. */
export interface Border {
  readonly unitSet: UnitSetId;
  readonly a: string;
  readonly b: string;
}
