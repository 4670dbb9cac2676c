import type { MigrationStep } from "@souffleur/platform/database";
import { documentFiles } from "./document-files.ts";
import { documents } from "./documents.ts";
import { drafts } from "./drafts.ts";
import { evaluations } from "./evaluations.ts";
import { nearness } from "./nearness.ts";
import { practice } from "./practice.ts";
import { questions } from "./questions.ts";
import { review } from "./review.ts";
import { search } from "./search.ts";
import { taking } from "./taking.ts";

export const quizMigrations: readonly MigrationStep[] = [
  documents,
  drafts,
  questions,
  documentFiles,
  search,
  review,
  evaluations,
  taking,
  practice,
  nearness,
];
