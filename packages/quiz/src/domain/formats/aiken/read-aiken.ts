import { truthOf } from "../../questions/true-false.ts";
import { marksOfPlain } from "../../questions/write-marks.ts";
import type { Place, RawOption } from "../raw-question.ts";
import type { Reading } from "../reading.ts";

const OPTION = /^([A-Z])[).]\s*(.*)$/;
const ANSWER = /^ANSWER\s*:\s*(.*)$/i;

interface Open {
  readonly line: number;
  readonly stem: string[];
  readonly options: { readonly letter: string; readonly text: string }[];
}

/** Reads Aiken: a line or more that ask, lettered options, and the letter of the right one. */
export function readAiken(text: string, reading: Reading): void {
  let open: Open | undefined;
  let line = 0;
  const leave = () => {
    if (open !== undefined && (open.options.length > 0 || open.stem.length > 0))
      reading.problem("answer_line_missing", placeOf(open));
    open = undefined;
  };
  for (const row of text.split("\n")) {
    line += 1;
    const bare = row.trim();
    if (bare === "") continue;
    const [, letter, words = ""] = OPTION.exec(bare) ?? [];
    const [, key] = ANSWER.exec(bare) ?? [];
    if (key !== undefined) {
      close(open, key.trim(), line, reading);
      open = undefined;
    } else if (letter !== undefined) {
      open ??= { line, stem: [], options: [] };
      open.options.push({ letter, text: words });
    } else {
      if (open !== undefined && open.options.length > 0) leave();
      open ??= { line, stem: [], options: [] };
      open.stem.push(bare);
    }
  }
  leave();
}

function placeOf({ line, stem, options }: Open): Place {
  return { line, item: (stem[0] ?? options[0]?.text ?? "").slice(0, 60) };
}

function close(open: Open | undefined, key: string, line: number, reading: Reading): void {
  if (open === undefined || open.stem.length === 0) {
    const place = open === undefined ? { line } : placeOf(open);
    reading.problem("stem_missing", place);
    return;
  }
  const place = placeOf(open);
  const letter = key.toUpperCase().replace(/[).]$/, "");
  if (!open.options.some((option) => option.letter === letter)) {
    reading.problem("answer_unknown", place, key.slice(0, 60));
    return;
  }
  const options: readonly RawOption[] = open.options.map((option) => ({
    text: marksOfPlain(option.text.trim()),
    worth: option.letter === letter ? 100 : 0,
  }));
  const stem = marksOfPlain(open.stem.join(" "));
  const truths = options.map((option) => truthOf(option.text));
  if (options.length === 2 && truths[0] === true && truths[1] === false)
    reading.question({ place, kind: "true_false", stem, isTrue: options[0]?.worth === 100 });
  else reading.question({ place, kind: "one", stem, options });
}
