import type { Page, PageRequest } from "@souffleur/kernel";
import type { Evaluation, EvaluationId } from "../../domain/evaluation/evaluation.ts";

export interface EvaluationRepository {
  add(evaluation: Evaluation): Promise<void>;
  find(id: EvaluationId): Promise<Evaluation | undefined>;
  /** The newest first. */
  list(page: PageRequest): Promise<Page<Evaluation>>;
}
