import type { Subject } from "@souffleur/kernel";
import type { Production } from "../../domain/productions/production.ts";

/** A production as the ledger and the trash name it. */
export function productionSubject({ id, name }: Pick<Production, "id" | "name">): Subject {
  return { type: "planning.production", id, label: name };
}
