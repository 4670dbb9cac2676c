import { compareText, type Id, type LocalDate } from "@souffleur/kernel";
import type { Artist } from "../artist.ts";
import type { PersonFacts, Rates, SkillLevel } from "../plan/facts.ts";
import type { PersonFileId } from "./person-file.ts";

export type TeamId = Id<"team">;
export type PersonKind = PersonFacts["kind"];

/** What we know of an artist of the basic contract beyond name and availabilities. */
export interface Profile {
  readonly kind: PersonKind;
  /** In lower case: how somebody in a file is known again. */
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
  readonly address?: string | undefined;
  /** Where they travel from. */
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
  readonly bornOn?: LocalDate | undefined;
  /** What holds where nothing is said: free, or not. */
  readonly freeByDefault: boolean;
  readonly rates: Rates;
  readonly notes: string;
  /** In the order of their ids. */
  readonly skills: readonly SkillLevel[];
  /** In order. */
  readonly teamIds: readonly TeamId[];
}

export interface Person extends Artist, Profile {
  /** The picture there is of them, which is kept and changed by itself. */
  readonly photoId?: PersonFileId | undefined;
}

/** What holds for an artist of whom nothing more was said. */
export const plainProfile: Profile = {
  kind: "artist",
  freeByDefault: false,
  rates: {},
  notes: "",
  skills: [],
  teamIds: [],
};

/** Lists in the order they are kept in, so that the same profile is the same wherever it comes from. */
export function inOrder<Given extends Profile>(profile: Given): Given {
  return {
    ...profile,
    skills: profile.skills.toSorted((a, b) => compareText(a.skillId, b.skillId)),
    teamIds: profile.teamIds.toSorted(compareText),
  };
}

/** Whether two profiles say the same; what is not said is the same as nothing. */
export function sameProfile(a: Profile, b: Profile): boolean {
  return JSON.stringify(contentOf(a)) === JSON.stringify(contentOf(b));
}

/** Values in an order of our own: what a database gives back may have its members in another. */
function contentOf({ rates, skills, teamIds, ...profile }: Profile): readonly unknown[] {
  return [
    profile.kind,
    profile.email,
    profile.phone,
    profile.address,
    profile.latitude,
    profile.longitude,
    profile.bornOn,
    profile.freeByDefault,
    [rates.hour, rates.day, rates.cachet],
    profile.notes,
    skills.map(({ skillId, level }) => [skillId, level]),
    teamIds,
  ];
}
