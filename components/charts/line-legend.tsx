import type { LineDrawing } from "@/lib/charts/line-series";
import { Marker } from "./marker";

/** What each line of a chart stands for, with a piece of it. */
export function LineLegend({ lines }: Pick<LineDrawing, "lines">) {
  return (
    <ul className="m-0 mt-1 flex list-none flex-wrap gap-x-5 gap-y-1 p-0 text-sm">
      {lines.map(({ name, style, segments }) => (
        <li key={segments[0] ?? name} className="flex items-center gap-2">
          <svg aria-hidden="true" width="36" height="12" className="flex-none">
            <line
              x1="0"
              x2="36"
              y1="6"
              y2="6"
              stroke={style.color}
              strokeWidth={style.width}
              strokeDasharray={style.dash}
            />
            <Marker shape={style.marker} x={18} y={6} size={3} color={style.color} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
