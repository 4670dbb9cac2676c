import { useMessages } from "../../../lib/i18n/locale-context.tsx";
import { libraryMessages } from "../messages.ts";
import classes from "./library.module.css";

const letters = Array.from("abcdefghijklmnopqrstuvwxyz");

interface LettersProps {
  readonly from: string | undefined;
  readonly onFrom: (letter: string) => void;
}

/** Jumps into a long list by title; pressed again, back to its beginning. */
export function Letters({ from, onFrom }: LettersProps) {
  const words = useMessages(libraryMessages);
  return (
    <fieldset className={classes.letters} aria-label={words.letters}>
      {letters.map((letter) => (
        <button
          key={letter}
          type="button"
          className={classes.letter}
          aria-label={words.letter(letter.toUpperCase())}
          aria-pressed={from === letter}
          onClick={() => onFrom(from === letter ? "" : letter)}
        >
          {letter.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
