import type { QuestionContent } from "../questions/question.ts";
import { detectLanguage } from "../text/detect-language.ts";
import { bytesOfBase64, sameBytes } from "./base64.ts";
import { type Built, buildQuestion, faultOf } from "./build-question.ts";
import type { FormatProblem } from "./format-problem.ts";
import { htmlToMarks, type ReadHtml } from "./markup/html-to-marks.ts";
import type { MarkupFault } from "./markup/read-markup.ts";
import type { Place, RawQuestion } from "./raw-question.ts";
import { type ReadingCode, readingProblems } from "./reading-problems.ts";
import { picturesOf, withPictures } from "./texts-of.ts";

const READING_LIMITS = { questions: 5_000, problems: 2_000 } as const;

/** What reading a file gave. */
export interface ReadQuestions {
  readonly questions: readonly QuestionContent[];
  /** Of each question. */
  readonly places: readonly Place[];
  readonly problems: readonly FormatProblem[];
  /** The files of pictures that the questions' texts name. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** Gathers what a reader finds: questions, and everything there is to say of them. */
export class Reading {
  private readonly raws: (RawQuestion | WholeQuestion)[] = [];
  private readonly pending: Pending[] = [];
  private readonly pictures = new Map<string, Uint8Array>();

  problem(code: ReadingCode, place: Place, about = ""): void {
    this.pending.push({ code, place, about });
  }

  faults(faults: readonly MarkupFault[], file?: string): void {
    for (const { code, line, name } of faults)
      this.problem(code, { line, ...(file !== undefined && { file }) }, name);
  }

  /** The text with marks of some HTML; what is lost on the way is said of that place. */
  html(html: string, place: Place): string {
    return this.marks(htmlToMarks(html), place);
  }

  marks({ text, notes, inline }: ReadHtml, place: Place): string {
    for (const { code, about } of notes) this.problem(code, place, about);
    for (const [name, base64] of inline) {
      const bytes = bytesOfBase64(base64);
      if (bytes === undefined) this.problem("picture_refused", place, name);
      else this.pictures.set(name, bytes);
    }
    return text;
  }

  question(raw: RawQuestion): void {
    this.add(raw);
  }

  /** A question that our own format says whole. */
  content(content: QuestionContent, place: Place): void {
    this.add({ content, place });
  }

  private add(raw: RawQuestion | WholeQuestion): void {
    this.raws.push(raw);
    if (this.raws.length === READING_LIMITS.questions + 1)
      this.problem("too_many_questions", raw.place, String(READING_LIMITS.questions));
  }

  /** Keeps a picture, under another name where that one is another picture's already. */
  picture(name: string, bytes: Uint8Array): string {
    let free = name;
    for (let count = 2; ; count += 1) {
      const there = this.pictures.get(free);
      if (there === undefined || sameBytes(there, bytes)) break;
      free = `${count}-${name}`;
    }
    this.pictures.set(free, bytes);
    return free;
  }

  /** `language`: of questions that do not show theirs. */
  finished(language?: string): ReadQuestions {
    const all = this.raws.slice(0, READING_LIMITS.questions);
    const stems = all.slice(0, 200).map((raw) => ("content" in raw ? raw.content.stem : raw.stem));
    const spoken = detectLanguage(stems.join("\n")) ?? language;
    const questions: QuestionContent[] = [];
    const places: Place[] = [];
    const built: FormatProblem[] = [];
    for (const raw of all) {
      const { content, notes } = "content" in raw ? checked(raw.content) : buildQuestion(raw, spoken);
      for (const { code, about } of notes)
        built.push(problemOf({ code, place: raw.place, about }, content && questions.length));
      if (content === undefined) continue;
      for (const file of picturesOf(content))
        if (!this.pictures.has(file))
          built.push(problemOf({ code: "picture_missing", place: raw.place, about: file }, questions.length));
      questions.push(withPictures(content, (file) => (this.pictures.has(file) ? file : undefined)));
      places.push(raw.place);
    }
    const indexes = new Map(places.map((place, index) => [place, index]));
    const read = this.pending.map((one) => problemOf(one, indexes.get(one.place)));
    return { questions, places, problems: limited([...read, ...built]), pictures: this.pictures };
  }
}

interface WholeQuestion {
  readonly content: QuestionContent;
  readonly place: Place;
}

/** Our own format is believed word for word, but not that there is something to answer. */
function checked(content: QuestionContent): Built {
  const fault = faultOf(content);
  return fault === undefined ? { content, notes: [] } : { content: undefined, notes: [fault] };
}

interface Pending {
  readonly code: ReadingCode;
  readonly place: Place;
  readonly about: string;
}

export function problemOf({ code, place, about }: Pending, question?: number): FormatProblem {
  const { severity, message } = readingProblems[code];
  return {
    ...place,
    ...(question !== undefined && { question }),
    code,
    message: message(about.slice(0, 300)),
    severity,
  };
}

/** In the order of the file; each thing once, and no more than anybody reads. */
function limited(problems: readonly FormatProblem[]): readonly FormatProblem[] {
  const seen = new Set<string>();
  const once = problems.filter((problem) => {
    const key = JSON.stringify([problem.file, problem.line, problem.item, problem.code, problem.message.en]);
    return !seen.has(key) && seen.add(key);
  });
  const files = [...new Set(once.map(({ file }) => file))];
  const sorted = once.toSorted(
    (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  if (sorted.length <= READING_LIMITS.problems) return sorted;
  const more = problemOf({ code: "too_many_problems", place: {}, about: "" });
  return [...sorted.slice(0, READING_LIMITS.problems), more];
}
