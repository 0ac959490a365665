import type { Theme } from "./theme";

type Colours = Readonly<Record<string, string>>;

/** The colours of app/[lang]/globals.css: an embed loads no style sheet, so it carries its own copy. */
export const palette: Readonly<Record<Theme, Colours>> = {
  light: {
    paper: "#fdfcf9",
    panel: "#f4f1ea",
    ink: "#1c1b19",
    muted: "#5c574e",
    rule: "#d9d3c6",
    accent: "#0b5263",
    up: "#1b559c",
    down: "#8f4a00",
    "place-1": "#0c4a5b",
    "place-2": "#2c6f80",
    "place-3": "#79aab4",
    "place-4": "#b1cdd2",
    "place-5": "#dfe9ea",
    "place-1-ink": "#ffffff",
    "place-2-ink": "#ffffff",
    "place-3-ink": "#0d1b1f",
    "place-4-ink": "#0d1b1f",
    "place-5-ink": "#0d1b1f",
  },
  dark: {
    paper: "#14171a",
    panel: "#1e2227",
    ink: "#ece9e2",
    muted: "#b0aa9f",
    rule: "#3a3f46",
    accent: "#86cbd9",
    up: "#92bdf6",
    down: "#f0b464",
    "place-1": "#a5dfe9",
    "place-2": "#6bb6c4",
    "place-3": "#34707e",
    "place-4": "#284d58",
    "place-5": "#22353c",
    "place-1-ink": "#0d1b1f",
    "place-2-ink": "#0d1b1f",
    "place-3-ink": "#ffffff",
    "place-4-ink": "#ffffff",
    "place-5-ink": "#ffffff",
  },
};
