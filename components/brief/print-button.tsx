"use client";

/** Opens the print dialogue of the browser; without script it is not shown. */
export function PrintButton({ name }: { name: string }) {
  return (
    <button type="button" className="button needs-script" onClick={() => window.print()}>
      {name}
    </button>
  );
}
