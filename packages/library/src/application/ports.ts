import type { Clock, IdSource, Ledger, Trash } from "@souffleur/kernel";
import type { CarePorts } from "./care/ports.ts";
import type { FilePorts } from "./files/ports.ts";
import type { MatchPorts } from "./matching/ports.ts";
import type { PlacePorts } from "./places/ports.ts";
import type { TransferPorts } from "./transfers/ports.ts";
import type { WorkPorts } from "./works/ports.ts";

/** What every use case may ask for, whatever it is about. */
interface SharedPorts {
  readonly ledger: Ledger;
  readonly trash: Trash;
  readonly clock: Clock;
  readonly newId: IdSource;
  /** Who decides, as the proposals remember it. */
  readonly decidedBy: string;
}

/** Everything a use case of this module may ask for; each names the few it takes, and each subject brings its own. */
export interface LibraryPorts
  extends SharedPorts,
    CarePorts,
    FilePorts,
    MatchPorts,
    WorkPorts,
    PlacePorts,
    TransferPorts {}
