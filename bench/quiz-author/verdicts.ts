import { existsSync, readFileSync } from "node:fs";
import { fingerprintOf } from "../../packages/quiz/src/domain/questions/fingerprint.ts";
import type { Asked, Figure } from "./figures.ts";

/** What a reader said of one question: `good` as it is, `edit` after one small change, `bad`. */
export interface Verdict {
  readonly id: string;
  readonly language: "fr" | "en";
  /** Before or after what it taught was put into the author: only a round that taught nothing counts. */
  readonly round: number;
  readonly verdict: "good" | "edit" | "bad";
  readonly reason?: string;
  /** Of whose questions some were read: what is read later comes from others. */
  readonly section: string;
  readonly stem: string;
}

export function readVerdicts(path: string): readonly Verdict[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line): Verdict => JSON.parse(line));
}

/** Of each round, and of the questions asked now that somebody has judged. */
export function verdictFigures(asked: readonly Asked[], verdicts: readonly Verdict[]): readonly Figure[] {
  const lines: Figure[] = [];
  for (const round of [...new Set(verdicts.map((each) => each.round))].sort())
    for (const language of ["fr", "en"] as const)
      lines.push(
        line(
          `read, round ${round}, ${language}`,
          verdicts.filter((v) => v.round === round && v.language === language),
        ),
      );
  const now = new Set(asked.map(({ draft }) => fingerprintOf(draft.content)));
  lines.push(
    line(
      "read, and still asked",
      verdicts.filter(({ id }) => now.has(id)),
    ),
  );
  return lines.filter(({ figure }) => !figure.includes(": of 0,"));
}

function line(name: string, verdicts: readonly Verdict[]): Figure {
  const count = (wanted: Verdict["verdict"]) => verdicts.filter(({ verdict }) => verdict === wanted).length;
  const share = (part: number) =>
    `${verdicts.length === 0 ? 0 : Math.round((part / verdicts.length) * 100)} %`;
  const good = count("good");
  return {
    figure: `${name}: of ${verdicts.length}, as they are / after one small edit`,
    value: `${share(good)} / ${share(good + count("edit"))}`,
  };
}
