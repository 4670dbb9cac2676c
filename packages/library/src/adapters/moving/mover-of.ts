import type { Clock, IdSource } from "@souffleur/kernel";
import type { Database } from "@souffleur/platform/database";
import { createMover } from "../../application/moving/create-mover.ts";
import type { Disk, Mover } from "../../application/moving/ports.ts";
import { nodeDisk } from "../disk/node-disk.ts";
import type { LibrarySettings } from "../library-settings.ts";
import { knownDisk } from "./known-disk.ts";
import { moveJournal } from "./move-journal.ts";

interface MoverNeeds {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: IdSource;
  readonly settings: Pick<LibrarySettings, "inbox" | "collections" | "storage" | "view">;
  readonly disk?: Disk;
}

/** The mover of this server: on its disks, within the folders of its settings. */
export function moverOf({ database, clock, newId, settings, disk = nodeDisk }: MoverNeeds): Mover {
  const { inbox, collections, storage, view } = settings;
  const roots = [...new Set([...inbox, ...collections, storage, view])];
  const isPresent = knownDisk(database, () => clock.millis());
  return createMover({ disk, journal: moveJournal(database, clock), newId, roots, isPresent });
}
