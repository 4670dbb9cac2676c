import type { InstantText } from "@souffleur/kernel";
import type { TraceStep } from "../../domain/agents/generation.ts";

/** Of a text in the trace. What was asked and answered in full is in the draft. */
const LONGEST_TEXT = 1_500;
const MOST_ITEMS = 30;
const DEEPEST = 6;

/** What the trace keeps of an input or an answer: all of it, but for what is long. */
function shortened(value: unknown, depth = 0): unknown {
  if (typeof value === "string")
    return value.length <= LONGEST_TEXT ? value : `${value.slice(0, LONGEST_TEXT).toWellFormed()}…`;
  if (typeof value !== "object" || value === null) return value ?? null;
  if (depth === DEEPEST) return "…";
  if (Array.isArray(value)) {
    const shown = value.slice(0, MOST_ITEMS).map((one) => shortened(one, depth + 1));
    return value.length > MOST_ITEMS ? [...shown, `… ${value.length - MOST_ITEMS}`] : shown;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .map(([name, one]) => [name, shortened(one, depth + 1)]),
  );
}

type Said = Omit<TraceStep, "startedAt" | "ms">;

/** The steps of one run, in their order. */
export class Trace {
  readonly #steps: TraceStep[] = [];
  readonly #now: () => InstantText;
  readonly #millis: () => number;

  constructor(now: () => InstantText, millis: () => number) {
    this.#now = now;
    this.#millis = millis;
  }

  get length(): number {
    return this.#steps.length;
  }

  since(from: number): readonly TraceStep[] {
    return this.#steps.slice(from);
  }

  /** What an agent says itself of what it does, as one that asks a model does. */
  add(step: Said, ms: number): void {
    const { input, answer, ...rest } = step;
    this.#steps.push({
      ...rest,
      input: shortened(input),
      answer: shortened(answer),
      startedAt: this.#now(),
      ms: Math.max(0, Math.round(ms)),
    });
  }

  /** Asks an agent. Where it says nothing itself, what it was given and what it answered are the step. */
  async of<Answer>(
    step: Omit<Said, "answer">,
    ask: () => Promise<Answer>,
    show: (answer: Answer) => unknown = (answer) => answer,
  ): Promise<Answer> {
    const before = this.length;
    const began = this.#millis();
    try {
      const answer = await ask();
      if (this.length === before) this.add({ ...step, answer: show(answer) }, this.#millis() - began);
      return answer;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.add({ ...step, answer: { failed: message } }, this.#millis() - began);
      throw error;
    }
  }
}
