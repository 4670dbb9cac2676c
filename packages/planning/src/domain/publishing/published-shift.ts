import type { InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { PersonId, PostId, ProductionId, RoomId, ShiftId, Span, VenueId } from "../plan/facts.ts";

/** Somebody in a shift, as they were told. */
export interface PublishedPerson {
  readonly personId: PersonId;
  readonly postId: PostId;
  readonly name: string;
  readonly role: string;
}

/** What people are told of a shift: copied, so that it stays what they were told whatever the plan becomes. */
export interface PublishedContent {
  readonly productionName: string;
  readonly title: string;
  /** On the wall of the venue. */
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  /** IANA name. */
  readonly zone: string;
  readonly venue?: { readonly id: VenueId; readonly name: string; readonly address: string } | undefined;
  readonly room?: { readonly id: RoomId; readonly name: string } | undefined;
  readonly breakMinutes: number;
  readonly notes: string;
  /** In the order of posts. */
  readonly people: readonly PublishedPerson[];
}

/** A shift people were told of. It stays when it is cancelled: calendars must hear of that. */
export interface PublishedShift {
  readonly shiftId: ShiftId;
  readonly productionId: ProductionId;
  readonly content: PublishedContent;
  /** Its first day, on the wall of its venue. */
  readonly day: LocalDate;
  readonly span: Span;
  /** Raised with every change people are told of, as calendars want it (RFC 5545, SEQUENCE). */
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly publishedAt: InstantText;
  readonly changedAt: InstantText;
}

/** What somebody was told of one shift; they may have been taken out of it since. */
export interface ToldPerson {
  readonly shift: PublishedShift;
  readonly personId: PersonId;
  readonly postId: PostId;
  readonly role: string;
  /** That of the last change which concerned them. */
  readonly sequence: number;
  /** The shift is cancelled, or goes on without them. */
  readonly isCancelled: boolean;
  readonly changedAt: InstantText;
}
