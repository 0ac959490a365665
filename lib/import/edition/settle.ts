import Big from "big.js";
import { derivableFields, type Figure, type FigureStatus, type Source } from "@/lib/figures/figure";
import type { Text } from "@/lib/i18n/language";

type Field = (typeof derivableFields)[number];

/** Which figure is shown where two sources print different ones. */
export const keepChoices = ["new", "stored"] as const;
export type Keep = (typeof keepChoices)[number];

/** What a person decided about figures that differ from those in the store. */
export type Decision =
  | { readonly kind: "keep"; readonly keep: Keep }
  /** The stored figure was wrong; who was, and why, goes into the ledger. */
  | { readonly kind: "replace"; readonly by: "revision" | "correction"; readonly reason: Text };

export interface Difference {
  readonly field: Field;
  readonly stored: string;
  readonly read: string;
}

/** What is to become of a figure of the table. */
export interface Settled {
  /** The figure as it will stand; the stored one itself where nothing changes. */
  readonly figure: Figure;
  /** Fields in which a stored, published figure says something else. */
  readonly differences: readonly Difference[];
}

function wordOf(figure: Figure, field: Field): string | null {
  return field === "value" ? figure.printed : (figure.rank?.toString() ?? null);
}

/** Whether two printed numbers are one: 85.7 and 85.70 are. */
export function isSame(a: string, b: string): boolean {
  return new Big(a).eq(b);
}

/** Whether the publisher printed it; the place beside a value that was added up is a printed one. */
function isPrinted(figure: Figure, field: Field): boolean {
  if (figure.derived.includes(field)) return false;
  return figure.status === "published" || (figure.status === "computed" && field === "rank");
}

/** A figure that its publisher printed stands above one that was derived, added up or self-reported. */
function isWeak(stored: Figure, field: Field, read: Figure): boolean {
  return isPrinted(read, field) && !isPrinted(stored, field);
}

/** The fields in which the two say different things and neither stands above the other. */
export function differencesOf(stored: Figure, read: Figure): Difference[] {
  return derivableFields.flatMap((field) => {
    const [before, now] = [wordOf(stored, field), wordOf(read, field)];
    if (before === null || now === null || isSame(before, now)) return [];
    return isWeak(stored, field, read) ? [] : [{ field, stored: before, read: now }];
  });
}

/** Whether every field that is in the store is in what was read too. */
function covers(read: Figure, stored: Figure): boolean {
  return derivableFields.every(
    (field) => wordOf(stored, field) === null || wordOf(read, field) !== null,
  );
}

function remark(stored: Figure, field: Field, source: Source | undefined): Text {
  const title = source === undefined ? stored.source : `«${source.title}»`;
  return field === "value"
    ? { vi: `Giá trị theo ${title}.`, en: `Value after ${title}.` }
    : { vi: `Hạng theo ${title}.`, en: `Place after ${title}.` };
}

function joined(a: Text | null, b: Text): Text {
  return a === null ? b : { vi: `${a.vi} ${b.vi}`, en: `${a.en} ${b.en}` };
}

/** The status of a row that takes its value from one figure and its place from another; null where they cannot share one. */
function sharedStatus(value: Figure, rank: Figure): FigureStatus | null {
  // What a province says of itself, and a sum, would lend their name to the other half of the row.
  if (value.status === "self-reported" || rank.status === "self-reported")
    return value.status === rank.status ? value.status : null;
  const isRankDerived = rank.derived.includes("rank");
  if (value.status === "computed") return isRankDerived ? null : "computed";
  return value.derived.includes("value") && isRankDerived ? "derived" : "published";
}

/**
 * The figure whose `field` stands: what was read, unless the store alone has it or has the same from a better hand.
 * Null where neither has it.
 */
function standing(
  field: Field,
  stored: Figure,
  read: Figure,
  differences: readonly Difference[],
): Figure | null {
  if (wordOf(stored, field) === null) return wordOf(read, field) === null ? null : read;
  if (wordOf(read, field) === null) return stored;
  const differs = differences.some((one) => one.field === field);
  return !differs && isWeak(read, field, stored) ? stored : read;
}

/**
 * What was read, with the field that has to come from the store, and a remark that says where that is from.
 * Null where the two cannot share a row.
 */
function combined(
  stored: Figure,
  read: Figure,
  differences: readonly Difference[],
  source: Source | undefined,
): Figure | null {
  const value = standing("value", stored, read, differences);
  const rank = standing("rank", stored, read, differences);
  if (value === null || rank === null || value === rank) return value ?? rank;
  const status = sharedStatus(value, rank);
  if (status === null) return null;
  return {
    ...read,
    status,
    printed: value.printed,
    value: value.value,
    numerator: value.numerator,
    denominator: value.denominator,
    rank: rank.rank,
    of: rank.of,
    derived: derivableFields.filter((field) =>
      (field === "value" ? value : rank).derived.includes(field),
    ),
    note: joined(read.note, remark(stored, value === stored ? "value" : "rank", source)),
  };
}

/** Whether what was read says nothing that the store does not say as well or better. */
function addsNothing(stored: Figure, read: Figure, sources: ReadonlyMap<string, Source>): boolean {
  const more = derivableFields.some((field) => {
    const now = wordOf(read, field);
    if (now === null) return false;
    const before = wordOf(stored, field);
    return before === null || isWeak(stored, field, read) || !isSame(before, now);
  });
  if (more) return false;
  const official = (key: string) => sources.get(key)?.kind === "official";
  return !(covers(read, stored) && official(read.source) && !official(stored.source));
}

/**
 * Sets a figure that was read beside the stored one of the same province and edition.
 * Where they differ, `decision` says which is shown; without one the stored figure stays for now.
 */
export function settle(
  stored: Figure | undefined,
  read: Figure,
  sources: ReadonlyMap<string, Source>,
  decision: Decision | null,
): Settled {
  if (stored === undefined) return { figure: read, differences: [] };
  const differences = differencesOf(stored, read);
  const staying = decision === null || (decision.kind === "keep" && decision.keep === "stored");
  if (differences.length > 0 && staying) return { figure: stored, differences };
  if (differences.length === 0 && addsNothing(stored, read, sources))
    return { figure: stored, differences };
  const whole = combined(stored, read, differences, sources.get(stored.source));
  const isPreferred = differences.length > 0 || read.status === "published";
  return { figure: whole ?? (isPreferred ? read : stored), differences };
}
