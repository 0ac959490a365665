import type { Language } from "@/lib/i18n/language";
import { claimsMessages } from "@/lib/i18n/messages/claims";
import { href, parameters } from "@/lib/i18n/routes";

interface ClaimFormProps {
  readonly text: string;
  /** What is wrong with the text, said at the field. */
  readonly problem: string | null;
  /** How many characters are checked at once, in local form. */
  readonly most: string;
  readonly language: Language;
}

/** The field for a sentence or an article; it is posted, for an article is too long for an address. */
export function ClaimForm({ text, problem, most, language }: ClaimFormProps) {
  const t = claimsMessages(language);
  return (
    <form
      method="post"
      action={href(language, { page: "claims" })}
      className="my-4 max-w-3xl no-print"
      aria-label={t.form.label}
    >
      {problem !== null && (
        <div
          id="vuong-mac"
          role="alert"
          className="my-3 border-l-4 border-down bg-panel px-4 py-2.5"
        >
          <p className="m-0 font-semibold">{t.problems.title}</p>
          <p className="m-0">{problem}</p>
        </div>
      )}
      <label htmlFor="van-ban" className="font-semibold">
        {t.form.label}
      </label>
      <textarea
        id="van-ban"
        name={parameters[language].claim}
        rows={text.length > 400 ? 14 : 6}
        defaultValue={text}
        aria-describedby={problem === null ? "van-ban-ghi-chu" : "vuong-mac van-ban-ghi-chu"}
        aria-invalid={problem !== null}
        className="field mt-1 block w-full"
      />
      <p id="van-ban-ghi-chu" className="mt-1 mb-2 text-sm text-muted">
        {t.form.hint(most)} {t.form.privacy}
      </p>
      <button type="submit" className="button">
        {t.form.submit}
      </button>
    </form>
  );
}
