import { parseId } from "@souffleur/kernel";
import { ProblemError, type Request, requiredVersion } from "@souffleur/platform/http";
import { z } from "zod";
import type { SeenDraft } from "../../../application/drafts/find-seen-draft.ts";
import type { ProductionProposalId } from "../../../domain/drafts/draft.ts";

export const draftTags = ["Production proposals"];
export const draftParams = z.object({ id: z.string() });

/** No draft has an id that is not one. */
export function draftId(text: string): ProductionProposalId {
  const id = parseId<"production-proposal">(text);
  if (id === undefined) throw new ProblemError({ code: "production_proposal_not_found", id: text });
  return id;
}

/** The draft a request is about, as whoever sends it saw it. */
export function seenDraft(request: Request, id: string): SeenDraft {
  return { id: draftId(id), expectedVersion: requiredVersion(request) };
}
