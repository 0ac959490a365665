"use client";

import { type ComponentType, type RefObject, useEffect, useRef, useState } from "react";
import type { BarChartData } from "@/lib/charts/bar-series";
import type { LineDrawing } from "@/lib/charts/line-series";

interface BoxProps<Data> {
  data: Data;
  /** Accessible name of the drawing. */
  label: string;
  words: ChartBoxWords;
  className?: string;
  style: React.CSSProperties & Readonly<Record<`--${string}`, string>>;
}

interface ChartBoxWords {
  readonly loading: string;
  readonly failed: string;
  readonly empty: string;
}

/** What a drawing gets once it is loaded; sizes in px. */
export interface DrawingProps<Data> {
  data: Data;
  label: string;
  empty: string;
  width: number;
  height: number;
}

const loadLines = () => import("./recharts-line").then((file) => file.RechartsLine);
const loadBars = () => import("./recharts-bar").then((file) => file.RechartsBar);

export function LazyLines(props: BoxProps<LineDrawing>) {
  return <LazyBox {...props} load={loadLines} />;
}

export function LazyBars(props: BoxProps<BarChartData>) {
  return <LazyBox {...props} load={loadBars} />;
}

type Load<Data> = () => Promise<ComponentType<DrawingProps<Data>>>;

/** Keeps the place of a chart and loads what draws it when the reader comes near. */
function LazyBox<Data>({
  data,
  label,
  words,
  className,
  style,
  load,
}: BoxProps<Data> & { load: Load<Data> }) {
  const box = useRef<HTMLDivElement>(null);
  const { Drawing, failed } = useLoadedWhenNear(box, load);
  const size = useSize(box);
  const drawn = Drawing !== null && size !== null;
  return (
    <div
      ref={box}
      data-waiting={drawn ? undefined : ""}
      className={`relative overflow-hidden [&_svg]:-outline-offset-3 ${className ?? ""}`}
      style={style}
    >
      {drawn ? (
        <Drawing data={data} label={label} empty={words.empty} {...size} />
      ) : (
        <p className="m-0 text-sm text-muted">{failed ? words.failed : words.loading}</p>
      )}
    </div>
  );
}

function useLoadedWhenNear<Data>(box: RefObject<HTMLElement | null>, load: Load<Data>) {
  const [Drawing, setDrawing] = useState<ComponentType<DrawingProps<Data>> | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!box.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        observer.disconnect();
        load().then(
          (component) => setDrawing(() => component),
          () => setFailed(true),
        );
      },
      { rootMargin: "200px 0px" },
    );
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box, load]);
  return { Drawing, failed };
}

/** The size of the box once it has one; null in a closed part of the page. */
function useSize(box: RefObject<HTMLElement | null>): { width: number; height: number } | null {
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver((entries) => {
      const { width = 0, height = 0 } = entries.at(-1)?.contentRect ?? {};
      if (width > 0 && height > 0)
        setSize({ width: Math.floor(width), height: Math.floor(height) });
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box]);
  return size;
}
