import { archiveNames } from "@/lib/export/archive-names";
import { plainName } from "@/lib/export/file-names";
import type { ListAbout } from "@/lib/export/row-cells";
import { type FilesMessages, filesMessages } from "@/lib/i18n/messages/files";
import type { Address } from "@/lib/i18n/routes";
import { permanentAddress } from "../../permanent-address";
import type { Context } from "../context";

/** What the file of a list says of itself; its name ends in what was chosen of the list, "" left out. */
export function listAbout(
  { archive, language }: Context,
  what: Exclude<keyof FilesMessages["titles"], "regions">,
  page: Address,
  chosen: readonly (string | number)[],
): ListAbout {
  const t = filesMessages(language);
  return {
    name: [t.fileNames[what], ...chosen]
      .filter((part) => part !== "")
      .map((part) => plainName(String(part)))
      .join("-"),
    title: t.titles[what],
    address: permanentAddress(language, page),
    data: archive.snapshot,
    names: archiveNames(archive, language),
  };
}
