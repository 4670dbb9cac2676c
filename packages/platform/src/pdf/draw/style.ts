import type { PdfTone } from "../document.ts";
import type { Weight } from "./fonts.ts";

export interface Style {
  readonly weight: Weight;
  /** In points. */
  readonly size: number;
  readonly color: string;
}

/** Read on paper from a wall, and printed in black and white: dark words, thin lines, one accent. */
export const COLORS = {
  ink: "#1c1a1f",
  muted: "#5b5560",
  alert: "#9b1b1b",
  rule: "#c9c3cc",
  strongRule: "#6b6470",
  band: "#f4f1f5",
  alertBand: "#fcf0ee",
  accent: "#7d2750",
} as const;

export function toneColor(tone: PdfTone = "plain"): string {
  if (tone === "alert") return COLORS.alert;
  return tone === "muted" ? COLORS.muted : COLORS.ink;
}

export const STYLES = {
  title: { weight: "bold", size: 21, color: COLORS.ink },
  subtitle: { weight: "regular", size: 11.5, color: COLORS.muted },
  badge: { weight: "bold", size: 12, color: COLORS.ink },
  heading: { weight: "bold", size: 12, color: COLORS.ink },
  text: { weight: "regular", size: 9.5, color: COLORS.ink },
  label: { weight: "regular", size: 7.5, color: COLORS.muted },
  value: { weight: "bold", size: 9.5, color: COLORS.ink },
  figure: { weight: "bold", size: 17, color: COLORS.ink },
  small: { weight: "regular", size: 8, color: COLORS.muted },
} as const satisfies Readonly<Record<string, Style>>;

const LINE = 1.28;
export function lineHeight({ size }: Style): number {
  return size * LINE;
}
