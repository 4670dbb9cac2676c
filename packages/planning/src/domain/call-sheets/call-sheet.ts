import type { Id, InstantText, LocalDate } from "@souffleur/kernel";
import type { PersonId, ProductionId, VenueId } from "../plan/facts.ts";

export type CallSheetId = Id<"call-sheet">;

export const extraLineKinds = ["note", "meal", "transport"] as const;
export type ExtraLineKind = (typeof extraLineKinds)[number];

/** Something of the day that is no shift. */
export interface ExtraLine {
  readonly kind: ExtraLineKind;
  /** `12:30`, on the wall. */
  readonly time: string;
  /** After midnight: still of this evening. */
  readonly isNextDay: boolean;
  readonly text: string;
}

export interface SheetContact {
  readonly name: string;
  readonly role?: string | undefined;
  readonly phone?: string | undefined;
}

/** Somebody who comes at another time than their first shift begins. */
export interface OwnCall {
  readonly personId: PersonId;
  /** `18:45`, on the wall. */
  readonly time: string;
}

/** What a person writes on a call sheet; the rest of it is the plan's. */
export interface CallSheetDetails {
  readonly day: LocalDate;
  /** Only what takes place there; all of the production's day where it is not said. */
  readonly venueId?: VenueId | undefined;
  readonly title: string;
  readonly lines: readonly ExtraLine[];
  readonly contacts: readonly SheetContact[];
  readonly calls: readonly OwnCall[];
  /** Whose telephone number everybody may see: nobody's, unless somebody says so. */
  readonly phonesShown: readonly PersonId[];
  readonly venueContactsShown: boolean;
  readonly accessNotes: string;
  readonly safetyNotes: string;
  readonly notes: string;
}

/** The draft of a call sheet. What people hold in their hands are its versions. */
export interface CallSheet extends CallSheetDetails {
  readonly id: CallSheetId;
  readonly productionId: ProductionId;
  /** The number of the last version that was issued; 0 before the first. */
  readonly lastNumber: number;
  readonly version: number;
  readonly createdAt: InstantText;
  readonly updatedAt: InstantText;
}

export function callSheetDetails(sheet: CallSheet): CallSheetDetails {
  const {
    id: _id,
    productionId: _production,
    lastNumber: _number,
    version: _version,
    createdAt: _created,
    updatedAt: _updated,
    ...details
  } = sheet;
  return details;
}
