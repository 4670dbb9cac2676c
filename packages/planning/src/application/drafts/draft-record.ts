import type { Subject } from "@souffleur/kernel";
import type { ProductionProposal } from "../../domain/drafts/draft.ts";

type Named = Pick<ProductionProposal, "id" | "name" | "startsOn" | "endsOn">;

/** A draft as the ledger and the trash name it: as somebody called it, else by its days. */
export function draftSubject({ id, name, startsOn, endsOn }: Named): Subject {
  return { type: "planning.production-proposal", id, label: name ?? `${startsOn} – ${endsOn}` };
}
