"use client";

import { useState } from "react";
import type { FieldRange } from "@/lib/rankings/province-index-view";

interface SliderFieldProps {
  name: string;
  label: string;
  sliderLabel: string;
  range: FieldRange;
  /** What is said of each whole number, the first for 1; shown under the field as it changes. */
  says?: readonly string[];
}

/** A number field and a slider that follow each other. The field alone is sent; without a script there is no slider. */
export function SliderField({ name, label, sliderLabel, range, says }: SliderFieldProps) {
  const [value, setValue] = useState(range.value);
  const said = says?.[Number(value) - 1];
  const change = (event: React.ChangeEvent<HTMLInputElement>) => setValue(event.target.value);
  return (
    <div className="min-w-0">
      <label className="block text-sm font-semibold" htmlFor={`o-${name}`}>
        {label}
      </label>
      <div className="mt-1 flex items-center gap-3">
        <input
          id={`o-${name}`}
          name={name}
          type="number"
          inputMode="decimal"
          className="field w-28"
          min={range.min}
          max={range.max}
          step={range.step}
          value={value}
          onChange={change}
        />
        <input
          type="range"
          aria-label={sliderLabel}
          aria-valuetext={said}
          className="needs-script h-8 min-w-0 flex-1 accent-accent"
          min={range.sliderMin}
          max={range.sliderMax}
          step={range.sliderStep}
          value={value}
          onChange={change}
        />
      </div>
      {says && <p className="m-0 mt-1 min-h-12 leading-snug">{said}</p>}
    </div>
  );
}
