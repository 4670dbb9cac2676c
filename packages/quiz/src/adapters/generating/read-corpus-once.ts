import type { AgentRun } from "../../application/agents/agents.ts";
import type { Passage } from "../../domain/documents/document.ts";
import { type Corpus, readCorpus } from "../../domain/generating/corpus.ts";
import type { Lexicon } from "../../domain/generating/word-facts.ts";
import { inSlices } from "./in-slices.ts";

// By lexicon, then by subject and language: author and coach of a run ask again and again about one subject.
const read = new WeakMap<Lexicon, WeakMap<readonly Passage[], Map<string, Promise<Corpus | undefined>>>>();

/** Reads the subject of a run the first time it is asked for. */
export function corpusReader(lexicon: Lexicon): (run: AgentRun) => Promise<Corpus | undefined> {
  const subjects = read.get(lexicon) ?? new WeakMap();
  read.set(lexicon, subjects);
  return ({ corpus, request: { language }, signal }) => {
    const languages = subjects.get(corpus) ?? new Map();
    subjects.set(corpus, languages);
    const known = languages.get(language);
    if (known !== undefined) return known;
    const reading = inSlices(readCorpus(corpus, language, lexicon), signal);
    languages.set(language, reading);
    // What was broken off is read anew by whoever asks next.
    reading.catch(() => languages.delete(language));
    return reading;
  };
}
