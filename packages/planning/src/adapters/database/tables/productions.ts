import type { Id, InstantText, LocalDate, LocalDateTime, ProposalState } from "@souffleur/kernel";
import type {
  PersonId,
  PostId,
  ProductionId,
  RoomId,
  ShiftId,
  SkillId,
  VenueId,
} from "../../../domain/plan/facts.ts";
import type { Flag } from "./people.ts";

export interface ProductionTables {
  productions: {
    id: ProductionId;
    name: string;
    search_key: string;
    starts_on: LocalDate;
    ends_on: LocalDate;
    /** Cents. */
    budget: number | null;
    color: string;
    team_id: Id<"team"> | null;
    notes: string;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  mission_types: {
    id: Id<"mission-type">;
    name: string;
    search_key: string;
    posts: unknown;
    minutes: number;
    break_minutes: number;
    rest_minutes: number;
    is_cachet: Flag;
    venue_id: VenueId | null;
    tags: unknown;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  shifts: {
    id: ShiftId;
    production_id: ProductionId;
    mission_type_id: Id<"mission-type"> | null;
    title: string;
    day: LocalDate;
    last_day: LocalDate;
    venue_id: VenueId | null;
    room_id: RoomId | null;
    shares_room: Flag;
    starts_at: LocalDateTime | null;
    ends_at: LocalDateTime | null;
    /** Minutes since 1970 in UTC. */
    starts_minute: number | null;
    ends_minute: number | null;
    window_starts_at: LocalDateTime | null;
    window_ends_at: LocalDateTime | null;
    window_starts_minute: number | null;
    window_ends_minute: number | null;
    /** Where it begins, or may at the earliest. */
    begins_minute: number;
    /** How long it is, also while nobody knows when. */
    minutes: number;
    break_minutes: number;
    rest_minutes: number;
    is_cachet: Flag;
    tags: unknown;
    notes: string;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  posts: {
    id: PostId;
    shift_id: ShiftId;
    position: number;
    role: string;
    skill_id: SkillId | null;
    level: number;
    count: number;
  };
  shift_assignments: {
    id: Id<"shift-assignment">;
    shift_id: ShiftId;
    post_id: PostId;
    person_id: PersonId;
    /** Those of its shift. */
    starts_minute: number;
    ends_minute: number;
    is_pinned: Flag;
    override_reason: string | null;
    created_at: InstantText;
  };
  planning_settings: {
    key: string;
    value: unknown;
    version: number;
    updated_at: InstantText;
  };
  production_proposals: {
    id: Id<"production-proposal">;
    job_id: Id<"job">;
    production_id: ProductionId;
    name: string | null;
    search_key: string;
    starts_on: LocalDate;
    ends_on: LocalDate;
    state: ProposalState;
    is_edited: Flag;
    request: unknown;
    summary: unknown;
    draft: unknown;
    replaced: unknown;
    confidence: number;
    engine: unknown;
    facts_stamp: string;
    version: number;
    created_at: InstantText;
    decided_at: InstantText | null;
    decided_by: string | null;
  };
}
