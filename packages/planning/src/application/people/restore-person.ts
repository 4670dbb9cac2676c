import { fail, type Message, ok, type RestoreConflict, type Result } from "@souffleur/kernel";
import type { Artist } from "../../domain/artist.ts";
import type { NotTakenBack } from "../../domain/people/held-assignment.ts";
import type { Person } from "../../domain/people/person.ts";
import { artistSubject } from "../artist-record.ts";
import type { PlanningPorts } from "../ports.ts";
import { type DeletedPerson, deletedPersonOf, personSummary } from "./person-record.ts";

type Ports = Pick<PlanningPorts, "people" | "belongings" | "skills" | "teams" | "ledger" | "clock" | "newId">;

export interface RestoredPerson {
  readonly person: Person;
  /** What could not come back with them. */
  readonly leftOut: readonly Message[];
}

/** Brings a person back from the trash, as they were. Where their id was given to another, they can come back as a copy. */
export async function restorePerson(
  ports: Ports,
  snapshot: Artist & Partial<DeletedPerson>,
  option?: string,
): Promise<Result<RestoredPerson, RestoreConflict>> {
  const { rules, calendars, assignments, files, ...deleted } = deletedPersonOf(snapshot);
  const id = option === "copy" ? ports.newId<"artist">() : deleted.id;
  const { person, leftOut } = await withoutWhatIsGone(ports, { ...deleted, id });
  const added = await ports.people.add(person);
  if (!added.ok) return fail({ code: "restore_conflict", reason: "id_taken", options: ["copy"] });
  const now = ports.clock.now();
  await ports.teams.touch(person.teamIds, now);
  const lost = await ports.belongings.putBack(id, { rules, calendars, assignments, files }, now);
  await ports.ledger.record({
    action: "planning.artist.restored",
    subject: artistSubject(person),
    after: { ...personSummary(person), ...(lost.length > 0 && { lostPlaces: lost }) },
  });
  return ok({ person, leftOut: [...leftOut, ...lost.map(lostPlace)] });
}

/** Skills and teams may have been deleted while somebody was in the trash. */
async function withoutWhatIsGone({ skills, teams }: Ports, person: Person): Promise<RestoredPerson> {
  const goneSkills = await skills.missing(person.skills.map(({ skillId }) => skillId));
  const goneTeams = await teams.missing(person.teamIds);
  return {
    person: {
      ...person,
      skills: person.skills.filter(({ skillId }) => !goneSkills.includes(skillId)),
      teamIds: person.teamIds.filter((id) => !goneTeams.includes(id)),
    },
    leftOut: [
      ...goneSkills.map(() => ({
        en: "A skill that does not exist any more.",
        fr: "Une compétence qui n'existe plus.",
      })),
      ...goneTeams.map(() => ({
        en: "A team that does not exist any more.",
        fr: "Une équipe qui n'existe plus.",
      })),
    ],
  };
}

const whyLost: Readonly<Record<NotTakenBack["reason"], Message>> = {
  gone: { en: "the shift or its post is gone", fr: "le service ou son poste n'existe plus" },
  full: { en: "somebody else has the place", fr: "quelqu'un d'autre a la place" },
  overlap: { en: "it now overlaps another of their shifts", fr: "il chevauche à présent un autre service" },
};

function lostPlace({ title, day, reason }: NotTakenBack): Message {
  return {
    en: `The place in "${title}" on ${day}: ${whyLost[reason].en}.`,
    fr: `La place dans « ${title} » le ${day} : ${whyLost[reason].fr}.`,
  };
}
