import type { Context } from "../context.ts";
import { painter, plain } from "./style.ts";

/** As much of a job as its line shows. */
export interface ShownProgress {
  readonly title: string;
  readonly progress: {
    readonly done: number;
    readonly total: number;
    readonly step?: string | undefined;
    readonly eta_seconds?: number | undefined;
  };
}

export interface ProgressLine {
  show(job: ShownProgress): void;
  end(): void;
}

const BAR_WIDTH = 24;
const CLEAR_LINE = "\r\u001b[2K";
const STEPS = 10;

/** One line that changes at a terminal; elsewhere a new line each tenth of the way. Always beside the result. */
export function createProgressLine({ terminal, texts, output }: Context): ProgressLine {
  const { stderr } = terminal;
  if (output.json) return { show: () => {}, end: () => {} };
  const paint = painter(terminal, stderr);
  const words = ({ progress }: ShownProgress) =>
    [
      `${progress.done}/${progress.total}`,
      ...(progress.step === undefined ? [] : [plain(progress.step)]),
      ...(progress.eta_seconds === undefined ? [] : [texts.shared.left(progress.eta_seconds)]),
    ].join("  ");
  if (stderr.isTTY !== true) {
    let lastStep = -1;
    return {
      show(job) {
        // Nothing is known of it yet: there is nothing to say.
        if (job.progress.total === 0) return;
        const step = Math.floor(shareOf(job) * STEPS);
        if (step > lastStep) stderr.write(`${words(job)}\n`);
        lastStep = Math.max(step, lastStep);
      },
      end: () => {},
    };
  }
  return {
    show(job) {
      const filled = Math.round(shareOf(job) * BAR_WIDTH);
      const bar = paint("green", "█".repeat(filled)) + paint("gray", "░".repeat(BAR_WIDTH - filled));
      stderr.write(`${CLEAR_LINE}${bar} ${words(job)}`);
    },
    end: () => void stderr.write(CLEAR_LINE),
  };
}

function shareOf({ progress: { done, total } }: ShownProgress): number {
  return total === 0 ? 0 : Math.min(1, done / total);
}
