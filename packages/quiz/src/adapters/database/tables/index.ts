import type { DocumentTables } from "./documents.ts";
import type { DraftTables } from "./drafts.ts";
import type { EvaluationTables } from "./evaluations.ts";
import type { QuestionTables } from "./questions.ts";
import type { SearchTables } from "./search.ts";
import type { TakingTables } from "./taking.ts";

/** The tables of this module, as their columns are. Rows never leave this folder's parent. */
export interface QuizTables
  extends DocumentTables,
    DraftTables,
    EvaluationTables,
    QuestionTables,
    SearchTables,
    TakingTables {}
