import { type RefObject, useEffect } from "react";
import { useActiveTooltipLabel, useIsTooltipActive } from "recharts";

export interface Bubble {
  readonly title: string;
  readonly entries: readonly { readonly name: string; readonly label: string }[];
  readonly remark: string | null;
}

/** What the chart says of the year or bar under the pointer or chosen by keyboard. */
export function ChartBubble({ bubble, empty }: { bubble: Bubble; empty: string }) {
  return (
    <div
      aria-hidden="true"
      className="max-w-60 print:hidden border border-muted bg-paper px-3 py-2 text-sm leading-snug text-ink shadow-lg"
    >
      <p className="m-0 font-semibold">{bubble.title}</p>
      {bubble.entries.length === 0 && <p className="m-0">{empty}</p>}
      {bubble.entries.map((entry) => (
        <p key={entry.name} className="m-0 flex justify-between gap-3">
          <span className="text-muted">{entry.name}</span>
          <span className="whitespace-nowrap font-semibold">{entry.label}</span>
        </p>
      ))}
      {bubble.remark && <p className="m-0 mt-1 text-xs text-muted">{bubble.remark}</p>}
    </div>
  );
}

interface SpokenProps {
  target: RefObject<HTMLElement | null>;
  find: (label: string) => Bubble | undefined;
  empty: string;
}

/**
 * Writes the chosen year or bar into a live region. The bubble itself is hidden and shown again,
 * and a screen reader may miss what changes in a hidden place.
 */
export function Spoken({ target, find, empty }: SpokenProps) {
  const active = useIsTooltipActive();
  const label = useActiveTooltipLabel();
  const bubble = active && label !== undefined ? find(String(label)) : undefined;
  const text = bubble ? sentence(bubble, empty) : "";
  useEffect(() => {
    if (target.current) target.current.textContent = text;
  }, [target, text]);
  return null;
}

function sentence({ title, entries, remark }: Bubble, empty: string): string {
  const values = entries.map((entry) => `${entry.name} ${entry.label}`).join("; ");
  return `${title}: ${values || empty}.${remark ? ` ${remark}.` : ""}`;
}
