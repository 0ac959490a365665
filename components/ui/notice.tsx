/** A remark that must be read before the figures under it. */
export function Notice({ title, children }: { title?: string; children: React.ReactNode }) {
  return (
    <div className="my-3 border-l-4 border-accent bg-panel px-4 py-2.5">
      {title && <p className="m-0 font-semibold">{title}</p>}
      {children}
    </div>
  );
}
