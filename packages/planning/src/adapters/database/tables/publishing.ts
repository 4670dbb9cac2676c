import type { Id, InstantText, LocalDate, Locale } from "@souffleur/kernel";
import type { PersonId, PostId, ProductionId, ShiftId, VenueId } from "../../../domain/plan/facts.ts";
import type { Flag } from "./people.ts";

export interface PublishingTables {
  publications: {
    id: Id<"publication">;
    production_id: ProductionId;
    /** 1 for the first of its production. */
    number: number;
    note: string;
    changes: unknown;
    added: number;
    changed: number;
    cancelled: number;
    /** The number of the publication it took back. */
    undoes: number | null;
    /** How many people were told. */
    told: number;
    created_by: string;
    created_at: InstantText;
  };
  published_shifts: {
    shift_id: ShiftId;
    production_id: ProductionId;
    venue_id: VenueId | null;
    day: LocalDate;
    starts_minute: number;
    ends_minute: number;
    content: unknown;
    sequence: number;
    is_cancelled: Flag;
    published_at: InstantText;
    changed_at: InstantText;
  };
  published_people: {
    shift_id: ShiftId;
    person_id: PersonId;
    post_id: PostId;
    role: string;
    sequence: number;
    is_cancelled: Flag;
    changed_at: InstantText;
  };
  calendar_feeds: {
    id: Id<"calendar-feed">;
    /** SHA-256 of the secret in its address. */
    token_hash: string;
    subject_kind: "person" | "production" | "team" | "venue";
    subject_id: string;
    /** What the subject was called when the address was made. */
    subject_label: string;
    /** For whom, or for what program. */
    note: string;
    locale: Locale;
    created_by: string;
    created_at: InstantText;
    last_read_at: InstantText | null;
  };
}
