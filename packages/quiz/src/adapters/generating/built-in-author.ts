import type { Author } from "../../application/agents/agents.ts";
import { draftQuestions } from "../../domain/generating/draft-questions.ts";
import type { Lexicon } from "../../domain/generating/word-facts.ts";
import { lintQuestion } from "../../domain/linting/lint.ts";
import type { QuestionContent } from "../../domain/questions/question.ts";
import { inSlices } from "./in-slices.ts";
import { corpusReader } from "./read-corpus-once.ts";

/** The author that needs no network and no model: it asks what the documents themselves define, date and count. */
export function createBuiltInAuthor(lexicon: Lexicon): Author {
  const corpusOf = corpusReader(lexicon);
  return {
    name: "built-in",
    async draft(run, passages, { count, avoid }) {
      const started = performance.now();
      const corpus = await corpusOf(run);
      if (corpus === undefined) return [];
      const work = draftQuestions(passages, corpus, {
        count,
        avoid,
        seed: run.request.seed,
        mayBeWritten: run.request.chosenOnly !== true,
        titleOf: (id) => run.documentTitles?.get(id) ?? "",
        isClean,
      });
      const drafts = await inSlices(work, run.signal);
      run.trace(
        {
          agent: "author",
          input: {
            passages: passages.length,
            count,
            terms: corpus.terms.size,
            definitions: corpus.pairs.length,
          },
          answer: { drafts: drafts.length, methods: countBy(drafts.map(({ method }) => method)) },
        },
        performance.now() - started,
      );
      return drafts;
    },
  };
}

// A linter's warning is enough: there are more questions where this one came from.
const NOT_MINDED: ReadonlySet<string> = new Set(["blank_stem"]);

function isClean(content: QuestionContent): boolean {
  return lintQuestion(content).every(({ rule, severity }) => severity === "note" || NOT_MINDED.has(rule));
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
