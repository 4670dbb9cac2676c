import type { DocumentId, Passage } from "../../domain/documents/document.ts";
import type { Quotation } from "../../domain/documents/quotation.ts";
import type { LanguageFigures } from "../../domain/evaluation/evaluation.ts";
import { contentOfGold, type GoldQuestion } from "../../domain/evaluation/gold.ts";
import { percentile, share } from "../../domain/evaluation/measures.ts";
import type { Language } from "../../domain/language.ts";
import type { QuestionContent } from "../../domain/questions/question.ts";
import { contentStems } from "../../domain/text/stems.ts";
import { countWords } from "../../domain/text/words.ts";
import type { Agents } from "../agents/agents.ts";
import { generate, type ProposedDraft } from "../agents/generate.ts";
import { Trace } from "../agents/trace.ts";

/** A gold course as it was read: its passages, the texts they come from, and what would be asked about them. */
export interface ReadCourse {
  readonly language: Language;
  readonly subject: string;
  readonly passages: readonly Passage[];
  /** Of each document: its text, and the name the gold questions know it by. */
  readonly texts: ReadonlyMap<DocumentId, { readonly name: string; readonly text: string }>;
  readonly questions: readonly GoldQuestion[];
}

export interface CourseRun {
  readonly course: ReadCourse;
  readonly agents: Agents;
  readonly author: "built-in" | "model";
  readonly seed: number;
  readonly tokensPerRun: number;
  readonly signal: AbortSignal;
  /** In milliseconds, never going back. */
  readonly millis: () => number;
  readonly now: ConstructorParameters<typeof Trace>[0];
  readonly report: (proposed: number, wanted: number) => void;
  /** Whether the checks find an error in a question. */
  readonly isFaulty: (content: QuestionContent) => Promise<boolean>;
  /** Whether two questions say much the same. */
  readonly isSame: (one: QuestionContent, other: QuestionContent) => boolean;
}

/** As many as anybody would ask about so many words. */
const WANTED_PER_THOUSAND = 10;

/** Has an author write about a course, and counts what came of it. Nothing is kept. */
export async function evaluateCourse(run: CourseRun): Promise<LanguageFigures> {
  const { course } = run;
  const words = [...course.texts.values()].reduce((sum, { text }) => sum + countWords(text), 0);
  const wanted = Math.ceil((words / 1_000) * WANTED_PER_THOUSAND);
  const times = new DraftTimes(run.millis);
  const { proposed, counts } = await generate({
    request: {
      ...{ subject: course.subject, documentIds: [], language: course.language },
      ...{ count: wanted, author: run.author, seed: run.seed },
    },
    documentTitles: new Map([...course.texts].map(([id, { name }]) => [id, name])),
    ...{ corpus: course.passages, agents: run.agents, signal: run.signal, avoid: [] },
    trace: new Trace(run.now, run.millis),
    tokensPerRun: run.tokensPerRun,
    report: (stage, done) => {
      times.begin(stage);
      run.report(done, wanted);
    },
    save: async () => times.end(),
  });
  const { drafted, healed, refused, refusedBy, tokens } = counts;
  return {
    ...{ language: course.language, words, drafted, proposed: proposed.length },
    perThousandWords: share(proposed.length * 1_000, words),
    firstTry: share(proposed.filter((draft) => draft.healed === 0).length, drafted),
    ...{ healed, refused, refusedBy },
    grounded: share(proposed.filter((draft) => stands(course, draft.content.source)).length, proposed.length),
    duplicates: share(countDuplicates(run, proposed), proposed.length),
    coverage: coverage(course, proposed),
    goldPassed: await goldPassed(run),
    ...times.figures(drafted),
    tokens,
  };
}

/** How long a draft takes: its share of the drafting, and all its own checking. */
class DraftTimes {
  readonly #millis: () => number;
  readonly #checked: number[] = [];
  #began = 0;
  #drafting = 0;
  #stage = "";

  constructor(millis: () => number) {
    this.#millis = millis;
  }

  begin(stage: string): void {
    const now = this.#millis();
    if (this.#stage === "drafting") this.#drafting += now - this.#began;
    this.#stage = stage;
    this.#began = now;
  }

  end(): void {
    this.#checked.push(this.#millis() - this.#began);
    this.#stage = "";
  }

  figures(drafted: number): Pick<LanguageFigures, "msP50" | "msP95"> {
    const drafting = share(this.#drafting, drafted);
    const times = this.#checked.map((ms) => ms + drafting);
    return { msP50: percentile(times, 50), msP95: percentile(times, 95) };
  }
}

function stands({ texts }: ReadCourse, { documentId, start, end, quote }: Quotation): boolean {
  return quote !== "" && texts.get(documentId)?.text.slice(start, end) === quote;
}

function countDuplicates({ isSame }: CourseRun, proposed: readonly ProposedDraft[]): number {
  return proposed.filter(({ content }, at) =>
    proposed.slice(0, at).some((earlier) => isSame(earlier.content, content)),
  ).length;
}

/** The share of the gold questions somebody proposes to ask too: about the same sentence, or with the same answer. */
function coverage({ texts, questions, language }: ReadCourse, proposed: readonly ProposedDraft[]): number {
  const documents = new Map([...texts].map(([id, { name, text }]) => [name, { id, text }]));
  const stemsOf = (text: string | undefined) => contentStems(text ?? "", language).join(" ");
  const covered = questions.filter(({ document, quote, options, key }) => {
    const found = documents.get(document);
    const start = found?.text.indexOf(quote) ?? -1;
    return proposed.some(({ content: { source, options: asked } }) => {
      if (source.documentId !== found?.id) return false;
      const isSentence = start >= 0 && source.start < start + quote.length && source.end > start;
      return isSentence || stemsOf(asked.find(({ isRight }) => isRight)?.text) === stemsOf(options[key]);
    });
  });
  return share(covered.length, questions.length);
}

async function goldPassed({ course, isFaulty }: CourseRun): Promise<number> {
  let passed = 0;
  for (const question of course.questions)
    if (!(await isFaulty(contentOfGold(question, course.language)))) passed += 1;
  return share(passed, course.questions.length);
}
