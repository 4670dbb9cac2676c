import type { Clock, IdSource } from "@souffleur/kernel";
import type { Database, Unit } from "@souffleur/platform/database";
import type { Author, Change } from "@souffleur/platform/http";
import { ledgerOf } from "@souffleur/platform/ledger";
import type { Outbound } from "@souffleur/platform/outbound";
import { trashOf } from "@souffleur/platform/trash";
import type { PlanningPorts } from "../application/ports.ts";
import { availabilityRepositories } from "./database/availability/availability-repositories.ts";
import { basicRepositories } from "./database/basic-repositories.ts";
import { calendarRepository } from "./database/calendars/calendar-repository.ts";
import { draftRepositories } from "./database/drafts/draft-repositories.ts";
import { peopleRepositories } from "./database/people/people-repositories.ts";
import { peopleMatches } from "./database/people-import/people-matches.ts";
import { planReader } from "./database/plan/plan-reader.ts";
import { productionRepositories } from "./database/productions/production-repositories.ts";
import { rulesRepository } from "./database/rules/rules-repository.ts";
import { sceneRepositories } from "./database/scenes/scene-repositories.ts";
import { venueRepositories } from "./database/venues/venue-repositories.ts";

/** What the server hands this module. */
export interface PlanningContext {
  readonly database: Database;
  readonly change: Change;
  readonly clock: Clock;
  readonly newId: IdSource;
  /** The organisation's zone: what an offset is converted to. */
  readonly zone: string;
  /** The one way to other machines. */
  readonly outbound: Outbound;
  /** Tells whoever looks at the inbox that it is not what it was. */
  readonly inboxChanged: () => void;
}

/** What of it the ports of a unit of work are made with. */
export type PortsContext = Pick<PlanningContext, "clock" | "newId" | "zone">;

/** The ports of one unit of work, done for one author. */
export function portsOf({ clock, newId, zone }: PortsContext, unit: Unit, author: Author): PlanningPorts {
  return {
    ...basicRepositories(unit.queries),
    ...productionRepositories(unit.queries, zone),
    ...venueRepositories(unit.queries, clock),
    ...peopleRepositories(unit.queries),
    ...draftRepositories(unit.queries),
    ...sceneRepositories(unit.queries),
    rules: rulesRepository(unit.queries),
    plan: planReader(unit.queries, zone),
    ...availabilityRepositories(unit.queries),
    peopleMatches: peopleMatches(unit.queries),
    calendars: calendarRepository(unit.queries),
    ledger: ledgerOf(unit, clock, author),
    trash: trashOf(unit, clock, author),
    clock,
    newId,
    decidedBy: author.actor.name,
  };
}
