import type { TraceStep } from "../../../lib/api/types.ts";
import type { Locale } from "../../../lib/i18n/locale.ts";

/** What the agents did about one draft, and what came of it as far as it is told. */
export interface DraftSteps {
  readonly draft: number;
  readonly stem: string;
  readonly steps: readonly TraceStep[];
  /** What the last check has against it; whatever it is, the draft is not proposed. */
  readonly refusal: TracedFinding | undefined;
  readonly wasMended: boolean;
}

export interface TracedFinding {
  readonly rule: string;
  readonly message: string | undefined;
}

/** Steps of the run as a whole, and those of each draft together. */
export function groupSteps(steps: readonly TraceStep[], locale: Locale) {
  const drafts = Map.groupBy(
    steps.filter(({ draft }) => draft !== undefined),
    ({ draft = 0 }) => draft,
  );
  return {
    whole: steps.filter(({ draft }) => draft === undefined),
    drafts: [...drafts].map(([draft, those]) => draftOf(draft, those, locale)),
  };
}

function draftOf(draft: number, steps: readonly TraceStep[], locale: Locale): DraftSteps {
  const mended = steps.findLastIndex((step) => step.agent === "healer" && stemIn(step.answer) !== undefined);
  const found = steps
    .slice(mended + 1)
    .flatMap(({ answer }) => (Array.isArray(answer) ? answer : []))
    .find((finding) => textIn(finding, "severity") === "error");
  return {
    ...{ draft, steps, wasMended: mended >= 0 },
    // Its words as they were last, where mending changed them.
    stem: steps.map(({ input, answer }) => stemIn(answer) ?? stemIn(input)).findLast(Boolean) ?? "",
    refusal: found && { rule: textIn(found, "rule") ?? "", message: messageIn(found, locale) },
  };
}

function stemIn(value: unknown): string | undefined {
  return textIn(value, "stem");
}

/** What a finding says, in the reader's language. */
export function messageIn(finding: unknown, locale: Locale): string | undefined {
  return textIn(fieldOf(finding, "message"), locale);
}

export function textIn(value: unknown, name: string): string | undefined {
  const found = fieldOf(value, name);
  return typeof found === "string" ? found : undefined;
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !(name in value)) return undefined;
  return Reflect.get(value, name);
}
