import { describe, expect, it } from "vitest";
import type { TraceStep } from "../../../lib/api/types.ts";
import { groupSteps } from "./draft-steps.ts";

const step = (agent: TraceStep["agent"], draft: number | undefined, answer: unknown, input: unknown = {}) =>
  ({
    agent,
    input,
    answer,
    started_at: "2026-11-21T09:30:00.000Z",
    ms: 1,
    ...(draft !== undefined && { draft }),
  }) as TraceStep;
const fault = { rule: "longest_key", severity: "error", message: { en: "Too long.", fr: "Trop longue." } };
const note = { rule: "blank_stem", severity: "note", message: { en: "A gap.", fr: "Un trou." } };
const asked = { stem: "Why?" };
const first = (steps: readonly TraceStep[]) => groupSteps(steps, "fr").drafts[0];

describe("the steps of a run", () => {
  it("are those of the whole, and those of each draft together", () => {
    const steps = [
      step("archivist", undefined, { passages: 2 }),
      step("examiner", 0, [], asked),
      step("examiner", 1, [], { stem: "When?" }),
      step("coach", 0, {}, asked),
    ];
    const { whole, drafts } = groupSteps(steps, "en");
    expect(whole.map(({ agent }) => agent)).toEqual(["archivist"]);
    expect(drafts.map(({ draft, stem, steps: those }) => [draft, stem, those.length])).toEqual([
      [0, "Why?", 2],
      [1, "When?", 1],
    ]);
  });

  it("name what a draft was refused for, in the reader's language", () => {
    const steps = [step("examiner", 0, [note, fault], asked), step("healer", 0, { code: "no_way" })];
    expect(first(steps)).toMatchObject({
      refusal: { rule: "longest_key", message: "Trop longue." },
      wasMended: false,
    });
  });

  it("forget what was mended since", () => {
    const steps = [
      step("examiner", 0, [fault], asked),
      step("healer", 0, { stem: "Why so?" }, asked),
      step("examiner", 0, [note], { stem: "Why so?" }),
    ];
    expect(first(steps)).toMatchObject({ refusal: undefined, wasMended: true, stem: "Why so?" });
  });

  it("know what fairness refuses at the end", () => {
    const steps = [
      step("examiner", 0, [], asked),
      step("fairness", 0, [fault], asked),
      step("examiner", 0, [], asked),
    ];
    expect(first(steps)?.refusal?.rule).toBe("longest_key");
  });
});
