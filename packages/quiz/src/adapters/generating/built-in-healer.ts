import { fail, ok } from "@souffleur/kernel";
import type { Healer } from "../../application/agents/agents.ts";
import { mend } from "../../domain/generating/healing/mend.ts";
import type { Lexicon } from "../../domain/generating/word-facts.ts";

/** The healer that needs no model: order, form, marks, and spare wrong answers. It never says the key in other words. */
export function createBuiltInHealer(lexicon: Lexicon): Healer {
  return {
    async heal(_run, draft, finding) {
      const mended = mend(draft, finding, lexicon);
      return mended === undefined ? fail({ code: "not_healed", rule: finding.rule }) : ok(mended);
    },
  };
}
