/** Numbers of sources, each a link into the list at the foot of the page. */
export function Marks({ marks }: { marks: readonly number[] }) {
  return marks.map((mark) => (
    <a key={mark} href={`#nguon-${mark}`} className="brief-mark">
      [{mark}]
    </a>
  ));
}
