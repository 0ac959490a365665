const mebibyte = 1024 * 1024;

/** Largest file that is read, in bytes. Ask for the size first and do not read more. */
export const mostBytes = 32 * mebibyte;

export const mostRows = 200_000;
export const mostColumns = 512;
/** Characters in one cell. */
export const mostCellLength = 10_000;
/** Cells of one table that are not empty. */
export const mostCells = 2_000_000;

export const mostSheets = 200;
export const mostArchiveEntries = 1_000;
/** Bytes of one part of a workbook once inflated. */
export const mostEntryBytes = 32 * mebibyte;
/** Bytes of all parts of a workbook once inflated. */
export const mostInflatedBytes = 64 * mebibyte;

/** What one workbook may take while it is parsed. */
export const workbookMemoryMiB = 192;
export const workbookMilliseconds = 30_000;
