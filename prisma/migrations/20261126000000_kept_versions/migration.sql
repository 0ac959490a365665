-- The whole content of each data version, so that an address that names a version shows its figures for ever.
CREATE TABLE "kept_versions" (
    "version" INTEGER NOT NULL PRIMARY KEY,
    "content" BLOB NOT NULL,

    CONSTRAINT "kept_versions_content_check" CHECK (typeof("content") = 'blob' AND length("content") > 0),
    CONSTRAINT "kept_versions_version_fkey" FOREIGN KEY ("version") REFERENCES "imports" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
