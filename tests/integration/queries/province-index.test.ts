import { expect, test } from "vitest";
import { indexSection } from "@/lib/queries/index-section";
import { rankedIndices } from "@/lib/queries/province";
import { analysisState } from "@/lib/queries/province-index/state";
import { provinceIndexView } from "@/lib/queries/province-index/view";
import { total } from "@/lib/rankings/decimal";
import { realArchive } from "../setup-archive";

const archive = await realArchive();

test("of every province and index each part says something, and what is explained adds up", () => {
  const wrong = archive.snapshot.provinces.flatMap((province) =>
    rankedIndices(archive).flatMap(({ code }) => {
      const section = indexSection(archive, code, province, "vi");
      const found =
        section && provinceIndexView(archive, section, province, analysisState({}, "vi"), "vi");
      if (!found) return [];
      const { reason, from, components } = found.why;
      const id = `${province.unitSet}/${province.slug}/${code}`;
      const problems: string[] = [];
      if (from !== null && !reason) problems.push(`${id}: no reason`);
      if (reason?.kind === "explained") {
        const { total: whole, own, others, joint, membership } = reason.parts;
        if (own + others + joint + membership !== whole) problems.push(`${id}: parts`);
        const pairs = reason.gainedOn.length - reason.lostTo.length + membership;
        if (pairs !== whole) problems.push(`${id}: pairs ${pairs} of ${whole}`);
      }
      if (components?.kind === "split") {
        const sum = total([...components.known.map((part) => part.points), components.rest]);
        if (Number(sum) !== Number(components.delta)) problems.push(`${id}: components`);
      }
      if (!found.gap.said) problems.push(`${id}: no gap`);
      return problems;
    }),
  );
  expect(wrong).toEqual([]);
});
