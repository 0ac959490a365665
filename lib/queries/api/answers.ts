import type { z } from "zod";
import type { EndpointId, endpoints } from "@/lib/api/endpoints";
import {
  correctionsBook,
  editionsBook,
  figuresBook,
  indicatorsBook,
  provinceFiguresBook,
  provincesBook,
  rankingBook,
  sourcesBook,
} from "./books";
import { corrections } from "./corrections";
import { description } from "./description";
import { figures } from "./figures";
import { editions, indicators, provinces, sources } from "./lists";
import { province } from "./province";
import { ranking } from "./ranking";
import type { Answers } from "./read-route";
import { imports, importsBook } from "./tables/imports";
import { movers, moversBook } from "./tables/movers";
import { dataPackage, packageContents } from "./tables/package";
import {
  coverage,
  coverageBook,
  disagreements,
  disagreementsBook,
  targets,
  targetsBook,
} from "./tables/records";
import { regions, regionsBook } from "./tables/regions";
import { expectedReleases, expectedReleasesBook, releases, releasesBook } from "./tables/releases";

/** The addresses that are read; a text to check is posted. */
export type ReadId = Exclude<EndpointId, "claims">;

export type QueryOf<Id extends EndpointId> = z.output<(typeof endpoints)[Id]["shape"]>;

/** How each address that is read answers. */
export const answers: { readonly [Id in ReadId]: Answers<QueryOf<Id>> } = {
  indicators: { json: indicators, book: indicatorsBook },
  provinces: { json: provinces, book: provincesBook },
  editions: { json: editions, book: editionsBook },
  figures: { json: figures, book: figuresBook },
  ranking: { json: ranking, book: rankingBook },
  province: { json: province, book: provinceFiguresBook },
  corrections: { json: corrections, book: correctionsBook },
  sources: { json: sources, book: sourcesBook },
  movers: { json: movers, book: moversBook },
  regions: { json: regions, book: regionsBook },
  disagreements: { json: disagreements, book: disagreementsBook },
  coverage: { json: coverage, book: coverageBook },
  targets: { json: targets, book: targetsBook },
  releases: { json: releases, book: releasesBook },
  expectedReleases: { json: expectedReleases, book: expectedReleasesBook },
  imports: { json: imports, book: importsBook },
  package: { json: packageContents, zip: ({ archive }) => dataPackage(archive) },
  openapi: { json: description },
};
