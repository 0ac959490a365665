import { z } from "zod";
import {
  claimsAnswer,
  correctionsAnswer,
  editionsAnswer,
  figuresAnswer,
  indicatorsAnswer,
  openApiAnswer,
  provinceAnswer,
  provincesAnswer,
  rankingAnswer,
  sourcesAnswer,
} from "./answers";
import { claimsBodySchema, claimsQuerySchema } from "./claim";
import { expectedReleasesAnswer, importsAnswer, releasesAnswer } from "./log-tables";
import * as is from "./parameters";
import {
  coverageAnswer,
  disagreementsAnswer,
  moversAnswer,
  packageAnswer,
  regionsAnswer,
  targetsAnswer,
} from "./tables";

/** Where the interface begins. */
export const apiRoot = "/api/v1";

/** Grows with each change of what is answered, so that no old answer passes for a new one. */
export const apiVersion = "1.1.0";

export interface Endpoint {
  readonly method: "get" | "post";
  /** Below `apiRoot`, with {names} of what stands in the path. */
  readonly path: string;
  /** Parameters of the path, then of the query; the body of a post. */
  readonly shape: z.ZodObject;
  /** Parameters of the query of a post, beside its body. */
  readonly query?: z.ZodObject;
  readonly inPath: readonly string[];
  /** Name of the answer among the schemas. */
  readonly answerName: string;
  readonly answer: z.ZodType;
  /** Whether it can be had as CSV and XLSX. */
  readonly files: boolean;
  /** Whether it is a ZIP unless JSON is asked for. */
  readonly zip?: boolean;
  readonly errors: readonly (400 | 404 | 413)[];
  /** What the documentation asks: the path with its query, or the body. */
  readonly example: string;
}

