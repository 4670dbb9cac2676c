import { expect, it } from "vitest";
import { z } from "zod";
import { defineJob } from "./define-job.ts";

const definition = {
  type: "planning.propose",
  title: () => ({ en: "Propose", fr: "Proposer" }),
  payload: z.object({ n: z.number() }),
  maxAttempts: 3,
  timeoutMs: 1_000,
  run: async () => async () => undefined,
};

it.each(["propose", "Planning.propose", "planning.", "planning.propose.now", "planning.pro_pose", ""])(
  "refuses the type %j, which does not say what does what",
  (type) => {
    expect(() => defineJob({ ...definition, type })).toThrow(/type of job/);
  },
);

it.each([{ maxAttempts: 0 }, { timeoutMs: 0 }])("refuses a job that could never run: %j", (over) => {
  expect(() => defineJob({ ...definition, ...over })).toThrow(/at least one attempt/);
});

it("checks a payload when a job is added", () => {
  const type = defineJob(definition);
  expect(type.check({ n: 1 })).toEqual({ n: 1 });
  expect(() => type.check({ n: "1" } as never)).toThrow();
});
