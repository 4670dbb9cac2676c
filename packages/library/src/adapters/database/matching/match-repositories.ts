import type { Queries } from "@souffleur/platform/database";
import type { MatchPorts } from "../../../application/matching/ports.ts";
import { matchedWorks, matchMemory } from "./match-memory.ts";
import { matchRepository } from "./match-repository.ts";
import { thresholdsRepository } from "./thresholds-repository.ts";

export function matchRepositories(queries: Queries): MatchPorts {
  return {
    matches: matchRepository(queries),
    matchMemory: matchMemory(queries),
    matchedWorks: matchedWorks(queries),
    thresholds: thresholdsRepository(queries),
  };
}