/** Every address of the interface: the routes, the description and the documentation are made from this. */
export const endpoints = {
  indicators: {
    method: "get",
    path: "/indicators",
    inPath: [],
    shape: z.strictObject({ format: is.format, ...is.common, ...is.paging }),
    answerName: "IndicatorsAnswer",
    answer: indicatorsAnswer,
    files: true,
    errors: [400, 404],
    example: "/indicators?limit=1",
  },
  provinces: {
    method: "get",
    path: "/provinces",
    inPath: [],
    shape: z.strictObject({
      unit_set: is.unitSet.optional(),
      region: is.region.optional(),
      format: is.format,
      ...is.common,
      ...is.paging,
    }),
    answerName: "ProvincesAnswer",
    answer: provincesAnswer,
    files: true,
    errors: [400, 404],
    example: "/provinces?unit_set=34&region=dong-bang-song-cuu-long&limit=1",
  },
  editions: {
    method: "get",
    path: "/editions",
    inPath: [],
    shape: z.strictObject({
      indicator: is.filters.indicator,
      year: is.filters.year,
      unit_set: is.filters.unit_set,
      format: is.format,
      ...is.common,
      ...is.paging,
    }),
    answerName: "EditionsAnswer",
    answer: editionsAnswer,
    files: true,
    errors: [400, 404],
    example: "/editions?indicator=par-index&year=2023",
  },
  figures: {
    method: "get",
    path: "/figures",
    inPath: [],
    shape: z.strictObject({
      ...is.filters,
      source: is.source.optional(),
      format: is.format,
      ...is.common,
      ...is.paging,
    }),
    answerName: "FiguresAnswer",
    answer: figuresAnswer,
    files: true,
    errors: [400, 404],
    example: "/figures?indicator=par-index&year=2023&province=tien-giang",
  },
  ranking: {
    method: "get",
    path: "/rankings/{indicator}/{year}",
    inPath: ["indicator", "year"],
    shape: z.strictObject({
      indicator: is.indicator,
      year: is.year,
      unit_set: is.unitSet.optional(),
      region: is.region.optional(),
      name: is.name.optional(),
      sort: is.sort.optional(),
      order: is.order.optional(),
      format: is.format,
      ...is.common,
    }),
    answerName: "RankingAnswer",
    answer: rankingAnswer,
    files: true,
    errors: [400, 404],
    example: "/rankings/pci/2020?region=dong-bang-song-cuu-long&sort=score",
  },
  province: {
    method: "get",
    path: "/provinces/{unit_set}/{slug}",
    inPath: ["unit_set", "slug"],
    shape: z.strictObject({
      unit_set: is.unitSet,
      slug: is.province,
      format: is.format,
      ...is.common,
    }),
    answerName: "ProvinceAnswer",
    answer: provinceAnswer,
    files: true,
    errors: [400, 404],
    example: "/provinces/63/tien-giang",
  },
  corrections: {
    method: "get",
    path: "/corrections",
    inPath: [],
    shape: z.strictObject({ ...is.filters, format: is.format, ...is.common, ...is.paging }),
    answerName: "CorrectionsAnswer",
    answer: correctionsAnswer,
    files: true,
    errors: [400, 404],
    example: "/corrections?limit=1",
  },
  sources: {
    method: "get",
    path: "/sources",
    inPath: [],
    shape: z.strictObject({ format: is.format, ...is.common, ...is.paging }),
    answerName: "SourcesAnswer",
    answer: sourcesAnswer,
    files: true,
    errors: [400, 404],
    example: "/sources?limit=1",
  },
  movers: {
    method: "get",
    path: "/movers/{indicator}/{from}/{to}",
    inPath: ["indicator", "from", "to"],
    shape: z.strictObject({
      indicator: is.indicator,
      from: is.year,
      to: is.year,
      unit_set: is.unitSet.optional(),
      region: is.region.optional(),
      name: is.name.optional(),
      sort: is.sort.optional(),
      order: is.order.optional(),
      format: is.format,
      ...is.common,
    }),
    answerName: "MoversAnswer",
    answer: moversAnswer,
    files: true,
    errors: [400, 404],
    example: "/movers/pci/2019/2020?region=dong-bang-song-cuu-long&sort=places",
  },
  regions: {
    method: "get",
    path: "/regions/{unit_set}",
    inPath: ["unit_set"],
    shape: z.strictObject({
      unit_set: is.unitSet,
      indicator: is.filters.indicator,
      year: is.filters.year,
      region: is.region.optional(),
      format: is.format,
      ...is.common,
    }),
    answerName: "RegionsAnswer",
    answer: regionsAnswer,
    files: true,
    errors: [400, 404],
    example: "/regions/63?indicator=par-index&year=2023",
  },
  disagreements: {
    method: "get",
    path: "/disagreements",
    inPath: [],
    shape: z.strictObject({ ...is.filters, format: is.format, ...is.common }),
    answerName: "DisagreementsAnswer",
    answer: disagreementsAnswer,
    files: true,
    errors: [400, 404],
    example: "/disagreements?indicator=par-index",
  },
  coverage: {
    method: "get",
    path: "/coverage",
    inPath: [],
    shape: z.strictObject({
      indicator: is.filters.indicator,
      format: is.format,
      ...is.common,
    }),
    answerName: "CoverageAnswer",
    answer: coverageAnswer,
    files: true,
    errors: [400, 404],
    example: "/coverage?indicator=pci",
  },
  targets: {
    method: "get",
    path: "/targets",
    inPath: [],
    shape: z.strictObject({
      indicator: is.filters.indicator,
      province: is.filters.province,
      unit_set: is.filters.unit_set,
      format: is.format,
      ...is.common,
    }),
    answerName: "TargetsAnswer",
    answer: targetsAnswer,
    files: true,
    errors: [400, 404],
    example: "/targets?province=tien-giang&unit_set=63",
  },
  releases: {
    method: "get",
    path: "/releases",
    inPath: [],
    shape: z.strictObject({ indicator: is.filters.indicator, format: is.format, ...is.common }),
    answerName: "ReleasesAnswer",
    answer: releasesAnswer,
    files: true,
    errors: [400, 404],
    example: "/releases?indicator=par-index",
  },
  expectedReleases: {
    method: "get",
    path: "/expected-releases",
    inPath: [],
    shape: z.strictObject({ indicator: is.filters.indicator, format: is.format, ...is.common }),
    answerName: "ExpectedReleasesAnswer",
    answer: expectedReleasesAnswer,
    files: true,
    errors: [400, 404],
    example: "/expected-releases?indicator=par-index",
  },
  imports: {
    method: "get",
    path: "/imports",
    inPath: [],
    shape: z.strictObject({ format: is.format, ...is.common, ...is.paging }),
    answerName: "ImportsAnswer",
    answer: importsAnswer,
    files: true,
    errors: [400, 404],
    example: "/imports?limit=1",
  },
  package: {
    method: "get",
    path: "/package",
    inPath: [],
    shape: z.strictObject({ format: z.enum(["zip", "json"]).default("zip"), ...is.common }),
    answerName: "PackageAnswer",
    answer: packageAnswer,
    files: false,
    zip: true,
    errors: [400, 404],
    example: "/package?format=json",
  },
  claims: {
    method: "post",
    path: "/claims",
    inPath: [],
    shape: claimsBodySchema,
    query: claimsQuerySchema,
    answerName: "ClaimsAnswer",
    answer: claimsAnswer,
    files: false,
    errors: [400, 404, 413],
    example: "Năm 2023, Tiền Giang đạt 85,77 điểm PAR Index, xếp hạng 50/63.",
  },
  openapi: {
    method: "get",
    path: "/openapi.json",
    inPath: [],
    shape: z.strictObject({}),
    answerName: "OpenApiAnswer",
    answer: openApiAnswer,
    files: false,
    errors: [400],
    example: "/openapi.json",
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointId = keyof typeof endpoints;
