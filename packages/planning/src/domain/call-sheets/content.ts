import type { InstantText, LocalDate, LocalDateTime } from "@souffleur/kernel";
import type { PersonId, ShiftId, VenueId } from "../plan/facts.ts";
import type { CallSheetId, ExtraLineKind, SheetContact } from "./call-sheet.ts";

/** A shift of the day as the plan has it. */
export interface DayShift {
  readonly id: ShiftId;
  readonly title: string;
  readonly start: LocalDateTime;
  readonly end: LocalDateTime;
  readonly venueId?: VenueId | undefined;
  readonly room?: string | undefined;
  readonly notes: string;
  readonly people: readonly DayPerson[];
}

export interface DayPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: string;
  readonly phone?: string | undefined;
}

export interface DayVenue {
  readonly id: VenueId;
  readonly name: string;
  readonly address: string;
  readonly accessNotes: string;
  readonly contacts: readonly SheetContact[];
}

/** What the plan says of a day of a production, now. */
export interface DayPlan {
  readonly productionName: string;
  readonly color: string;
  readonly shifts: readonly DayShift[];
  readonly venues: readonly DayVenue[];
  /** Shifts that may take place that day, and have no time yet. */
  readonly unplaced: number;
}

export interface ContentLine {
  /** What it is known again by in another version. */
  readonly key: string;
  readonly kind: "shift" | ExtraLineKind;
  readonly start: LocalDateTime;
  readonly end?: LocalDateTime | undefined;
  readonly text: string;
  readonly place?: string | undefined;
  readonly notes?: string | undefined;
}

export interface ContentPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly roles: readonly string[];
  readonly call: LocalDateTime;
  readonly until: LocalDateTime;
  readonly phone?: string | undefined;
}

/** All that a call sheet says, nothing left to look up: it stays so whatever the plan becomes. */
export interface CallSheetContent {
  readonly productionName: string;
  readonly color: string;
  readonly title: string;
  readonly day: LocalDate;
  readonly venues: readonly DayVenue[];
  /** As they begin. */
  readonly lines: readonly ContentLine[];
  /** As they are called. */
  readonly people: readonly ContentPerson[];
  readonly contacts: readonly SheetContact[];
  readonly accessNotes: string;
  readonly safetyNotes: string;
  readonly notes: string;
}

/** A version as it was given out. */
export interface IssuedCallSheet {
  readonly sheetId: CallSheetId;
  readonly number: number;
  readonly content: CallSheetContent;
  readonly note: string;
  readonly issuedBy: string;
  readonly issuedAt: InstantText;
}
