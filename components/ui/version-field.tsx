import { namedVersion } from "@/lib/i18n/shown-version";

/** Keeps the data version in the address when a form is sent from a page whose address names one. */
export function VersionField() {
  const version = namedVersion();
  return version === "" ? null : <input type="hidden" name="v" value={version} />;
}
