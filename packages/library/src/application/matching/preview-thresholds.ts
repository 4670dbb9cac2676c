import { isPlain } from "../../domain/matching/decide.ts";
import type { Thresholds } from "../../domain/matching/match.ts";
import type { LibraryPorts } from "../ports.ts";
import type { ScoreCount } from "./ports.ts";

/** What other thresholds would have meant for the files that are there. */
export interface ThresholdsPreview {
  /** Files that wait, and how many of them would have been decided. */
  readonly waiting: number;
  readonly waitingDecided: number;
  /** Files their scores decided, and how many of them would have waited. */
  readonly automatic: number;
  readonly automaticWaiting: number;
}

export async function previewThresholds(
  { matches }: Pick<LibraryPorts, "matches">,
  thresholds: Thresholds,
): Promise<ThresholdsPreview> {
  const counts = await matches.countScores();
  const sum = (some: typeof counts) => some.reduce((all, { files }) => all + files, 0);
  const isDecided = ({ best, next = 0 }: ScoreCount) => best !== undefined && isPlain(best, next, thresholds);
  const waiting = counts.filter(({ isAutomatic }) => !isAutomatic);
  const automatic = counts.filter(({ isAutomatic }) => isAutomatic);
  return {
    waiting: sum(waiting),
    waitingDecided: sum(waiting.filter(isDecided)),
    automatic: sum(automatic),
    automaticWaiting: sum(automatic.filter((count) => !isDecided(count))),
  };
}
