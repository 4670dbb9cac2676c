import { createBuiltInAuthor } from "../generating/built-in-author.ts";
import { createCoach } from "../generating/built-in-coach.ts";
import { createBuiltInHealer } from "../generating/built-in-healer.ts";
import { openLexicon } from "../generating/open-lexicon.ts";
import type { Hands } from "./open-agents.ts";

/** Those that need no network and no model. */
export function builtInHands(): Hands {
  const lexicon = openLexicon();
  return {
    author: createBuiltInAuthor(lexicon),
    coach: createCoach(lexicon),
    healers: [createBuiltInHealer(lexicon)],
  };
}
