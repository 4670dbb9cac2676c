import type { Id, InstantText } from "@souffleur/kernel";
import type { EvaluationId } from "../../../domain/evaluation/evaluation.ts";

export interface EvaluationTables {
  quiz_evaluations: {
    id: EvaluationId;
    job_id: Id<"job">;
    author: string;
    seed: number;
    report: unknown;
    created_at: InstantText;
  };
}
