import { useMutation } from "@tanstack/react-query";
import { request } from "../../../lib/api/request.ts";
import type { LintReport, LintRules } from "../../../lib/api/types.ts";

export type LintedQuestion = LintReport["questions"][number];
export type LintFinding = LintedQuestion["findings"][number];
export type LintRule = LintRules["items"][number];

export interface LintWish {
  readonly text: string;
  readonly filename?: string;
  readonly level?: string;
}

/** Has the questions of a text looked at; nothing of it is kept. */
export function useLint() {
  return useMutation({
    mutationFn: (body: LintWish) => request<LintReport>("/quiz/lint", { method: "POST", body }),
  });
}
