import { importFolder } from "@/lib/import/import-folder";

const [folder, databaseFile] = process.argv.slice(2);
if (folder === undefined || databaseFile === undefined) {
  throw new Error("Give the folder and the database file.");
}
importFolder({ folder, databaseFile });
