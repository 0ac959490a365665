/** A dash for a figure that is not there, with the reason in words for those who do not see the legend. */
export function Absent({ words }: { words: string }) {
  return (
    <span className="text-muted" title={words}>
      <span aria-hidden="true">–</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
