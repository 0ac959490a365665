import { ScrollFrame } from "@/components/ui/scroll-frame";

interface TableFrameProps {
  /** What the table holds, for those who reach the frame with the keyboard. */
  label: string;
  /** Keeps the first column in sight while the rest scrolls. */
  pinned?: boolean;
  /** Has cells with sentences, which need some width. */
  sentences?: boolean;
  children: React.ReactNode;
}

/** A table that scrolls sideways inside its own frame, so that the page never does. */
export function TableFrame({ label, pinned, sentences, children }: TableFrameProps) {
  const kinds = ["grid-table", pinned && "pinned", sentences && "sentences"];
  return (
    <ScrollFrame label={label}>
      <table className={kinds.filter(Boolean).join(" ")}>{children}</table>
    </ScrollFrame>
  );
}
