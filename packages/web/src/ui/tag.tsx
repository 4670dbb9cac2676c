import { type ReactNode, useState } from "react";
import { useFormat } from "../lib/i18n/locale-context.tsx";
import { type Combo, keyCaps } from "../lib/keyboard/combo.ts";
import { isMac } from "../lib/keyboard/shortcuts.ts";
import classes from "./tag.module.css";

export type Tone = "neutral" | "accent" | "lamp" | "sage" | "brick" | "dusk";

export function Tag({ tone = "neutral", children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  );
}

/** The caps of a shortcut. Hidden from screen readers where the label beside it says the same. */
export function Keys({ combo, hidden = false }: { readonly combo: Combo; readonly hidden?: boolean }) {
  return (
    <span className={classes.keys} aria-hidden={hidden}>
      {keyCaps(combo, isMac()).map((cap) => (
        <kbd key={cap} className={classes.key}>
          {cap}
        </kbd>
      ))}
    </span>
  );
}

const TONES = ["accent", "lamp", "sage", "brick", "dusk"] as const;

/** The first letters of the first and last words, by characters a person sees rather than code units. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = (word: string | undefined) => Array.from(word ?? "")[0] ?? "";
  const letters = words.length > 1 ? first(words[0]) + first(words.at(-1)) : first(words[0]);
  return letters.toLocaleUpperCase();
}

/** The same name always gets the same colour. */
export function toneOf(name: string): (typeof TONES)[number] {
  let sum = 7;
  for (const character of name) sum = (Math.imul(sum, 33) ^ (character.codePointAt(0) ?? 0)) >>> 0;
  return TONES[(sum >>> 8) % TONES.length] ?? "accent";
}

interface AvatarProps {
  readonly name: string;
  /** Where their photo is; without one, or where it cannot be had, their initials stand there. */
  readonly photo?: string | undefined;
  readonly large?: boolean;
}

export function Avatar({ name, photo, large = false }: AvatarProps) {
  const [broken, setBroken] = useState<string | undefined>(undefined);
  if (photo !== undefined && photo !== broken) {
    return (
      <img
        className={classes.photo}
        data-large={large || undefined}
        src={photo}
        alt=""
        loading="lazy"
        decoding="async"
        onError={() => setBroken(photo)}
      />
    );
  }
  return (
    <span
      className={`${classes.tag} ${classes.avatar}`}
      data-tone={toneOf(name)}
      data-large={large || undefined}
      // Drawn by the style sheet: the letters are a picture of the name beside them, not text.
      data-initials={initialsOf(name)}
      aria-hidden="true"
    />
  );
}

/** A leaf of a calendar. */
export function DateLeaf({ date }: { readonly date: string }) {
  const format = useFormat();
  return (
    <span className={classes.date} aria-hidden="true">
      <span className={classes.dateSmall}>{format.weekday(date)}</span>
      <span className={classes.dateDay}>{format.dayNumber(date)}</span>
      <span className={classes.dateSmall}>{format.month(date)}</span>
    </span>
  );
}
