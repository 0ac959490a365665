-- The tables and indexes are those of schema.prisma; the CHECK constraints and triggers hold the truth
-- rules that Prisma cannot say, so that no writer, not even a person with a shell, can store a false row.

-- CreateTable
CREATE TABLE "unit_sets" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "units" INTEGER NOT NULL,

    CONSTRAINT "unit_sets_id_check" CHECK ("id" IN ('63', '34')),
    CONSTRAINT "unit_sets_names_check" CHECK (trim("name_vi") <> '' AND trim("name_en") <> ''),
    CONSTRAINT "unit_sets_valid_from_check" CHECK ("valid_from" IS NULL OR (length("valid_from") = 10 AND date("valid_from") IS "valid_from")),
    CONSTRAINT "unit_sets_valid_to_check" CHECK ("valid_to" IS NULL OR (length("valid_to") = 10 AND date("valid_to") IS "valid_to")),
    CONSTRAINT "unit_sets_valid_check" CHECK ("valid_from" <= "valid_to"),
    CONSTRAINT "unit_sets_units_check" CHECK (typeof("units") = 'integer' AND "units" >= 1)
);

-- CreateTable
CREATE TABLE "regions" (
    "unit_set" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "units" INTEGER NOT NULL,

    PRIMARY KEY ("unit_set", "slug"),
    CONSTRAINT "regions_unit_set_fkey" FOREIGN KEY ("unit_set") REFERENCES "unit_sets" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "regions_slug_check" CHECK ("slug" GLOB '[a-z]*' AND "slug" NOT GLOB '*[^a-z0-9-]*' AND "slug" NOT GLOB '*-'),
    CONSTRAINT "regions_names_check" CHECK (trim("name_vi") <> '' AND trim("name_en") <> ''),
    CONSTRAINT "regions_order_check" CHECK (typeof("order") = 'integer' AND "order" >= 1),
    CONSTRAINT "regions_units_check" CHECK (typeof("units") = 'integer' AND "units" >= 1)
);

-- CreateTable
CREATE TABLE "provinces" (
    "unit_set" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "search_key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "seat_vi" TEXT,
    "seat_en" TEXT,
    "area_km2" REAL,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "note_vi" TEXT,
    "note_en" TEXT,

    PRIMARY KEY ("unit_set", "slug"),
    CONSTRAINT "provinces_unit_set_fkey" FOREIGN KEY ("unit_set") REFERENCES "unit_sets" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "provinces_unit_set_region_fkey" FOREIGN KEY ("unit_set", "region") REFERENCES "regions" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "provinces_slug_check" CHECK ("slug" GLOB '[a-z]*' AND "slug" NOT GLOB '*[^a-z0-9-]*' AND "slug" NOT GLOB '*-'),
    CONSTRAINT "provinces_code_check" CHECK ("code" IS NULL OR "code" GLOB '[0-9][0-9]'),
    CONSTRAINT "provinces_names_check" CHECK (trim("name_vi") <> '' AND trim("name_en") <> '' AND trim("search_key") <> ''),
    CONSTRAINT "provinces_kind_check" CHECK ("kind" IN ('province', 'municipality')),
    CONSTRAINT "provinces_seat_check" CHECK (("seat_vi" IS NULL) = ("seat_en" IS NULL) AND "seat_vi" IS NOT '' AND "seat_en" IS NOT ''),
    CONSTRAINT "provinces_area_check" CHECK ("area_km2" IS NULL OR (typeof("area_km2") = 'real' AND "area_km2" > 0)),
    CONSTRAINT "provinces_valid_from_check" CHECK ("valid_from" IS NULL OR (length("valid_from") = 10 AND date("valid_from") IS "valid_from")),
    CONSTRAINT "provinces_valid_to_check" CHECK ("valid_to" IS NULL OR (length("valid_to") = 10 AND date("valid_to") IS "valid_to")),
    CONSTRAINT "provinces_valid_check" CHECK ("valid_from" <= "valid_to"),
    CONSTRAINT "provinces_note_check" CHECK (("note_vi" IS NULL) = ("note_en" IS NULL) AND "note_vi" IS NOT '' AND "note_en" IS NOT '')
);

-- CreateTable
CREATE TABLE "province_aliases" (
    "unit_set" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "search_key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("unit_set", "province", "alias"),
    CONSTRAINT "province_aliases_unit_set_province_fkey" FOREIGN KEY ("unit_set", "province") REFERENCES "provinces" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "province_aliases_alias_check" CHECK (trim("alias") <> '' AND trim("search_key") <> ''),
    CONSTRAINT "province_aliases_position_check" CHECK (typeof("position") = 'integer' AND "position" >= 1)
);

