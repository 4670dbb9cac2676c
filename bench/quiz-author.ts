// The author that needs no model: how much it asks, how fast, and how well. `--read` prints questions of the half that was
// kept back, for somebody to judge; bench/quiz-author/verdicts.jsonl holds what was said of each.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createBuiltInAuthor } from "../packages/quiz/src/adapters/generating/built-in-author.ts";
import { openLexicon } from "../packages/quiz/src/adapters/generating/open-lexicon.ts";
import type { AuthoredDraft } from "../packages/quiz/src/domain/agents/draft.ts";
import { lintQuestion } from "../packages/quiz/src/domain/linting/lint.ts";
import { fingerprintOf } from "../packages/quiz/src/domain/questions/fingerprint.ts";
import { option, quick, report } from "./harness/report.ts";
import { type Asked, coverage, keyShares, shareBy } from "./quiz-author/figures.ts";
import { readOwnSections, readSharedSections, type Section } from "./quiz-author/read-course.ts";
import { readVerdicts, verdictFigures } from "./quiz-author/verdicts.ts";

const SEED = option("seed", 1);
const READ = option("read", 0);

const here = import.meta.dirname;
// A folder with a folder for each book, where there is one: OpenStax sections as JSON.
const shared = process.env["QUIZ_SECTIONS"] ?? join(here, "../../shared/data/question-formats/sections");
const own = join(here, "../packages/quiz/test/texts");

function sections(): readonly Section[] {
  const ours = [...readOwnSections(join(own, "fr"), "fr"), ...readOwnSections(join(own, "en"), "en")];
  return existsSync(shared) && !quick ? [...readSharedSections(shared), ...ours] : ours;
}

/** Every section by itself, with all of its subject that is in the same half to take wrong answers from. */
async function ask(all: readonly Section[]): Promise<readonly Asked[]> {
  const author = createBuiltInAuthor(openLexicon());
  const subjects = new Map<string, Section["passages"]>();
  const asked: Asked[] = [];
  for (const section of all) {
    const { subject, language, isKeptBack, passages } = section;
    const name = `${language} ${subject} ${isKeptBack}`;
    const corpus =
      subjects.get(name) ??
      all
        .filter((other) => `${other.language} ${other.subject} ${other.isKeptBack}` === name)
        .flatMap((other) => other.passages);
    subjects.set(name, corpus);
    const run = {
      request: { subject, documentIds: [], language, count: 100, author: "built-in", seed: SEED } as const,
      corpus,
      signal: new AbortController().signal,
      trace: () => undefined,
      spend: () => undefined,
    };
    const drafts = await author.draft(run, passages, { count: 100, avoid: [] });
    for (const draft of drafts) asked.push({ section, draft });
  }
  return asked;
}

/** Nothing that is not the document's own words, word for word where it says so. */
function ungrounded({ section, draft }: Asked): boolean {
  const { source } = draft.content;
  const passage = section.passages.find(({ id }) => id === source.passageId);
  return passage?.text.slice(source.start - passage.start, source.end - passage.start) !== source.quote;
}

function shown(draft: AuthoredDraft): string {
  const { stem, options, answers } = draft.content;
  const chosen = options.map(({ text, isRight }) => `   ${isRight ? "✓" : "·"} ${text}`);
  const written = answers.map(({ text }) => `   = ${text}`);
  return [`${fingerprintOf(draft.content)} ${stem}`, ...chosen, ...written].join("\n");
}

const all = sections();
const started = performance.now();
const asked = await ask(all);
const seconds = (performance.now() - started) / 1_000;
const words = (of: readonly Section[]) => of.reduce((sum, section) => sum + section.words, 0);
const kept = asked.filter(({ section }) => section.isKeptBack);
const inOrder = [...kept].sort((a, b) =>
  fingerprintOf(a.draft.content) < fingerprintOf(b.draft.content) ? -1 : 1,
);

const verdicts = readVerdicts(join(here, "quiz-author/verdicts.jsonl"));
if (READ > 0) {
  // What was read once taught something: only sections nobody has read from are fresh.
  const read = new Set(verdicts.map(({ section }) => section));
  const fresh = inOrder.filter(({ section }) => !read.has(section.id));
  const french = fresh.filter(({ section }) => section.language === "fr");
  const english = fresh
    .filter(({ section }) => section.language === "en")
    .slice(0, Math.max(0, READ - french.length));
  for (const { draft } of [...french, ...english]) console.log(`${shown(draft)}\n`);
} else {
  const wrong: string[] = [];
  const rows: { readonly figure: string; readonly value: string | number }[] = [];
  for (const language of ["fr", "en"] as const) {
    const half = all.filter((section) => section.language === language && section.isKeptBack);
    if (half.length === 0) continue;
    const count = kept.filter(({ section }) => section.language === language).length;
    const rate = (count / words(half)) * 1_000;
    rows.push({ figure: `questions per 1,000 of ${words(half)} words kept back, ${language}`, value: rate });
  }
  const pace = (seconds / words(all)) * 10_000;
  const isError = ({ draft }: Asked) =>
    lintQuestion(draft.content).some(({ severity }) => severity === "error");
  const [lintErrors, notQuoted] = [asked.filter(isError).length, asked.filter(ungrounded).length];
  rows.push(
    { figure: "seconds per 10,000 words", value: pace },
    ...shareBy(asked),
    ...coverage(all, asked),
    ...keyShares(asked),
    { figure: "with linter errors", value: lintErrors },
    { figure: "not word for word", value: notQuoted },
    ...verdictFigures(inOrder, verdicts),
  );
  if (lintErrors + notQuoted > 0)
    wrong.push(`${lintErrors} with linter errors, ${notQuoted} not word for word`);
  report("quiz-author", rows, wrong);
}
