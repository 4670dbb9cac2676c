/** A shortcut as it is declared: `j`, `mod+k`, `g i` (one after the other), `shift+enter`. */
export type Combo = string;

export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/** One key press in the notation of combos. Shift is implied by the character it makes (`?`), and named otherwise. */
export function strokeOf(event: KeyPress): string {
  const key = event.key.toLowerCase();
  const isCharacter = event.key.length === 1;
  const parts = [
    event.ctrlKey || event.metaKey ? "mod" : "",
    event.altKey ? "alt" : "",
    event.shiftKey && (!isCharacter || event.ctrlKey || event.metaKey) ? "shift" : "",
    key === " " ? "space" : key,
  ];
  return parts.filter((part) => part !== "").join("+");
}

function strokesOf(combo: Combo): readonly string[] {
  return combo.split(" ");
}

/** A shortcut of plain characters can be typed by accident, by hand or by speech: it can be turned off. */
export function isSingleKey(combo: Combo): boolean {
  return !combo.includes("mod+") && !combo.includes("alt+");
}

export type Match = "full" | "partial" | "none";

/** Compares what was pressed lately with a combo. */
export function matchCombo(pressed: readonly string[], combo: Combo): Match {
  const wanted = strokesOf(combo);
  if (pressed.length > wanted.length) return "none";
  const same = pressed.every((stroke, index) => stroke === wanted[index]);
  if (!same) return "none";
  return pressed.length === wanted.length ? "full" : "partial";
}

const NAMES: Readonly<Record<string, string>> = {
  enter: "↵",
  escape: "Esc",
  arrowup: "↑",
  arrowdown: "↓",
  arrowleft: "←",
  arrowright: "→",
  shift: "⇧",
  alt: "Alt",
};

/** The keys of a combo as they are shown on caps. */
export function keyCaps(combo: Combo, isMac: boolean): readonly string[] {
  return strokesOf(combo)
    .flatMap((stroke) => stroke.split("+"))
    .map((key) => {
      if (key === "mod") return isMac ? "⌘" : "Ctrl";
      return NAMES[key] ?? key.toUpperCase();
    });
}