-- CreateTable
CREATE TABLE "successions" (
    "from_set" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "to_set" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "effective" TEXT NOT NULL,
    "change" TEXT NOT NULL,
    "extent_vi" TEXT NOT NULL,
    "extent_en" TEXT NOT NULL,
    "legal_basis_vi" TEXT NOT NULL,
    "legal_basis_en" TEXT NOT NULL,

    PRIMARY KEY ("from_set", "from", "to_set", "to", "effective"),
    CONSTRAINT "successions_from_set_from_fkey" FOREIGN KEY ("from_set", "from") REFERENCES "provinces" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "successions_to_set_to_fkey" FOREIGN KEY ("to_set", "to") REFERENCES "provinces" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "successions_effective_check" CHECK (length("effective") = 10 AND date("effective") IS "effective"),
    CONSTRAINT "successions_change_check" CHECK ("change" IN ('same-unit', 'merge', 'boundary', 'status')),
    CONSTRAINT "successions_texts_check" CHECK (trim("extent_vi") <> '' AND trim("extent_en") <> '' AND trim("legal_basis_vi") <> '' AND trim("legal_basis_en") <> '')
);

-- CreateTable
CREATE TABLE "tiles" (
    "unit_set" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "province" TEXT,

    PRIMARY KEY ("unit_set", "slug"),
    CONSTRAINT "tiles_unit_set_fkey" FOREIGN KEY ("unit_set") REFERENCES "unit_sets" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "tiles_unit_set_province_fkey" FOREIGN KEY ("unit_set", "province") REFERENCES "provinces" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "tiles_slug_check" CHECK ("slug" GLOB '[a-z]*' AND "slug" NOT GLOB '*[^a-z0-9-]*' AND "slug" NOT GLOB '*-'),
    CONSTRAINT "tiles_row_check" CHECK (typeof("row") = 'integer' AND "row" >= 0),
    CONSTRAINT "tiles_column_check" CHECK (typeof("column") = 'integer' AND "column" >= 0),
    CONSTRAINT "tiles_kind_check" CHECK (("kind" = 'unit' AND "province" IS "slug") OR ("kind" = 'island' AND "province" IS NULL))
);

-- CreateTable
CREATE TABLE "borders" (
    "unit_set" TEXT NOT NULL,
    "a" TEXT NOT NULL,
    "b" TEXT NOT NULL,

    PRIMARY KEY ("unit_set", "a", "b"),
    CONSTRAINT "borders_unit_set_a_fkey" FOREIGN KEY ("unit_set", "a") REFERENCES "provinces" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "borders_unit_set_b_fkey" FOREIGN KEY ("unit_set", "b") REFERENCES "provinces" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "borders_order_check" CHECK ("a" < "b")
);

-- CreateTable
CREATE TABLE "sources" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT,
    "published" TEXT,
    "kind" TEXT NOT NULL,
    "note_vi" TEXT,
    "note_en" TEXT,

    CONSTRAINT "sources_key_check" CHECK ("key" GLOB '[a-z0-9]*' AND "key" NOT GLOB '*[^a-z0-9.-]*'),
    CONSTRAINT "sources_texts_check" CHECK (trim("title") <> '' AND trim("publisher") <> ''),
    CONSTRAINT "sources_url_check" CHECK ("url" IS NULL OR "url" GLOB 'http://?*' OR "url" GLOB 'https://?*'),
    CONSTRAINT "sources_published_check" CHECK ("published" IS NULL OR (length("published") IN (4, 7, 10) AND date("published" || substr('-01-01', length("published") - 3)) IS "published" || substr('-01-01', length("published") - 3))),
    CONSTRAINT "sources_kind_check" CHECK ("kind" IN ('official', 'news', 'report', 'dataset')),
    CONSTRAINT "sources_note_check" CHECK (("note_vi" IS NULL) = ("note_en" IS NULL) AND "note_vi" IS NOT '' AND "note_en" IS NOT '')
);

