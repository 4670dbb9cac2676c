import type { Id, InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { FileKind, FilePurpose, PersonFileId } from "../../../domain/people/person-file.ts";
import type { AvailabilityKind, PersonFacts, PersonId, SkillId } from "../../../domain/plan/facts.ts";

/** Booleans are kept as 0 and 1: both databases have integers. */
export type Flag = 0 | 1;

export interface PeopleTables {
  profiles: {
    person_id: PersonId;
    kind: PersonFacts["kind"];
    email: string | null;
    phone: string | null;
    address: string | null;
    latitude: number | null;
    longitude: number | null;
    born_on: LocalDate | null;
    free_by_default: Flag;
    /** Cents. */
    hour_rate: number | null;
    day_rate: number | null;
    cachet_rate: number | null;
    notes: string;
  };
  skills: {
    id: SkillId;
    name_fr: string;
    name_en: string;
    position: number;
    version: number;
  };
  person_skills: {
    person_id: PersonId;
    skill_id: SkillId;
    level: number;
  };
  teams: {
    id: Id<"team">;
    name: string;
    search_key: string;
    /** `#4c6ef5` */
    color: string;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  team_members: {
    team_id: Id<"team">;
    person_id: PersonId;
  };
  availability_rules: {
    id: Id<"availability-rule">;
    person_id: PersonId;
    kind: AvailabilityKind;
    starts_at: LocalDateTime;
    ends_at: LocalDateTime;
    /** An RRULE of RFC 5545 without its name: `FREQ=WEEKLY;BYDAY=MO`. */
    recurrence: string | null;
    exceptions: unknown;
    note: string | null;
    subscription_id: Id<"calendar-subscription"> | null;
    uid: string | null;
  };
  calendar_subscriptions: {
    id: Id<"calendar-subscription">;
    person_id: PersonId;
    url: string;
    kind: AvailabilityKind;
    fetched_at: InstantText | null;
    etag: string | null;
    failure: unknown;
    version: number;
    created_at: InstantText;
  };
  person_files: {
    id: PersonFileId;
    person_id: PersonId;
    purpose: FilePurpose;
    name: string;
    kind: FileKind;
    /** What it holds lies under it, beside the database. */
    hash: string;
    bytes: number;
    expires_on: LocalDate | null;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
}
