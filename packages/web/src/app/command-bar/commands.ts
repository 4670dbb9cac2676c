import type { ComponentType } from "react";

export interface Command {
  readonly id: string;
  readonly group: string;
  readonly label: string;
  readonly sub?: string | undefined;
  readonly combo?: string | undefined;
  readonly icon: ComponentType<{ readonly size?: number; readonly stroke?: number }>;
  readonly run: () => void;
}

/** Letters without accents or capitals, so that `re` finds `Réglages`. */
function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase();
}

/** Every word typed must begin a word of the label. */
export function matches(label: string, typed: string): boolean {
  const words = foldText(label).split(/[\s’'-]+/u);
  return foldText(typed)
    .split(/\s+/u)
    .filter((part) => part !== "")
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** The command the arrows lead to; the ends meet. */
export function moveChoice(index: number, by: 1 | -1, count: number): number {
  return count === 0 ? 0 : (index + by + count) % count;
}