-- CreateTable
CREATE TABLE "indicators" (
    "code" TEXT NOT NULL PRIMARY KEY,
    "parent" TEXT,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "short_vi" TEXT,
    "short_en" TEXT,
    "publisher_vi" TEXT NOT NULL,
    "publisher_en" TEXT NOT NULL,
    "unit" TEXT NOT NULL,
    "scale_min" REAL NOT NULL,
    "scale_max" REAL NOT NULL,
    "max_points" REAL,
    "higher_is_better" BOOLEAN NOT NULL,
    "decimals" INTEGER NOT NULL,
    "rank_policy" TEXT NOT NULL,
    "first_year" INTEGER NOT NULL,
    "last_year" INTEGER NOT NULL,
    "description_vi" TEXT,
    "description_en" TEXT,
    "official_url" TEXT,
    "order" INTEGER NOT NULL,
    CONSTRAINT "indicators_parent_fkey" FOREIGN KEY ("parent") REFERENCES "indicators" ("code") ON DELETE NO ACTION ON UPDATE CASCADE,

    CONSTRAINT "indicators_code_check" CHECK ("code" GLOB '[a-z]*' AND "code" NOT GLOB '*[^a-z0-9.-]*'),
    CONSTRAINT "indicators_parent_check" CHECK ("parent" IS NOT "code"),
    CONSTRAINT "indicators_texts_check" CHECK (trim("name_vi") <> '' AND trim("name_en") <> '' AND trim("publisher_vi") <> '' AND trim("publisher_en") <> ''),
    CONSTRAINT "indicators_short_check" CHECK (("short_vi" IS NULL) = ("short_en" IS NULL) AND "short_vi" IS NOT '' AND "short_en" IS NOT ''),
    CONSTRAINT "indicators_unit_check" CHECK ("unit" IN ('%', 'points')),
    CONSTRAINT "indicators_scale_check" CHECK (typeof("scale_min") = 'real' AND typeof("scale_max") = 'real' AND "scale_min" < "scale_max"),
    CONSTRAINT "indicators_max_points_check" CHECK ("max_points" IS NULL OR (typeof("max_points") = 'real' AND "max_points" > 0 AND "max_points" <= "scale_max")),
    CONSTRAINT "indicators_higher_is_better_check" CHECK ("higher_is_better" IN (0, 1)),
    CONSTRAINT "indicators_decimals_check" CHECK (typeof("decimals") = 'integer' AND "decimals" BETWEEN 0 AND 6),
    CONSTRAINT "indicators_rank_policy_check" CHECK ("rank_policy" IN ('official', 'groups', 'top30', 'none')),
    CONSTRAINT "indicators_first_year_check" CHECK (typeof("first_year") = 'integer' AND "first_year" BETWEEN 2000 AND 2100),
    CONSTRAINT "indicators_last_year_check" CHECK (typeof("last_year") = 'integer' AND "last_year" BETWEEN 2000 AND 2100 AND "first_year" <= "last_year"),
    CONSTRAINT "indicators_description_check" CHECK (("description_vi" IS NULL) = ("description_en" IS NULL) AND "description_vi" IS NOT '' AND "description_en" IS NOT ''),
    CONSTRAINT "indicators_official_url_check" CHECK ("official_url" IS NULL OR "official_url" GLOB 'http://?*' OR "official_url" GLOB 'https://?*'),
    CONSTRAINT "indicators_order_check" CHECK (typeof("order") = 'integer' AND "order" >= 1)
);

-- CreateTable
CREATE TABLE "indicator_names" (
    "code" TEXT NOT NULL,
    "from_year" INTEGER NOT NULL,
    "to_year" INTEGER NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    PRIMARY KEY ("code", "from_year"),
    CONSTRAINT "indicator_names_code_fkey" FOREIGN KEY ("code") REFERENCES "indicators" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "indicator_names_years_check" CHECK (typeof("from_year") = 'integer' AND "from_year" BETWEEN 2000 AND 2100 AND typeof("to_year") = 'integer' AND "to_year" BETWEEN 2000 AND 2100 AND "from_year" <= "to_year"),
    CONSTRAINT "indicator_names_names_check" CHECK (trim("name_vi") <> '' AND trim("name_en") <> '')
);

-- CreateTable
CREATE TABLE "releases" (
    "indicator" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "announced" TEXT,
    "document" TEXT,
    "source" TEXT,

    PRIMARY KEY ("indicator", "year"),
    CONSTRAINT "releases_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicators" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "releases_source_fkey" FOREIGN KEY ("source") REFERENCES "sources" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "releases_year_check" CHECK (typeof("year") = 'integer' AND "year" BETWEEN 2000 AND 2100),
    CONSTRAINT "releases_announced_check" CHECK ("announced" IS NULL OR (length("announced") IN (7, 10) AND date("announced" || substr('-01', length("announced") - 6)) IS "announced" || substr('-01', length("announced") - 6))),
    CONSTRAINT "releases_document_check" CHECK ("document" IS NOT '')
);

