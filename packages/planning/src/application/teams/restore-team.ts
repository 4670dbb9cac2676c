import { fail, type Message, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import { type Team, teamDetails } from "../../domain/people/team.ts";
import type { PlanningPorts } from "../ports.ts";
import { teamSubject } from "./team-record.ts";

export interface RestoredTeam {
  readonly team: Team;
  /** What could not come back with it. */
  readonly leftOut: readonly Message[];
}

/** Brings a team back from the trash, as it was, with those of its members who are still there. */
export async function restoreTeam(
  { teams, people, ledger, clock }: Pick<PlanningPorts, "teams" | "people" | "ledger" | "clock">,
  snapshot: Team,
): Promise<Result<RestoredTeam, RestoreConflict>> {
  const gone = await people.missing(snapshot.memberIds);
  const team = { ...snapshot, memberIds: snapshot.memberIds.filter((id) => !gone.includes(id)) };
  const added = await teams.add(team);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: [] });
  await people.touch(team.memberIds, clock.now());
  await ledger.record({
    action: "planning.team.restored",
    subject: teamSubject(team),
    after: teamDetails(team),
  });
  const leftOut = gone.map(() => ({
    en: "A member who does not exist any more.",
    fr: "Un membre qui n'existe plus.",
  }));
  return ok({ team, leftOut });
}
