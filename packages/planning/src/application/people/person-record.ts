import type { Artist } from "../../domain/artist.ts";
import { inOrder, type Person, type Profile, plainProfile } from "../../domain/people/person.ts";
import type { References } from "../productions/ports.ts";
import type { Belongings } from "./ports.ts";

/** What the ledger keeps of a person: enough to see, and to undo, what changed. */
export type PersonSummary = Omit<Person, "id" | "createdAt" | "updatedAt">;

export function personSummary({ id: _, createdAt: _c, updatedAt: _u, ...summary }: Person): PersonSummary {
  return summary;
}

/** What must be there before a person can have it. */
export function referencesOf({ skills, teamIds }: Pick<Profile, "skills" | "teamIds">): References {
  return { skills: skills.map(({ skillId }) => skillId), teams: teamIds };
}

/** A person in the trash, with all that is needed to bring them back exactly. */
export type DeletedPerson = Person & Belongings;

/** What is in the trash, also where it was put there when an artist was only a name and availabilities. */
export function deletedPersonOf(snapshot: Artist & Partial<DeletedPerson>): DeletedPerson {
  return inOrder({ ...plainProfile, rules: [], calendars: [], assignments: [], files: [], ...snapshot });
}