-- CreateTable
CREATE TABLE "breaks" (
    "indicator" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "severity" TEXT NOT NULL,
    "reason_vi" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,
    "source" TEXT,

    PRIMARY KEY ("indicator", "year"),
    CONSTRAINT "breaks_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicators" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "breaks_source_fkey" FOREIGN KEY ("source") REFERENCES "sources" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "breaks_year_check" CHECK (typeof("year") = 'integer' AND "year" BETWEEN 2000 AND 2100),
    CONSTRAINT "breaks_severity_check" CHECK ("severity" IN ('break', 'caution')),
    CONSTRAINT "breaks_reason_check" CHECK (trim("reason_vi") <> '' AND trim("reason_en") <> '')
);

-- CreateTable
CREATE TABLE "figures" (
    "indicator" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "unit_set" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "printed" TEXT,
    "value" REAL,
    "rank" INTEGER,
    "of" INTEGER,
    "status" TEXT NOT NULL,
    "derived" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "note_vi" TEXT,
    "note_en" TEXT,
    "numerator" INTEGER,
    "denominator" INTEGER,
    "period_from" TEXT NOT NULL DEFAULT '',
    "period_to" TEXT NOT NULL DEFAULT '',

    PRIMARY KEY ("indicator", "year", "unit_set", "province", "period_from", "period_to"),
    CONSTRAINT "figures_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicators" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "figures_unit_set_fkey" FOREIGN KEY ("unit_set") REFERENCES "unit_sets" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "figures_unit_set_province_fkey" FOREIGN KEY ("unit_set", "province") REFERENCES "provinces" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "figures_source_fkey" FOREIGN KEY ("source") REFERENCES "sources" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "figures_year_check" CHECK (typeof("year") = 'integer' AND "year" BETWEEN 2000 AND 2100),
    CONSTRAINT "figures_unit_set_year_check" CHECK (("unit_set" = '63' AND "year" <= 2025) OR ("unit_set" = '34' AND "year" >= 2024)),
    CONSTRAINT "figures_value_or_rank_check" CHECK ("value" IS NOT NULL OR "rank" IS NOT NULL),
    CONSTRAINT "figures_printed_check" CHECK (("printed" IS NULL) = ("value" IS NULL)),
    CONSTRAINT "figures_printed_shape_check" CHECK ("printed" IS NULL OR ("printed" GLOB '[0-9]*' AND "printed" GLOB '*[0-9]' AND "printed" NOT GLOB '*[^0-9.]*' AND "printed" NOT GLOB '*.*.*')),
    CONSTRAINT "figures_printed_is_value_check" CHECK ("value" IS NULL OR (typeof("value") = 'real' AND abs(CAST("printed" AS REAL) - "value") < 1e-9)),
    CONSTRAINT "figures_rank_check" CHECK (typeof("rank") IN ('integer', 'null') AND coalesce("rank", 1) >= 1),
    CONSTRAINT "figures_of_check" CHECK (typeof("of") IN ('integer', 'null') AND coalesce("of", 1) >= 1),
    CONSTRAINT "figures_rank_of_check" CHECK ("rank" <= "of"),
    CONSTRAINT "figures_rank_without_of_check" CHECK ("rank" IS NULL OR "of" IS NOT NULL OR "note_en" IS NOT NULL),
    CONSTRAINT "figures_status_check" CHECK ("status" IN ('published', 'self-reported', 'computed', 'derived')),
    CONSTRAINT "figures_derived_check" CHECK ("derived" IN ('', 'value', 'rank', 'value+rank')),
    CONSTRAINT "figures_derived_is_there_check" CHECK (("derived" NOT IN ('value', 'value+rank') OR "value" IS NOT NULL) AND ("derived" NOT IN ('rank', 'value+rank') OR "rank" IS NOT NULL)),
    CONSTRAINT "figures_derived_status_check" CHECK (("status" = 'derived') = ("derived" = CASE WHEN "value" IS NULL THEN 'rank' WHEN "rank" IS NULL THEN 'value' ELSE 'value+rank' END) AND ("derived" = '' OR "status" IN ('published', 'derived'))),
    CONSTRAINT "figures_source_check" CHECK (trim("source") <> ''),
    CONSTRAINT "figures_note_check" CHECK (("note_vi" IS NULL) = ("note_en" IS NULL) AND "note_vi" IS NOT '' AND "note_en" IS NOT ''),
    CONSTRAINT "figures_numerator_check" CHECK (typeof("numerator") IN ('integer', 'null') AND coalesce("numerator", 0) >= 0),
    CONSTRAINT "figures_denominator_check" CHECK (typeof("denominator") IN ('integer', 'null') AND coalesce("denominator", 0) >= 0),
    CONSTRAINT "figures_fraction_check" CHECK (("numerator" IS NULL) = ("denominator" IS NULL) AND coalesce("numerator" <= "denominator", 1)),
    CONSTRAINT "figures_period_from_check" CHECK ("period_from" = '' OR (length("period_from") = 10 AND date("period_from") IS "period_from")),
    CONSTRAINT "figures_period_to_check" CHECK ("period_to" = '' OR (length("period_to") = 10 AND date("period_to") IS "period_to")),
    CONSTRAINT "figures_period_check" CHECK ("period_from" = '' OR "period_to" = '' OR "period_from" <= "period_to")
);

