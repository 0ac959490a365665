-- What an import was made from, by whom, and what it did to the figures.
ALTER TABLE "imports" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'folder'
    CONSTRAINT "imports_kind_check" CHECK ("kind" IN ('folder', 'table', 'restore'));
ALTER TABLE "imports" ADD COLUMN "file" TEXT NOT NULL DEFAULT '';
ALTER TABLE "imports" ADD COLUMN "who" TEXT NOT NULL DEFAULT '';
ALTER TABLE "imports" ADD COLUMN "changes" JSONB
    CONSTRAINT "imports_changes_check" CHECK ("changes" IS NULL OR json_valid("changes"));

-- Each figure that was changed or taken away. Nothing refers to another table: what was shown once
-- stays on record, whatever later happens to the catalogue.
CREATE TABLE "corrections" (
    "at" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "unit_set" TEXT NOT NULL,
    "province" TEXT NOT NULL,
    "period_from" TEXT NOT NULL DEFAULT '',
    "period_to" TEXT NOT NULL DEFAULT '',
    "kind" TEXT NOT NULL,
    "old_value" TEXT,
    "old_rank" INTEGER,
    "old_of" INTEGER,
    "old_status" TEXT NOT NULL,
    "old_source" TEXT NOT NULL,
    "new_value" TEXT,
    "new_rank" INTEGER,
    "new_of" INTEGER,
    "new_status" TEXT,
    "new_source" TEXT,
    "reason_vi" TEXT NOT NULL,
    "reason_en" TEXT NOT NULL,

    PRIMARY KEY ("indicator", "year", "unit_set", "province", "period_from", "period_to", "at"),

    CONSTRAINT "corrections_at_check" CHECK ("at" GLOB '????-??-??T??:??:??*Z' AND datetime("at") IS NOT NULL),
    CONSTRAINT "corrections_year_check" CHECK (typeof("year") = 'integer' AND "year" BETWEEN 2000 AND 2100),
    CONSTRAINT "corrections_unit_set_check" CHECK ("unit_set" IN ('63', '34')),
    CONSTRAINT "corrections_kind_check" CHECK ("kind" IN ('revision', 'correction')),
    CONSTRAINT "corrections_old_check" CHECK (("old_value" IS NOT NULL OR "old_rank" IS NOT NULL) AND trim("old_source") <> ''),
    CONSTRAINT "corrections_old_status_check" CHECK ("old_status" IN ('published', 'self-reported', 'computed', 'derived')),
    CONSTRAINT "corrections_new_check" CHECK (
        ("new_status" IS NULL AND "new_source" IS NULL AND "new_value" IS NULL AND "new_rank" IS NULL AND "new_of" IS NULL)
        OR ("new_status" IN ('published', 'self-reported', 'computed', 'derived') AND trim("new_source") <> ''
            AND ("new_value" IS NOT NULL OR "new_rank" IS NOT NULL))
    ),
    CONSTRAINT "corrections_reason_check" CHECK (trim("reason_vi") <> '' AND trim("reason_en") <> '')
);

CREATE INDEX "corrections_at_idx" ON "corrections"("at");
CREATE INDEX "imports_sha256_idx" ON "imports"("sha256");
