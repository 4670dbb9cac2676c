import type { LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { PersonId, ProductionId, ShiftId } from "../plan/facts.ts";

/** What people are told of, each in words of its own, and each to be wanted or not. */
export const noticeKinds = [
  /** To the person: you work in these shifts. */
  "assigned",
  /** To the person: these are at other times, or elsewhere. */
  "changed",
  /** To the person: these are without you, or not at all. */
  "cancelled",
  /** To the person, the evening before. */
  "reminder",
  /** To the person: when could you? */
  "availability_asked",
  /** To whoever plans: somebody will be late. */
  "late",
  /** To whoever plans: somebody said no. */
  "declined",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** A shift as a message shows it. */
export interface NoticeShift {
  readonly shiftId: ShiftId;
  readonly title: string;
  readonly productionName: string;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  readonly zone: string;
  readonly role: string;
  readonly venueName?: string | undefined;
  readonly venueAddress?: string | undefined;
  /** What it was, where that changed. */
  readonly before?:
    | { readonly start: LocalDateTime; readonly end: LocalDateTime; readonly venueName?: string | undefined }
    | undefined;
}

/** Something somebody is to hear of. One message tells one person of all of it. */
export interface Notice {
  readonly kind: NoticeKind;
  /** Whom it concerns; those that go to whoever plans are not sent to them. */
  readonly personId: PersonId;
  readonly productionId?: ProductionId | undefined;
  /** In the order they begin. */
  readonly shifts: readonly NoticeShift[];
  /** The days availability is asked for. */
  readonly period?: { readonly from: LocalDate; readonly to: LocalDate } | undefined;
  readonly minutesLate?: number | undefined;
  /** What a person wrote with it. */
  readonly note?: string | undefined;
  /** The same key again is the same message, and is not sent twice. */
  readonly key?: string | undefined;
}
