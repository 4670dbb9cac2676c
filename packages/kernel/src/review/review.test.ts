import fc from "fast-check";
import { expect, it } from "vitest";
import { type Decision, decide, isWaiting, type ProposalState, proposalStates, restore } from "./review.ts";

const decisions: readonly Decision[] = ["accept", "edit", "reject", "supersede"];

it.each(["open", "restored"] as const)("lets a person decide on what is %s", (state) => {
  expect(decisions.map((decision) => decide(state, decision))).toEqual(
    ["accepted", "edited", "rejected", "superseded"].map((value) => ({ ok: true, value })),
  );
});

it.each(["accepted", "edited", "rejected", "superseded"] as const)(
  "takes no second decision on what is %s",
  (state) => {
    for (const decision of decisions) {
      expect(decide(state, decision)).toEqual({ ok: false, failure: { code: "already_decided", state } });
    }
    expect(restore(state)).toEqual({ ok: true, value: "restored" });
  },
);

it("has nothing to restore where nobody decided", () => {
  expect(restore("open")).toEqual({ ok: false, failure: { code: "nothing_to_restore", state: "open" } });
});

it("never leaves a proposal where neither a decision nor a restore is possible", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...decisions, "restore" as const)), (steps) => {
      let state: ProposalState = "open";
      for (const step of steps) {
        const result: ReturnType<typeof decide> | ReturnType<typeof restore> =
          step === "restore" ? restore(state) : decide(state, step);
        if (result.ok) state = result.value;
      }
      return proposalStates.includes(state) && isWaiting(state) !== restore(state).ok;
    }),
  );
});
