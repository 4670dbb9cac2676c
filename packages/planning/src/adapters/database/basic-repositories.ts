import type { Queries } from "@souffleur/platform/database";
import type { BasicPorts } from "../../application/basic-ports.ts";
import { artistRepository } from "./artist-repository.ts";
import { planningProposalRepository } from "./planning-proposal-repository.ts";
import { planningRepository } from "./planning-repository.ts";

export function basicRepositories(queries: Queries): BasicPorts {
  return {
    artists: artistRepository(queries),
    plannings: planningRepository(queries),
    proposals: planningProposalRepository(queries),
  };
}
