import type { Subject } from "@souffleur/kernel";
import type { Team } from "../../domain/people/team.ts";

/** A team as the ledger and the trash name it. */
export function teamSubject({ id, name }: Pick<Team, "id" | "name">): Subject {
  return { type: "planning.team", id, label: name };
}
