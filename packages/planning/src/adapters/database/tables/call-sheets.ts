import type { InstantText, LocalDate } from "@souffleur/kernel";
import type { CallSheetId } from "../../../domain/call-sheets/call-sheet.ts";
import type { PersonId, ProductionId, VenueId } from "../../../domain/plan/facts.ts";

export interface CallSheetTables {
  call_sheets: {
    id: CallSheetId;
    production_id: ProductionId;
    day: LocalDate;
    venue_id: VenueId | null;
    title: string;
    details: unknown;
    last_number: number;
    version: number;
    created_at: InstantText;
    updated_at: InstantText;
  };
  call_sheet_versions: {
    sheet_id: CallSheetId;
    number: number;
    content: unknown;
    note: string;
    issued_by: string;
    issued_at: InstantText;
  };
  /** Who is on the last version: whose sheet it is. */
  call_sheet_people: {
    sheet_id: CallSheetId;
    person_id: PersonId;
    day: LocalDate;
    number: number;
  };
}
