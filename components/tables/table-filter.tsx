import Form from "next/form";
import { VersionField } from "@/components/ui/version-field";
import type { Language } from "@/lib/i18n/language";
import { messages } from "@/lib/i18n/messages";
import { parameters } from "@/lib/i18n/routes";
import type { Region } from "@/lib/provinces/province";

interface TableFilterProps {
  action: string;
  /** Address without filters. */
  clear: string | null;
  language: Language;
  regions: readonly Region[];
  region: string;
  name: string;
  /** What the sort part of the address holds, carried along. */
  sort: string;
  order: string;
  /** Chosen provinces that the address holds, carried along. */
  province?: string;
}

/** Region and name filter of a table: a plain form, so the state stands in the address and needs no script. */
export function TableFilter(props: TableFilterProps) {
  const { language } = props;
  const t = messages(language).ranking;
  const names = parameters[language];
  return (
    <Form
      action={props.action}
      prefetch={false}
      scroll={false}
      className="my-3 flex flex-wrap items-end gap-2 no-print"
      aria-label={t.filter}
    >
      <VersionField />
      <input type="hidden" name={names.sort} value={props.sort} />
      <input type="hidden" name={names.order} value={props.order} />
      {props.province && <input type="hidden" name={names.province} value={props.province} />}
      <label className="grid gap-0.5 text-sm">
        {messages(language).columns.region}
        <select
          name={names.region}
          defaultValue={props.region}
          key={props.region}
          className="field"
        >
          <option value="">{t.allRegions}</option>
          {props.regions.map((region) => (
            <option key={region.slug} value={region.slug}>
              {region.name[language]}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-0.5 text-sm">
        {t.nameFilter}
        <input
          type="text"
          name={names.name}
          defaultValue={props.name}
          key={props.name}
          maxLength={100}
          className="field w-44"
        />
      </label>
      <button type="submit" className="button">
        {t.apply}
      </button>
      {props.clear && (
        <a href={props.clear} className="px-2 py-2">
          {t.clear}
        </a>
      )}
    </Form>
  );
}
