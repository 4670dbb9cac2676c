import type { Quotation } from "../documents/quotation.ts";
import type { Bloom, Difficulty, QuestionKind, Solo } from "../questions/question.ts";

/** Where in what was handed in. */
export interface Place {
  readonly line?: number;
  readonly item?: string;
  readonly file?: string;
}

export interface RawOption {
  readonly text: string;
  /** From -100 to 100; where the format only says right or wrong, 100 or 0. */
  readonly worth: number;
  readonly feedback?: string | undefined;
}

export interface RawAnswer extends RawOption {
  readonly tolerance?: number | undefined;
}

/** A question as a format says it, its texts with our marks. Whether it is one, `buildQuestion` finds. */
export interface RawQuestion {
  readonly place: Place;
  readonly kind: QuestionKind;
  readonly stem: string;
  readonly options?: readonly RawOption[];
  readonly answers?: readonly RawAnswer[];
  /** Of a statement to judge. */
  readonly isTrue?: boolean | undefined;
  readonly feedbackTrue?: string | undefined;
  readonly feedbackFalse?: string | undefined;
  readonly explanation?: string | undefined;
  readonly hint?: string | undefined;
  readonly title?: string | undefined;
  readonly topic?: string | undefined;
  readonly notes?: string | undefined;
  readonly tags?: readonly string[];
  readonly bloom?: Bloom | undefined;
  readonly solo?: Solo | undefined;
  readonly difficulty?: Difficulty | undefined;
  readonly language?: string | undefined;
  readonly source?: Quotation;
  readonly extra?: Readonly<Record<string, string>>;
}
