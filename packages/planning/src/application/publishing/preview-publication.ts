import { fail, ok, type Result } from "@souffleur/kernel";
import type { ProductionId } from "../../domain/plan/facts.ts";
import type { Production } from "../../domain/productions/production.ts";
import { noticesOf } from "../../domain/publishing/notices-of.ts";
import { type DaysWindow, differenceOf, type ShiftChange } from "../../domain/publishing/shift-change.ts";
import { stampTextOf } from "../../domain/publishing/stamp-of.ts";
import type { PlanningPorts } from "../ports.ts";
import type { ProductionNotFound } from "../productions/get-production.ts";

export interface DaysToPublish extends DaysWindow {
  readonly productionId: ProductionId;
}

/** What a publication would do now, and whom it would tell. */
export interface PublicationPreview {
  readonly production: Production;
  /** The number of the last publication; 0 before the first. */
  readonly lastNumber: number;
  readonly changes: readonly ShiftChange[];
  readonly notices: ReturnType<typeof noticesOf>;
  /** Those of whom no e-mail address is known hear nothing of it. */
  readonly withEmail: ReadonlySet<string>;
  /** Another one as soon as anything of this is. */
  readonly stamp: string;
}

type Ports = Pick<
  PlanningPorts,
  "productions" | "published" | "planToTell" | "publications" | "people" | "clock" | "digest"
>;

export async function previewPublication(
  ports: Ports,
  days: DaysToPublish,
): Promise<Result<PublicationPreview, ProductionNotFound>> {
  const production = await ports.productions.find(days.productionId);
  if (production === undefined) return fail({ code: "production_not_found", id: days.productionId });
  const { lastNumber, changes, stamp } = await whatToPublish(ports, days);
  const notices = noticesOf(changes, minuteNow(ports));
  const withEmail = await whoHasEmail(ports, notices);
  return ok({ production, lastNumber, changes, notices, withEmail, stamp });
}

/** What there is to publish, and the stamp of it. */
export async function whatToPublish(
  {
    published,
    planToTell,
    publications,
    digest,
  }: Pick<Ports, "published" | "planToTell" | "publications" | "digest">,
  { productionId, ...window }: DaysToPublish,
) {
  const told = await published.ofProduction(productionId);
  const lastNumber = await publications.lastNumber(productionId);
  const changes = differenceOf(told, await planToTell.ofProduction(productionId), window);
  return { told, lastNumber, changes, stamp: digest(stampTextOf(lastNumber, changes)) };
}

export function minuteNow({ clock }: Pick<Ports, "clock">): number {
  return Math.floor(clock.millis() / 60_000);
}

/** As many people as are read at once. */
const CHUNK = 200;

async function whoHasEmail(
  { people }: Ports,
  notices: PublicationPreview["notices"],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(notices.map(({ personId }) => personId))];
  const known = new Set<string>();
  for (let start = 0; start < ids.length; start += CHUNK)
    for (const { id, email } of await people.findAll(ids.slice(start, start + CHUNK)))
      if (email !== undefined) known.add(id);
  return known;
}
