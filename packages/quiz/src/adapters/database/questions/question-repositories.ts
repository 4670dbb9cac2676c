import type { IdSource } from "@souffleur/kernel";
import type { Queries } from "@souffleur/platform/database";
import type { QuestionPorts } from "../../../application/questions/ports.ts";
import { draftRepository } from "./draft-repository.ts";
import { generationRepository } from "./generation-repository.ts";
import { questionRepository } from "./question-repository.ts";
import { reviewSettingsRepository } from "./review-settings-repository.ts";

export function questionRepositories(queries: Queries, newId: IdSource): QuestionPorts {
  return {
    drafts: draftRepository(queries),
    generations: generationRepository(queries, newId),
    questions: questionRepository(queries),
    reviewSettings: reviewSettingsRepository(queries),
  };
}
