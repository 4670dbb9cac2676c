import type { Queries } from "@souffleur/platform/database";
import type { PeoplePorts } from "../../../application/people/ports.ts";
import { belongingsRepository } from "./belongings-repository.ts";
import { personRepository } from "./person-repository.ts";
import { skillRepository } from "./skill-repository.ts";
import { teamRepository } from "./team-repository.ts";

export function peopleRepositories(queries: Queries): PeoplePorts {
  return {
    people: personRepository(queries),
    belongings: belongingsRepository(queries),
    skills: skillRepository(queries),
    teams: teamRepository(queries),
  };
}
