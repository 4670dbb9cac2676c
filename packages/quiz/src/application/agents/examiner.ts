import { groundingFindings } from "../../domain/checking/grounding.ts";
import type { DocumentId } from "../../domain/documents/document.ts";
import type { Finding } from "../../domain/linting/finding.ts";
import type { QuestionContent } from "../../domain/questions/question.ts";
import type { AgentRun, Examiner } from "./agents.ts";

/** What is asked of a question's level, where somebody asked. */
export interface AskedLevel {
  readonly level?: string;
  readonly asked?: Pick<QuestionContent, "bloom" | "difficulty">;
}

/** What the examiner joins: each says what it has to say of one question. */
export interface ExaminerChecks {
  readonly lint: (content: QuestionContent, asked: AskedLevel) => readonly Finding[];
  /** The text of a document in one of its revisions. */
  readonly textOf: (id: DocumentId, revision: number) => Promise<string | undefined>;
  /** Questions that say the same: in the bank, waiting, or earlier in the same run. */
  readonly duplicates: (content: QuestionContent) => Promise<readonly Finding[]>;
}

/** Holds a question against all checks there are, the gravest finding first. */
export function checkQuestion({
  lint,
  textOf,
  duplicates,
}: ExaminerChecks): (content: QuestionContent, asked?: AskedLevel) => Promise<readonly Finding[]> {
  return async (content, asked = {}) => {
    const { source } = content;
    const text = source && (await textOf(source.documentId, source.revision));
    return [
      ...lint(content, asked),
      ...groundingFindings(content, text),
      ...(await duplicates(content)),
    ].sort((a, b) => graveness[a.severity] - graveness[b.severity]);
  };
}

const graveness: Readonly<Record<Finding["severity"], number>> = { error: 0, warning: 1, note: 2 };

export function createExaminer(checks: ExaminerChecks): Examiner {
  const check = checkQuestion(checks);
  return { examine: ({ request }, { content }) => check(content, askedOf(request)) };
}

export function askedOf({ level, bloom, difficulty }: AgentRun["request"]): AskedLevel {
  return {
    ...(level !== undefined && { level }),
    asked: { ...(bloom && { bloom }), ...(difficulty && { difficulty }) },
  };
}
