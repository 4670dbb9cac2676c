import { fail, ok, type Result, type Subject, type VersionStale } from "@souffleur/kernel";
import type { Draft, DraftId } from "../../domain/agents/draft.ts";
import type { DraftRepository } from "./ports.ts";
import { labelOf } from "./question-record.ts";

export interface DraftNotFound {
  readonly code: "draft_not_found";
  readonly id: string;
}

/** A draft as somebody saw it: a person can only decide on what they saw. */
export interface SeenDraft {
  readonly id: DraftId;
  readonly expectedVersion: number;
}

export type SeenDraftFailure = DraftNotFound | VersionStale;

/** Kept from others until the unit of work ends. */
export async function findSeenDraft(
  { drafts }: { readonly drafts: Pick<DraftRepository, "findForChange"> },
  { id, expectedVersion }: SeenDraft,
): Promise<Result<Draft, SeenDraftFailure>> {
  const draft = await drafts.findForChange(id);
  if (draft === undefined) return fail({ code: "draft_not_found", id });
  if (draft.version !== expectedVersion) return fail({ code: "version_stale", current: draft.version });
  return ok(draft);
}

/** A draft as the ledger names it. */
export function draftSubject({ id, content }: Pick<Draft, "id" | "content">): Subject {
  return { type: "quiz.draft", id, label: labelOf(content) };
}

/** What of a draft the ledger keeps; the draft keeps the rest itself. */
export function draftRecord({ state, version, questionId, refusal }: Draft) {
  return {
    state,
    version,
    ...(questionId !== undefined && { questionId }),
    ...(refusal !== undefined && { refusal }),
  };
}
