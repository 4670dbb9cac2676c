import type { GenerationRequest } from "../../domain/agents/generation.ts";
import type { Passage } from "../../domain/documents/document.ts";
import type { AgentRun, Archivist } from "./agents.ts";

/** Finds passages for words, the best first. */
export type FindPassages = (asked: {
  readonly text: string;
  readonly request: GenerationRequest;
  readonly limit: number;
}) => Promise<readonly Passage[]>;

/**
 * Where somebody says what the questions should be about, passages are searched for it; else they are taken from all
 * over the documents, evenly, which ones by the seed.
 */
export function createArchivist(find: FindPassages): Archivist {
  return {
    async passagesFor({ request, corpus }: AgentRun, limit) {
      const asked = new Set<string>(request.documentIds);
      const mayAsk = (passage: Passage) => asked.size === 0 || asked.has(passage.documentId);
      const { context } = request;
      if (context === undefined || context.trim() === "")
        return spread(corpus.filter(mayAsk), limit, request.seed);
      const known = new Set(corpus.filter(mayAsk).map(({ id }) => id));
      const found = await find({ text: context, request, limit });
      return found.filter(({ id }) => known.has(id));
    },
  };
}

function spread(passages: readonly Passage[], limit: number, seed: number): readonly Passage[] {
  if (passages.length <= limit) return passages;
  const step = passages.length / limit;
  const offset = Math.abs(seed) % Math.max(1, Math.floor(step));
  return Array.from({ length: limit }, (_, at) => passages[Math.floor(at * step) + offset]).filter(
    (passage) => passage !== undefined,
  );
}