-- CreateTable
CREATE TABLE "gaps" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "indicator" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "unit_set" TEXT NOT NULL,
    "province" TEXT,
    "reason" TEXT NOT NULL,
    "text_vi" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "source" TEXT,
    CONSTRAINT "gaps_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicators" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "gaps_unit_set_fkey" FOREIGN KEY ("unit_set") REFERENCES "unit_sets" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "gaps_unit_set_province_fkey" FOREIGN KEY ("unit_set", "province") REFERENCES "provinces" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "gaps_source_fkey" FOREIGN KEY ("source") REFERENCES "sources" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "gaps_year_check" CHECK (typeof("year") = 'integer' AND "year" BETWEEN 2000 AND 2100),
    CONSTRAINT "gaps_unit_set_year_check" CHECK (("unit_set" = '63' AND "year" <= 2025) OR ("unit_set" = '34' AND "year" >= 2024)),
    CONSTRAINT "gaps_reason_check" CHECK ("reason" IN ('not-published', 'not-surveyed', 'data-quality', 'not-collected', 'no-edition')),
    CONSTRAINT "gaps_text_check" CHECK (trim("text_vi") <> '' AND trim("text_en") <> ''),
    CONSTRAINT "gaps_no_edition_check" CHECK ("reason" <> 'no-edition' OR "province" IS NULL)
);

-- CreateTable
CREATE TABLE "averages" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "indicator" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "unit_set" TEXT NOT NULL,
    "region" TEXT,
    "printed" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "rank" INTEGER,
    "of" INTEGER,
    "source" TEXT NOT NULL,
    "note_vi" TEXT,
    "note_en" TEXT,
    CONSTRAINT "averages_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicators" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "averages_unit_set_fkey" FOREIGN KEY ("unit_set") REFERENCES "unit_sets" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "averages_unit_set_region_fkey" FOREIGN KEY ("unit_set", "region") REFERENCES "regions" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "averages_source_fkey" FOREIGN KEY ("source") REFERENCES "sources" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "averages_year_check" CHECK (typeof("year") = 'integer' AND "year" BETWEEN 2000 AND 2100),
    CONSTRAINT "averages_unit_set_year_check" CHECK (("unit_set" = '63' AND "year" <= 2025) OR ("unit_set" = '34' AND "year" >= 2024)),
    CONSTRAINT "averages_printed_shape_check" CHECK ("printed" GLOB '[0-9]*' AND "printed" GLOB '*[0-9]' AND "printed" NOT GLOB '*[^0-9.]*' AND "printed" NOT GLOB '*.*.*'),
    CONSTRAINT "averages_printed_is_value_check" CHECK (typeof("value") = 'real' AND abs(CAST("printed" AS REAL) - "value") < 1e-9),
    CONSTRAINT "averages_rank_check" CHECK (typeof("rank") IN ('integer', 'null') AND coalesce("rank", 1) >= 1),
    CONSTRAINT "averages_of_check" CHECK (typeof("of") IN ('integer', 'null') AND coalesce("of", 1) >= 1),
    CONSTRAINT "averages_rank_of_check" CHECK (("rank" IS NULL) = ("of" IS NULL) AND coalesce("rank" <= "of", 1)),
    CONSTRAINT "averages_rank_of_a_region_check" CHECK ("region" IS NOT NULL OR "rank" IS NULL),
    CONSTRAINT "averages_note_check" CHECK (("note_vi" IS NULL) = ("note_en" IS NULL) AND "note_vi" IS NOT '' AND "note_en" IS NOT '')
);

