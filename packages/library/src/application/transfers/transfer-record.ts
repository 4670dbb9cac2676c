import type { Subject } from "@souffleur/kernel";
import type { Transfer } from "../../domain/transfers/transfer.ts";

/** A transfer as the ledger names it. */
export function transferSubject({ id, counts, createdAt }: Transfer): Subject {
  return {
    type: "library.transfer",
    id,
    label: `${counts.files}, ${createdAt.slice(0, 16).replace("T", " ")}`,
  };
}
