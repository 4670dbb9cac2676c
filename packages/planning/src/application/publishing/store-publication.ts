import type { Production } from "../../domain/productions/production.ts";
import { applyChanges } from "../../domain/publishing/apply-changes.ts";
import { noticesOf } from "../../domain/publishing/notices-of.ts";
import { countChanges, type Publication } from "../../domain/publishing/publication.ts";
import type { PublishedShift } from "../../domain/publishing/published-shift.ts";
import type { ShiftChange } from "../../domain/publishing/shift-change.ts";
import type { PlanningPorts } from "../ports.ts";
import { productionSubject } from "../productions/production-record.ts";
import { minuteNow } from "./preview-publication.ts";
import { publicationRecord } from "./publication-record.ts";

export type StorePublication = Pick<
  PlanningPorts,
  "published" | "publications" | "notices" | "ledger" | "clock" | "newId" | "decidedBy"
>;

interface ToStore {
  /** Held for change by whoever calls this: nobody else gives the next number away. */
  readonly production: Production;
  readonly told: readonly PublishedShift[];
  readonly lastNumber: number;
  readonly changes: readonly ShiftChange[];
  readonly note: string;
  readonly undoes?: number | undefined;
}

/** Makes changes what people were told, and tells them. */
export async function storePublication(
  ports: StorePublication,
  { production, told, lastNumber, changes, note, undoes }: ToStore,
): Promise<Publication> {
  const { published, publications, notices, ledger, clock, newId, decidedBy } = ports;
  const id = newId<"publication">();
  const createdAt = clock.now();
  const applied = applyChanges(changes, told, createdAt);
  const said = noticesOf(changes, minuteNow(ports), { note, key: `publication:${id}` });
  const publication: Publication = {
    ...{ id, productionId: production.id, number: lastNumber + 1, note, undoes },
    ...countChanges(changes),
    told: new Set(said.map(({ personId }) => personId)).size,
    ...{ createdBy: decidedBy, createdAt, changes: applied.changes },
  };
  await published.store(applied.shifts, applied.people);
  await publications.add(publication);
  await notices.tell(said);
  await ledger.record({
    action: "planning.production.published",
    subject: productionSubject(production),
    after: publicationRecord(publication),
  });
  return publication;
}