-- CreateTable
CREATE TABLE "regional_ranks" (
    "indicator" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "unit_set" TEXT NOT NULL,
    "region" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "of" INTEGER,
    "source" TEXT NOT NULL,

    PRIMARY KEY ("indicator", "year", "unit_set", "province"),
    CONSTRAINT "regional_ranks_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicators" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "regional_ranks_unit_set_region_fkey" FOREIGN KEY ("unit_set", "region") REFERENCES "regions" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "regional_ranks_unit_set_province_fkey" FOREIGN KEY ("unit_set", "province") REFERENCES "provinces" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "regional_ranks_source_fkey" FOREIGN KEY ("source") REFERENCES "sources" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "regional_ranks_year_check" CHECK (typeof("year") = 'integer' AND "year" BETWEEN 2000 AND 2100),
    CONSTRAINT "regional_ranks_unit_set_year_check" CHECK (("unit_set" = '63' AND "year" <= 2025) OR ("unit_set" = '34' AND "year" >= 2024)),
    CONSTRAINT "regional_ranks_rank_check" CHECK (typeof("rank") = 'integer' AND "rank" >= 1),
    CONSTRAINT "regional_ranks_of_check" CHECK (typeof("of") IN ('integer', 'null') AND coalesce("of", 1) >= 1),
    CONSTRAINT "regional_ranks_rank_of_check" CHECK ("rank" <= "of")
);

-- CreateTable
CREATE TABLE "disagreements" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "indicator" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "unit_set" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "kept" TEXT,
    "kept_source" TEXT,
    "other" TEXT,
    "other_source" TEXT,
    "note_vi" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    CONSTRAINT "disagreements_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicators" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "disagreements_unit_set_province_fkey" FOREIGN KEY ("unit_set", "province") REFERENCES "provinces" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "disagreements_kept_source_fkey" FOREIGN KEY ("kept_source") REFERENCES "sources" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "disagreements_other_source_fkey" FOREIGN KEY ("other_source") REFERENCES "sources" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "disagreements_year_check" CHECK (typeof("year") = 'integer' AND "year" BETWEEN 2000 AND 2100),
    CONSTRAINT "disagreements_field_check" CHECK ("field" IN ('value', 'rank')),
    CONSTRAINT "disagreements_kept_check" CHECK ("kept" IS NULL OR ("kept" GLOB '[0-9]*' AND "kept" GLOB '*[0-9]' AND "kept" NOT GLOB '*[^0-9.]*' AND "kept" NOT GLOB '*.*.*')),
    CONSTRAINT "disagreements_kept_source_check" CHECK (("kept" IS NULL) = ("kept_source" IS NULL)),
    CONSTRAINT "disagreements_other_check" CHECK ("other" IS NULL OR ("other" GLOB '[0-9]*' AND "other" GLOB '*[0-9]' AND "other" NOT GLOB '*[^0-9.]*' AND "other" NOT GLOB '*.*.*')),
    CONSTRAINT "disagreements_two_sides_check" CHECK ("other" IS NOT NULL OR "other_source" IS NOT NULL),
    CONSTRAINT "disagreements_note_check" CHECK (trim("note_vi") <> '' AND trim("note_en") <> '')
);

-- CreateTable
CREATE TABLE "targets" (
    "unit_set" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "target" REAL NOT NULL,
    "by_year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "quote" TEXT NOT NULL,

    PRIMARY KEY ("unit_set", "province", "indicator", "kind", "by_year"),
    CONSTRAINT "targets_unit_set_province_fkey" FOREIGN KEY ("unit_set", "province") REFERENCES "provinces" ("unit_set", "slug") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "targets_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicators" ("code") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "targets_source_fkey" FOREIGN KEY ("source") REFERENCES "sources" ("key") ON DELETE RESTRICT ON UPDATE CASCADE,

    CONSTRAINT "targets_kind_check" CHECK ("kind" IN ('value', 'rank')),
    CONSTRAINT "targets_target_check" CHECK (typeof("target") = 'real' AND ("kind" = 'value' OR ("target" >= 1 AND "target" = round("target")))),
    CONSTRAINT "targets_by_year_check" CHECK (typeof("by_year") = 'integer' AND "by_year" BETWEEN 2000 AND 2100),
    CONSTRAINT "targets_quote_check" CHECK (trim("quote") <> '')
);

-- CreateTable
CREATE TABLE "imports" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "finished_at" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "tool_version" TEXT NOT NULL,
    "counts" JSONB NOT NULL,

    CONSTRAINT "imports_finished_at_check" CHECK ("finished_at" GLOB '????-??-??T??:??:??*Z' AND datetime("finished_at") IS NOT NULL),
    CONSTRAINT "imports_sha256_check" CHECK (length("sha256") = 64 AND "sha256" NOT GLOB '*[^0-9a-f]*'),
    CONSTRAINT "imports_counts_check" CHECK (json_valid("counts"))
);

