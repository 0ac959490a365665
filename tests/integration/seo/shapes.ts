import { z } from "zod";

/** Shapes of structured data, with what Google's documentation asks for and recommends. */

const https = z.url({ protocol: /^https?$/ });
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2}(T[\d:.]+Z)?)?)?$/);
const organization = z.strictObject({
  "@type": z.literal("Organization"),
  name: z.string().min(1),
  url: https.optional(),
});

/** https://developers.google.com/search/docs/appearance/structured-data/dataset */
export const dataset = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("Dataset"),
  name: z.string().min(5),
  description: z.string().min(50).max(5000),
  url: https,
  identifier: https,
  version: z.string().regex(/^\d+$/),
  dateModified: date,
  datePublished: date.optional(),
  inLanguage: z.enum(["vi", "en"]),
  isAccessibleForFree: z.literal(true),
  keywords: z.array(z.string().min(1)).min(3),
  creator: organization,
  publisher: organization,
  creditText: z.string().min(3),
  license: https,
  temporalCoverage: z.string().regex(/^\d{4}$/),
  spatialCoverage: z.strictObject({
    "@type": z.literal("Place"),
    name: z.string(),
    geo: z.strictObject({
      "@type": z.literal("GeoShape"),
      box: z.string().regex(/^-?[\d.]+ -?[\d.]+ -?[\d.]+ -?[\d.]+$/),
    }),
  }),
  variableMeasured: z.strictObject({
    "@type": z.literal("PropertyValue"),
    name: z.string().min(1),
    unitText: z.string().min(1),
    minValue: z.number(),
    maxValue: z.number(),
  }),
  isBasedOn: z
    .array(
      z.strictObject({
        "@type": z.literal("CreativeWork"),
        name: z.string().min(1),
        publisher: organization,
        url: https.optional(),
        datePublished: date.optional(),
      }),
    )
    .min(1),
  includedInDataCatalog: z.strictObject({
    "@type": z.literal("DataCatalog"),
    name: z.string(),
    url: https,
  }),
  distribution: z
    .array(
      z.strictObject({
        "@type": z.literal("DataDownload"),
        encodingFormat: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
        contentUrl: https,
      }),
    )
    .length(3),
});

export const dataCatalog = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("DataCatalog"),
  name: z.string(),
  description: z.string().min(50).max(5000),
  url: https,
  version: z.string(),
  dateModified: date,
  inLanguage: z.enum(["vi", "en"]),
  isAccessibleForFree: z.literal(true),
  publisher: organization,
  spatialCoverage: z.strictObject({ "@type": z.literal("Place"), name: z.string() }),
  dataset: z
    .array(
      dataset
        .pick({
          "@type": true,
          name: true,
          description: true,
          url: true,
          creator: true,
          license: true,
        })
        .strict(),
    )
    .min(5),
});

/** https://developers.google.com/search/docs/appearance/structured-data/breadcrumb */
export const breadcrumbList = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("BreadcrumbList"),
  itemListElement: z
    .array(
      z.strictObject({
        "@type": z.literal("ListItem"),
        position: z.int().min(1),
        name: z.string().min(1),
        item: https,
      }),
    )
    .min(2),
});

export const webSite = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("WebSite"),
  name: z.string(),
  description: z.string(),
  url: https,
  inLanguage: z.enum(["vi", "en"]),
  potentialAction: z.strictObject({
    "@type": z.literal("SearchAction"),
    target: z.strictObject({
      "@type": z.literal("EntryPoint"),
      urlTemplate: z.string().regex(/^https?:\/\/[^?]+\?q=\{search_term_string\}$/),
    }),
    "query-input": z.literal("required name=search_term_string"),
  }),
});
