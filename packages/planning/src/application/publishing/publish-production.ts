import { fail, ok, type Result } from "@souffleur/kernel";
import type { Publication } from "../../domain/publishing/publication.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ProductionNotFound } from "../productions/get-production.ts";
import { type DaysToPublish, whatToPublish } from "./preview-publication.ts";
import { type StorePublication, storePublication } from "./store-publication.ts";

export interface PublishProduction extends DaysToPublish {
  readonly note: string;
  /** The stamp of what the person saw. */
  readonly expectedStamp: string;
}

/** The plan, or what was published of it, is not what the person saw. */
export interface PreviewStale {
  readonly code: "preview_stale";
}

export interface NothingToPublish {
  readonly code: "nothing_to_publish";
}

type Ports = StorePublication & Pick<PlanningPorts, "productions" | "planToTell" | "digest">;

/** Tells everybody what of the plan they do not know yet: exactly what the person saw, or nothing. */
export async function publishProduction(
  ports: Ports,
  { note, expectedStamp, ...days }: PublishProduction,
): Promise<Result<Publication, ProductionNotFound | PreviewStale | NothingToPublish>> {
  // Of two who publish at the same moment, one waits here, and then sees what the other did.
  const production = await ports.productions.findForChange(days.productionId);
  if (production === undefined) return fail({ code: "production_not_found", id: days.productionId });
  const { told, lastNumber, changes, stamp } = await whatToPublish(ports, days);
  if (stamp !== expectedStamp) return fail({ code: "preview_stale" });
  if (changes.length === 0) return fail({ code: "nothing_to_publish" });
  return ok(await storePublication(ports, { production, told, lastNumber, changes, note }));
}
