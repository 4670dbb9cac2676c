import { fail, ok, type Result } from "@souffleur/kernel";
import { type Team, type TeamDetails, teamDetails } from "../../domain/people/team.ts";
import type { PlanningPorts } from "../ports.ts";
import { teamSubject } from "./team-record.ts";

export interface MemberUnknown {
  readonly code: "member_unknown";
  readonly id: string;
}

export async function createTeam(
  {
    teams,
    people,
    ledger,
    clock,
    newId,
  }: Pick<PlanningPorts, "teams" | "people" | "ledger" | "clock" | "newId">,
  details: TeamDetails,
): Promise<Result<Team, MemberUnknown>> {
  const memberIds = details.memberIds.toSorted();
  const [unknown] = await people.missing(memberIds);
  if (unknown !== undefined) return fail({ code: "member_unknown", id: unknown });
  const now = clock.now();
  const id = newId<"team">();
  const team: Team = { ...details, memberIds, id, version: 1, createdAt: now, updatedAt: now };
  const added = await teams.add(team);
  if (!added.ok) throw new Error("A new id is taken.");
  await people.touch(memberIds, now);
  await ledger.record({
    action: "planning.team.created",
    subject: teamSubject(team),
    after: teamDetails(team),
  });
  return ok(team);
}
