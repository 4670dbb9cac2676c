import type { AgentRun, Coach } from "../../application/agents/agents.ts";
import { explain } from "../../domain/generating/coaching/explain.ts";
import { hintFor } from "../../domain/generating/coaching/hint.ts";
import type { Lexicon } from "../../domain/generating/word-facts.ts";
import { corpusReader } from "./read-corpus-once.ts";

/** The coach that needs no model: it lets the course speak. */
export function createCoach(lexicon: Lexicon): Coach {
  const corpusOf = corpusReader(lexicon);
  return {
    async coach(run: AgentRun, draft) {
      const corpus = await corpusOf(run);
      if (corpus === undefined) return draft;
      const explained = draft.content.explanation === undefined ? explain(draft, corpus) : draft;
      const { content } = explained;
      return content.hint === undefined
        ? { ...explained, content: { ...content, hint: hintFor(explained, corpus) } }
        : explained;
    },
  };
}
