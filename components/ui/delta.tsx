import { signOf } from "@/lib/i18n/format";

/** A change shown by arrow, words and colour together; the words alone say it all. */
export function Delta({ delta, children }: { delta: string; children: React.ReactNode }) {
  const sign = signOf(delta);
  const tone = sign === 0 ? "text-muted" : sign > 0 ? "text-up" : "text-down";
  return (
    <span className={tone}>
      <span aria-hidden="true">{sign === 0 ? "=" : sign > 0 ? "↑" : "↓"} </span>
      {children}
    </span>
  );
}