-- CreateIndex
CREATE UNIQUE INDEX "regions_unit_set_order_key" ON "regions"("unit_set", "order");

-- CreateIndex
CREATE INDEX "provinces_unit_set_region_idx" ON "provinces"("unit_set", "region");

-- CreateIndex
CREATE INDEX "provinces_search_key_idx" ON "provinces"("search_key");

-- CreateIndex
CREATE UNIQUE INDEX "provinces_unit_set_code_key" ON "provinces"("unit_set", "code");

-- CreateIndex
CREATE INDEX "province_aliases_search_key_idx" ON "province_aliases"("search_key");

-- CreateIndex
CREATE INDEX "successions_to_set_to_idx" ON "successions"("to_set", "to");

-- CreateIndex
CREATE INDEX "tiles_unit_set_province_idx" ON "tiles"("unit_set", "province");

-- CreateIndex
CREATE UNIQUE INDEX "tiles_unit_set_row_column_key" ON "tiles"("unit_set", "row", "column");

-- CreateIndex
CREATE INDEX "borders_unit_set_b_idx" ON "borders"("unit_set", "b");

-- CreateIndex
CREATE UNIQUE INDEX "indicators_order_key" ON "indicators"("order");

-- CreateIndex
CREATE INDEX "indicators_parent_idx" ON "indicators"("parent");

-- CreateIndex
CREATE INDEX "releases_source_idx" ON "releases"("source");

-- CreateIndex
CREATE INDEX "breaks_source_idx" ON "breaks"("source");

-- CreateIndex
CREATE INDEX "figures_unit_set_province_indicator_idx" ON "figures"("unit_set", "province", "indicator");

-- CreateIndex
CREATE INDEX "figures_source_idx" ON "figures"("source");

-- CreateIndex
CREATE INDEX "gaps_unit_set_province_idx" ON "gaps"("unit_set", "province");

-- CreateIndex
CREATE INDEX "gaps_source_idx" ON "gaps"("source");

-- CreateIndex
CREATE UNIQUE INDEX "gaps_indicator_year_unit_set_province_key" ON "gaps"("indicator", "year", "unit_set", "province");

-- CreateIndex
CREATE INDEX "averages_unit_set_region_idx" ON "averages"("unit_set", "region");

-- CreateIndex
CREATE INDEX "averages_source_idx" ON "averages"("source");

-- CreateIndex
CREATE UNIQUE INDEX "averages_indicator_year_unit_set_region_key" ON "averages"("indicator", "year", "unit_set", "region");

-- CreateIndex
CREATE INDEX "regional_ranks_unit_set_region_idx" ON "regional_ranks"("unit_set", "region");

-- CreateIndex
CREATE INDEX "regional_ranks_unit_set_province_idx" ON "regional_ranks"("unit_set", "province");

-- CreateIndex
CREATE INDEX "regional_ranks_source_idx" ON "regional_ranks"("source");

-- CreateIndex
CREATE INDEX "disagreements_indicator_year_idx" ON "disagreements"("indicator", "year");

-- CreateIndex
CREATE INDEX "disagreements_unit_set_province_idx" ON "disagreements"("unit_set", "province");

-- CreateIndex
CREATE INDEX "disagreements_kept_source_idx" ON "disagreements"("kept_source");

-- CreateIndex
CREATE INDEX "disagreements_other_source_idx" ON "disagreements"("other_source");

-- CreateIndex
CREATE INDEX "targets_indicator_idx" ON "targets"("indicator");

-- CreateIndex
CREATE INDEX "targets_source_idx" ON "targets"("source");

-- A CHECK cannot look into another row or table, so the rules from here on are triggers. Where they refuse,
-- they name the table and the rule. This one: a value must lie within the scale of its indicator.

CREATE TRIGGER "figures_scale_insert" BEFORE INSERT ON "figures"
WHEN NEW."value" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "indicators" WHERE "code" = NEW."indicator" AND NEW."value" BETWEEN "scale_min" AND "scale_max"
)
BEGIN
    SELECT RAISE(ABORT, 'figures: value outside the scale of its indicator');
END;

CREATE TRIGGER "figures_scale_update" BEFORE UPDATE OF "indicator", "value" ON "figures"
WHEN NEW."value" IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "indicators" WHERE "code" = NEW."indicator" AND NEW."value" BETWEEN "scale_min" AND "scale_max"
)
BEGIN
    SELECT RAISE(ABORT, 'figures: value outside the scale of its indicator');
END;

