import type { Clock, IdSource, Locale } from "@souffleur/kernel";
import type { Database, Unit } from "@souffleur/platform/database";
import type { Author, Change } from "@souffleur/platform/http";
import { ledgerOf } from "@souffleur/platform/ledger";
import type { Outbound } from "@souffleur/platform/outbound";
import { trashOf } from "@souffleur/platform/trash";
import type { Mover } from "../application/moving/ports.ts";
import type { LibraryPorts } from "../application/ports.ts";
import { careRepositories } from "./database/care/care-repositories.ts";
import { fileRepositories } from "./database/files/file-repositories.ts";
import { matchRepositories } from "./database/matching/match-repositories.ts";
import { transferRepositories } from "./database/transfers/transfer-repositories.ts";
import { workRepositories } from "./database/works/work-repositories.ts";
import type { LibrarySettings } from "./library-settings.ts";

/** What the server hands this module. */
export interface LibraryContext {
  readonly database: Database;
  readonly change: Change;
  readonly clock: Clock;
  readonly newId: IdSource;
  /** The language of whoever has chosen none. */
  readonly locale: Locale;
  /** The one way to other machines. */
  readonly outbound: Outbound;
  readonly settings: LibrarySettings;
  /** Tells whoever looks at the inbox that it is not what it was. */
  readonly inboxChanged: () => void;
}

/** The same, for whoever moves files. */
export interface MovingContext extends LibraryContext {
  readonly mover: Mover;
}

/** The ports of one unit of work, done for one author. */
export function portsOf(
  { clock, newId }: Pick<LibraryContext, "clock" | "newId">,
  unit: Unit,
  author: Author,
): LibraryPorts {
  return {
    ...workRepositories(unit.queries),
    ...fileRepositories(unit.queries),
    ...careRepositories(unit.queries),
    ...matchRepositories(unit.queries),
    ...transferRepositories(unit.queries),
    ledger: ledgerOf(unit, clock, author),
    trash: trashOf(unit, clock, author),
    clock,
    newId,
    decidedBy: author.actor.name,
  };
}
