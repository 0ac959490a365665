import type { IndexSection } from "@/lib/rankings/index-section";
import type { SourceNote } from "@/lib/rankings/source-note";

/** All source notes that the sections of a province's page can open. */
export function sectionNotes(sections: readonly IndexSection[]): (SourceNote | null)[] {
  return sections.flatMap((section) => [
    ...section.history.map((row) => row.note),
    ...section.components.map((row) => row.note),
  ]);
}
