import type { LintFinding } from "../api/lint.ts";
import classes from "./lint.module.css";

interface Stretch {
  readonly start: number;
  readonly text: string;
  readonly severity?: LintFinding["severity"];
}

interface MarkedWordsProps {
  readonly text: string;
  readonly findings: readonly LintFinding[];
  readonly part: LintFinding["places"][number]["part"];
  readonly index?: number;
}

/** A text with the words marked that findings are about. */
export function MarkedWords({ text, findings, part, index }: MarkedWordsProps) {
  return stretchesOf(text, findings, part, index).map(({ start, text: words, severity }) =>
    severity === undefined ? (
      <span key={start}>{words}</span>
    ) : (
      <mark key={start} className={classes.mark} data-severity={severity}>
        {words}
      </mark>
    ),
  );
}

function stretchesOf(
  text: string,
  findings: readonly LintFinding[],
  part: MarkedWordsProps["part"],
  index: number | undefined,
): readonly Stretch[] {
  const spans = findings
    .flatMap(({ places, severity }) => places.map((place) => ({ ...place, severity })))
    .filter((place) => place.part === part && place.index === index)
    .flatMap(({ start, end, severity }) =>
      start === undefined || end === undefined || end <= start ? [] : [{ start, end, severity }],
    )
    .toSorted((one, other) => one.start - other.start);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, severity } of spans) {
    if (start < at) continue;
    if (start > at) stretches.push({ start: at, text: text.slice(at, start) });
    stretches.push({ start, text: text.slice(start, end), severity });
    at = end;
  }
  if (at < text.length) stretches.push({ start: at, text: text.slice(at) });
  return stretches;
}
