import type { Clock, IdSource, Locale } from "@souffleur/kernel";
import type { MintMessageLink } from "@souffleur/platform/auth";
import type { Database, Unit } from "@souffleur/platform/database";
import type { FileStore } from "@souffleur/platform/files";
import type { Author, Change } from "@souffleur/platform/http";
import { ledgerOf } from "@souffleur/platform/ledger";
import type { Mailer } from "@souffleur/platform/mail";
import type { Outbound } from "@souffleur/platform/outbound";
import { trashOf } from "@souffleur/platform/trash";
import type { PlanningPorts } from "../application/ports.ts";
import { answerRepository } from "./database/answers/answer-repository.ts";
import { availabilityRepositories } from "./database/availability/availability-repositories.ts";
import { basicRepositories } from "./database/basic-repositories.ts";
import { calendarRepository } from "./database/calendars/calendar-repository.ts";
import { callSheetRepositories } from "./database/call-sheets/call-sheet-repositories.ts";
import { draftRepositories } from "./database/drafts/draft-repositories.ts";
import { messageRepositories } from "./database/messages/message-repositories.ts";
import { peopleRepositories } from "./database/people/people-repositories.ts";
import { peopleMatches } from "./database/people-import/people-matches.ts";
import { personFileRepository } from "./database/person-files/person-file-repository.ts";
import { planReader } from "./database/plan/plan-reader.ts";
import { productionRepositories } from "./database/productions/production-repositories.ts";
import { publishingRepositories } from "./database/publishing/publishing-repositories.ts";
import { rulesRepository } from "./database/rules/rules-repository.ts";
import { sceneRepositories } from "./database/scenes/scene-repositories.ts";
import { venueRepositories } from "./database/venues/venue-repositories.ts";
import { workedHoursRepositories } from "./database/worked-hours/worked-hours-repositories.ts";

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
  /** What files hold, beside the database. */
  readonly files: FileStore;
  /** Tells whoever looks at the inbox that it is not what it was. */
  readonly inboxChanged: () => void;
  /** The language of whoever has chosen none. */
  readonly locale: Locale;
  /** Hands messages in to the organisation's mail server; absent while none is set: they wait. */
  readonly mailer?: Mailer | undefined;
  /** Where people reach this server, without a path; nothing where nobody has said. */
  readonly publicUrl: string;
  /** Makes the key of somebody's personal page, for a message to them. */
  readonly mintPersonalLink: MintMessageLink;
  /** Tells whoever sends messages that there are some; absent where nobody does. */
  readonly messagesWait?: (() => void) | undefined;
}

/** What of it the ports of a unit of work are made with. */
export type PortsContext = Pick<PlanningContext, "clock" | "newId" | "zone" | "messagesWait">;

/** The ports of one unit of work, done for one author. */
export function portsOf(
  { clock, newId, zone, messagesWait }: PortsContext,
  unit: Unit,
  author: Author,
): PlanningPorts {
  return {
    ...basicRepositories(unit.queries),
    ...productionRepositories(unit.queries, zone),
    ...venueRepositories(unit.queries, clock),
    ...peopleRepositories(unit.queries),
    ...draftRepositories(unit.queries),
    ...sceneRepositories(unit.queries),
    ...workedHoursRepositories(unit.queries, zone),
    rules: rulesRepository(unit.queries),
    plan: planReader(unit.queries, zone),
    ...availabilityRepositories(unit.queries),
    personFiles: personFileRepository(unit.queries),
    peopleMatches: peopleMatches(unit.queries),
    calendars: calendarRepository(unit.queries),
    ...publishingRepositories(unit.queries, zone),
    ...callSheetRepositories(unit.queries),
    answers: answerRepository(unit.queries),
    ...messageRepositories(unit, clock, messagesWait),
    ledger: ledgerOf(unit, clock, author),
    trash: trashOf(unit, clock, author),
    clock,
    newId,
    decidedBy: author.actor.name,
  };
}
