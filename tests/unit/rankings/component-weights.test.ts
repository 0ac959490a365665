import Big from "big.js";
import { describe, expect, test } from "vitest";
import { composition } from "@/lib/indicators/component-weights";
import { shippedArchive } from "../queries/shipped";

const archive = shippedArchive();

/** Largest distance between the published total and the composed one, and over how many provinces. */
function measure(code: string, year: number) {
  const made = composition(archive.snapshot.indicators, code, year);
  const distances = archive.figures(code, year, "63").flatMap((figure) => {
    const parts = made?.parts.map(({ indicator, weight }) => {
      const printed = archive.figure(indicator.code, year, "63", figure.province)?.printed;
      return printed == null ? null : new Big(printed).times(weight);
    });
    if (!parts || figure.printed === null || parts.some((part) => part === null)) return [];
    const sum = parts.reduce<Big>((total, part) => total.plus(part ?? 0), new Big(0));
    return new Big(figure.printed).minus(sum).abs().toNumber();
  });
  return { provinces: distances.length, largest: Math.max(...distances), rounding: made?.rounding };
}

describe("the published totals follow from the parts", () => {
  test.each([
    [2006, 64, 0.03],
    [2007, 64, 0.03],
    [2008, 64, 0.025],
    [2009, 63, 0.04],
    [2010, 63, 0.025],
    [2012, 63, 0.03],
    [2013, 63, 0.025],
    [2014, 63, 0.03],
    [2015, 63, 0.03],
    [2016, 63, 0.025],
    [2017, 63, 0.025],
    [2018, 63, 0.025],
    [2019, 63, 0.03],
  ])("PCI %i over %i provinces within %f", (year, provinces, largest) => {
    expect(measure("pci", year)).toEqual({ provinces, largest, rounding: "0.055" });
  });

  test("PCI 2011 fits only within 0.56, more than rounding", () => {
    expect(measure("pci", 2011)).toMatchObject({ provinces: 63, largest: 0.56 });
    expect(composition(archive.snapshot.indicators, "pci", 2011)?.remarks).toHaveLength(2);
  });

  test.each([2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024])(
    "PAPI %i within rounding",
    (year) => {
      const { provinces, largest, rounding } = measure("papi", year);
      expect(provinces).toBeGreaterThanOrEqual(60);
      expect(largest).toBeLessThanOrEqual(0.0002);
      expect(rounding).toBe(year < 2018 ? "0.00035" : "0.00045");
    },
  );

  test("PAR Index 2021 within 0.01 where all eight fields are here", () => {
    expect(measure("par-index", 2021)).toMatchObject({ provinces: 1, largest: 0.01 });
  });

  test.each([
    ["pci", 2005],
    ["pci", 2022],
    ["pci", 2024],
    ["dti", 2024],
    ["sipas", 2024],
  ])("%s %i has no composition", (code, year) => {
    expect(composition(archive.snapshot.indicators, code, year)).toBeNull();
  });

  test.each([2006, 2009, 2013])("the weights of PCI %i add up to 100 per cent", (year) => {
    const made = composition(archive.snapshot.indicators, "pci", year);
    const sum = made?.parts.reduce((total, { weight }) => total.plus(weight), new Big(0));
    expect(sum?.toString()).toBe("10");
  });
});
