import type { CallSheetChange } from "../../../lib/api/types.ts";
import type { CallSheetWords } from "../messages.ts";

/** `14:00`, and that it is the day after, where it is. */
export function clockText(time: string, day: string, words: CallSheetWords): string {
  const clock = time.slice(11, 16);
  return time.slice(0, 10) > day ? `${clock} ${words.nextDay}` : clock;
}

/** What changed, as one sentence. */
export function changeText(change: CallSheetChange, day: string, words: CallSheetWords): string {
  const { kind, what, before = "", after = "" } = change;
  const [was, is] = [clockText(before, day, words), clockText(after, day, words)];
  switch (kind) {
    case "person_added":
    case "line_added":
      return words.added(what, is);
    case "person_removed":
    case "line_removed":
      return words.gone(what);
    case "person_call":
      return words.moved(what, was, is);
    case "line_moved":
      return was === is ? words.elsewhere(what) : words.moved(what, was, is);
    case "person_roles":
      return words.becomes(what, before, after);
    case "text_changed":
      return words.parts[what] ?? what;
  }
}
