import type { Subject } from "@souffleur/kernel";
import type { Production } from "../../domain/productions/production.ts";
import type { Shift } from "../../domain/productions/shift.ts";
import type { DeletedCallSheet } from "../call-sheets/call-sheet-record.ts";
import type { DeletedDraft } from "../drafts/delete-draft.ts";
import type { DeletedScenes } from "../scenes/scenes-of-production.ts";

/** A production as the ledger and the trash name it. */
export function productionSubject({ id, name }: Pick<Production, "id" | "name">): Subject {
  return { type: "planning.production", id, label: name };
}

/** What the trash keeps of a production. */
export interface DeletedProduction extends Partial<DeletedScenes> {
  readonly production: Production;
  readonly shifts: readonly Shift[];
  readonly drafts: readonly DeletedDraft[];
  /** None in what was deleted before there were any. */
  readonly callSheets?: readonly DeletedCallSheet[];
}
