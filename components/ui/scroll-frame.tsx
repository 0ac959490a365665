interface ScrollFrameProps {
  label: string;
  /** Limits the height too, so that the head of a long table stays in sight. */
  tall?: boolean;
  children: React.ReactNode;
}

/** A frame that a wide table scrolls in, so that the page itself never does. */
export function ScrollFrame({ label, tall = false, children }: ScrollFrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section className={tall ? "scroller tall" : "scroller"} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
