interface BlockProps {
  /** The anchor that the table of contents leads to. */
  id: string;
  title: string;
  children: React.ReactNode;
}

/** One question about a province in an index, with its answer. */
export function Block({ id, title, children }: BlockProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="mt-8 border-t border-rule pt-4">
      <h2 id={`${id}-title`} className="m-0 mb-2 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
