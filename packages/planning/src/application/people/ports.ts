import type { Id, InstantText, Page, PageRequest, Result, VersionStale } from "@souffleur/kernel";
import type { ArtistId } from "../../domain/artist.ts";
import type { AvailabilityRule } from "../../domain/people/availability-rule.ts";
import type { HeldAssignment, NotTakenBack } from "../../domain/people/held-assignment.ts";
import type { Person, PersonKind, TeamId } from "../../domain/people/person.ts";
import type { PersonFile } from "../../domain/people/person-file.ts";
import type { Skill } from "../../domain/people/skill.ts";
import type { Team } from "../../domain/people/team.ts";
import type { SkillId } from "../../domain/plan/facts.ts";
import type { ArtistExists, ArtistOrder } from "../basic-ports.ts";
import type { IdTaken } from "../productions/ports.ts";

export interface PersonFilter {
  /** A part of the name, of the e-mail address or of the name of a skill. */
  readonly search?: string | undefined;
  readonly kind?: PersonKind | undefined;
  readonly skillId?: SkillId | undefined;
  readonly teamId?: TeamId | undefined;
}

export interface PersonRepository {
  /** Fails where the id is taken. */
  add(person: Person): Promise<Result<void, ArtistExists>>;
  find(id: ArtistId): Promise<Person | undefined>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(id: ArtistId): Promise<Person | undefined>;
  /** Those of a few hundred ids who are there, in the order of their ids. */
  findAll(ids: readonly ArtistId[]): Promise<readonly Person[]>;
  list(page: PageRequest, order: ArtistOrder, filter: PersonFilter): Promise<Page<Person>>;
  /** Replaces all there is of a person, if the version is still the one before. */
  replace(person: Person): Promise<Result<void, VersionStale>>;
  /** Those of the ids that nobody has; the others stay until the unit of work ends. */
  missing(ids: readonly ArtistId[]): Promise<readonly ArtistId[]>;
  /** Gives people whose teams changed a new version. */
  touch(ids: readonly ArtistId[], now: InstantText): Promise<void>;
  /** Removes a person with all that hangs on them; what they have in shifts must be taken out before. */
  remove(id: ArtistId): Promise<void>;
}

/** What hangs on a person beyond the person itself. */
export interface Belongings {
  readonly rules: readonly AvailabilityRule[];
  /** Calendars read for them, as they are stored. */
  readonly calendars: readonly CalendarRow[];
  readonly assignments: readonly HeldAssignment[];
  /** Their picture and their papers. */
  readonly files: readonly PersonFile[];
}

/** Only the calendars' own code looks inside. */
export type CalendarRow = Readonly<Record<string, unknown>>;

export interface BelongingsRepository {
  /** All of it; the places in shifts are free then, and the shifts have a new version. */
  takeOut(id: ArtistId, now: InstantText): Promise<Belongings>;
  /** Gives all of it to a person, as far as their places are still free; says which are not. */
  putBack(id: ArtistId, belongings: Belongings, now: InstantText): Promise<readonly NotTakenBack[]>;
}

/** What people have beside themselves: skills, teams. */
interface Kept<Kind extends string> {
  /** Those of the ids that nothing has; the others stay until the unit of work ends. */
  missing(ids: readonly Id<Kind>[]): Promise<readonly Id<Kind>[]>;
}

/** What keeps something from being deleted: how many of each. */
export interface SkillUses {
  readonly people: number;
  readonly shifts: number;
  readonly missionTypes: number;
}

export interface SkillRepository extends Kept<"skill"> {
  add(skill: Skill): Promise<Result<void, IdTaken>>;
  /** One, kept as it is until the unit of work ends. */
  findForChange(id: SkillId): Promise<Skill | undefined>;
  list(page: PageRequest): Promise<Page<Skill>>;
  /** The place after the last. */
  nextPosition(): Promise<number>;
  replace(skill: Skill): Promise<Result<void, VersionStale>>;
  uses(id: SkillId): Promise<SkillUses>;
  remove(id: SkillId): Promise<void>;
}

export interface TeamRepository extends Kept<"team"> {
  add(team: Team): Promise<Result<void, IdTaken>>;
  find(id: TeamId): Promise<Team | undefined>;
  /** The same, kept as it is until the unit of work ends. */
  findForChange(id: TeamId): Promise<Team | undefined>;
  /** By name, accents and case put aside. */
  list(page: PageRequest, search?: string): Promise<Page<Team>>;
  replace(team: Team): Promise<Result<void, VersionStale>>;
  /** The productions it makes. */
  uses(id: TeamId): Promise<readonly string[]>;
  remove(id: TeamId): Promise<void>;
  /** Gives teams whose members changed a new version. */
  touch(ids: readonly TeamId[], now: InstantText): Promise<void>;
}

export interface PeoplePorts {
  readonly people: PersonRepository;
  readonly belongings: BelongingsRepository;
  readonly skills: SkillRepository;
  readonly teams: TeamRepository;
}
