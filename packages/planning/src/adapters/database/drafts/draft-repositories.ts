import type { Queries } from "@souffleur/platform/database";
import type { DraftPorts } from "../../../application/drafts/ports.ts";
import { productionProposalRepository } from "./production-proposal-repository.ts";
import { weightsRepository } from "./weights-repository.ts";

export function draftRepositories(queries: Queries): DraftPorts {
  return { drafts: productionProposalRepository(queries), weights: weightsRepository(queries) };
}