CREATE TRIGGER "averages_scale_insert" BEFORE INSERT ON "averages"
WHEN NOT EXISTS (
    SELECT 1 FROM "indicators" WHERE "code" = NEW."indicator" AND NEW."value" BETWEEN "scale_min" AND "scale_max"
)
BEGIN
    SELECT RAISE(ABORT, 'averages: value outside the scale of its indicator');
END;

CREATE TRIGGER "averages_scale_update" BEFORE UPDATE OF "indicator", "value" ON "averages"
WHEN NOT EXISTS (
    SELECT 1 FROM "indicators" WHERE "code" = NEW."indicator" AND NEW."value" BETWEEN "scale_min" AND "scale_max"
)
BEGIN
    SELECT RAISE(ABORT, 'averages: value outside the scale of its indicator');
END;

CREATE TRIGGER "targets_scale_insert" BEFORE INSERT ON "targets"
WHEN NEW."kind" = 'value' AND NOT EXISTS (
    SELECT 1 FROM "indicators" WHERE "code" = NEW."indicator" AND NEW."target" BETWEEN "scale_min" AND "scale_max"
)
BEGIN
    SELECT RAISE(ABORT, 'targets: target outside the scale of its indicator');
END;

CREATE TRIGGER "targets_scale_update" BEFORE UPDATE OF "indicator", "target", "kind" ON "targets"
WHEN NEW."kind" = 'value' AND NOT EXISTS (
    SELECT 1 FROM "indicators" WHERE "code" = NEW."indicator" AND NEW."target" BETWEEN "scale_min" AND "scale_max"
)
BEGIN
    SELECT RAISE(ABORT, 'targets: target outside the scale of its indicator');
END;

CREATE TRIGGER "indicators_scale_update" BEFORE UPDATE OF "scale_min", "scale_max" ON "indicators"
WHEN EXISTS (
    SELECT 1 FROM "figures" WHERE "indicator" = NEW."code" AND "value" NOT BETWEEN NEW."scale_min" AND NEW."scale_max"
) OR EXISTS (
    SELECT 1 FROM "averages" WHERE "indicator" = NEW."code" AND "value" NOT BETWEEN NEW."scale_min" AND NEW."scale_max"
) OR EXISTS (
    SELECT 1 FROM "targets" WHERE "indicator" = NEW."code" AND "kind" = 'value'
        AND "target" NOT BETWEEN NEW."scale_min" AND NEW."scale_max"
)
BEGIN
    SELECT RAISE(ABORT, 'indicators: a stored value lies outside the new scale');
END;

-- SQL counts two NULLs as different, so the unique indexes do not see a second row for a whole edition.

CREATE TRIGGER "gaps_whole_edition_insert" BEFORE INSERT ON "gaps"
WHEN NEW."province" IS NULL AND EXISTS (
    SELECT 1 FROM "gaps" WHERE "indicator" = NEW."indicator" AND "year" = NEW."year"
        AND "unit_set" = NEW."unit_set" AND "province" IS NULL
)
BEGIN
    SELECT RAISE(ABORT, 'gaps: a second row for the whole edition');
END;

CREATE TRIGGER "gaps_whole_edition_update" BEFORE UPDATE OF "indicator", "year", "unit_set", "province" ON "gaps"
WHEN NEW."province" IS NULL AND EXISTS (
    SELECT 1 FROM "gaps" WHERE "indicator" = NEW."indicator" AND "year" = NEW."year"
        AND "unit_set" = NEW."unit_set" AND "province" IS NULL AND "id" <> NEW."id"
)
BEGIN
    SELECT RAISE(ABORT, 'gaps: a second row for the whole edition');
END;

CREATE TRIGGER "averages_whole_edition_insert" BEFORE INSERT ON "averages"
WHEN NEW."region" IS NULL AND EXISTS (
    SELECT 1 FROM "averages" WHERE "indicator" = NEW."indicator" AND "year" = NEW."year"
        AND "unit_set" = NEW."unit_set" AND "region" IS NULL
)
BEGIN
    SELECT RAISE(ABORT, 'averages: a second row for the whole edition');
END;

CREATE TRIGGER "averages_whole_edition_update" BEFORE UPDATE OF "indicator", "year", "unit_set", "region" ON "averages"
WHEN NEW."region" IS NULL AND EXISTS (
    SELECT 1 FROM "averages" WHERE "indicator" = NEW."indicator" AND "year" = NEW."year"
        AND "unit_set" = NEW."unit_set" AND "region" IS NULL AND "id" <> NEW."id"
)
BEGIN
    SELECT RAISE(ABORT, 'averages: a second row for the whole edition');
END;
