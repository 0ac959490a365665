import {
  drawings,
  narrowBelow,
  room,
  type TextSize,
  text,
  wideDrawingFrom,
  wideFrom,
} from "./metrics";
import { palette } from "./palette";

function variables(colours: Readonly<Record<string, string>>): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(";");
}

function size({ font, line, bold = false }: TextSize): string {
  return `font-size:${font}px;line-height:${line}px;font-weight:${bold ? 600 : 400}`;
}

const places = ["1", "2", "3", "4", "5"]
  .map(
    (place) =>
      `.place-${place}{fill:var(--place-${place});background:var(--place-${place})}` +
      `.place-${place}-ink{fill:var(--place-${place}-ink)}`,
  )
  .join("");

/** Classes of the components that an embed shares with the pages; the pages get theirs from Tailwind. */
const shared = `
.m-0{margin:0}.my-2{margin:8px 0}.mt-1{margin-top:4px}.mx-auto{margin-inline:auto}.p-0{padding:0}
.block{display:block}.inline-block{display:inline-block}.flex{display:flex}.flex-none{flex:none}.flex-wrap{flex-wrap:wrap}
.items-center{align-items:center}.justify-between{justify-content:space-between}
.gap-2{gap:8px}.gap-4{gap:16px}.gap-x-5{column-gap:20px}.gap-y-1{row-gap:4px}.list-none{list-style:none}
.w-full{width:100%}.w-5{width:20px}.h-3{height:12px}.max-w-md{max-width:${room.mapWidth}px}.max-w-2xl{max-width:672px}
.text-sm{font-size:13px;line-height:20px}.text-xs{${size(text.tag)}}
.text-muted{color:var(--muted)}.text-up{color:var(--up)}.text-down{color:var(--down)}
.text-center{text-align:center}.text-end{text-align:end}.border{border:1px solid}.border-rule{border-color:var(--rule)}
.sr-only{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.tile:is(:hover,:focus-visible) rect{stroke:var(--ink);stroke-width:2;stroke-dasharray:none}
.place-none{fill:var(--paper);stroke:var(--muted);stroke-dasharray:3 2}.place-none-ink{fill:var(--muted)}
${places}`;

const own = `
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font-family:var(--font-sans);font-variant-numeric:tabular-nums lining-nums;-webkit-text-size-adjust:100%}
body{margin:0;padding:${room.edge - 1}px;border:1px solid var(--rule);min-height:100vh;display:flex;flex-direction:column;gap:${room.gap}px;overflow-wrap:anywhere;${size(text.lead)}}
main,footer{width:100%;max-width:${room.widest}px;margin-inline:auto}
main{flex:1;display:flex;flex-direction:column;gap:${room.gap}px}
main:has(.strip){justify-content:space-between}
main>table{flex:1}
h1,h2,p{margin:0}
h1{${size(text.title)}}
h2{${size(text.heading)}}
.about{${size(text.about)};color:var(--muted)}
.lead{${size(text.lead)}}
.notes{margin:0;padding:0;list-style:none;color:var(--muted);${size(text.note)}}
footer{margin-top:auto;border-top:1px solid var(--rule);padding-top:6px;color:var(--muted);${size(text.note)}}
.newer{border-left:4px solid var(--accent);padding-left:8px;color:var(--ink)}
a{color:var(--accent);text-underline-offset:.18em}
a:focus-visible{outline:2px solid var(--accent);outline-offset:1px}
table{width:100%;border-collapse:separate;border-spacing:0;table-layout:fixed;${size(text.cell)}}
th,td{padding:${room.cellBlock}px ${room.cellSide}px;text-align:start;vertical-align:top;font-weight:400;border-bottom:${room.cellRule}px solid var(--rule)}
thead th{background:var(--panel);font-size:13px;font-weight:600;white-space:nowrap}
th a,td a{display:inline-block;color:inherit;text-decoration-color:var(--rule)}
td a{text-decoration-style:dotted;text-decoration-color:var(--muted)}
.number{text-align:end}
.year{width:${room.year}px}.rank{width:${room.rank}px}.score{width:${room.score}px}
.change{width:${room.change}px}.places{width:${room.places}px}
strong{font-weight:600}
.tag{display:block;color:var(--muted);${size(text.tag)}}
.strip svg{height:${room.strip}px}
.strip figure{margin:2px 0 0}.strip figcaption{overflow-wrap:normal}
.drawing{display:block;width:100%}
.narrow{max-width:${drawings.narrow.atMost}px}.wide{max-width:${drawings.wide.atMost}px}
@media(max-width:${wideDrawingFrom - 0.02}px){.drawing.wide{display:none}}
@media(min-width:${wideDrawingFrom}px){.drawing.narrow{display:none}}
@media(max-width:${narrowBelow - 0.02}px){.mean{display:none}thead th{white-space:normal}}
@media(max-width:${wideFrom - 0.02}px){.change,.places{display:none}}`;

/** The whole style of an embed; the same text for all, so that one digest in the policy allows it. */
export const embedStyle = [
  `:root{color-scheme:light dark;--font-sans:Inter,"Helvetica Neue",Arial,"Noto Sans",sans-serif;${variables(palette.light)}}`,
  `@media(prefers-color-scheme:dark){:root:not([data-theme]){${variables(palette.dark)}}}`,
  `:root[data-theme=light]{color-scheme:light}`,
  `:root[data-theme=dark]{color-scheme:dark;${variables(palette.dark)}}`,
  shared,
  own,
]
  .join("")
  .replaceAll("\n", "");
