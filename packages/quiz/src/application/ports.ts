import type { Clock, IdSource, Ledger, Trash } from "@souffleur/kernel";
import type { DocumentPorts, SourcesChanged } from "./documents/ports.ts";
import type { QuestionPorts } from "./questions/ports.ts";
import type { TakingPorts } from "./taking/ports.ts";

/** What every use case may ask for, whatever it is about. */
interface SharedPorts {
  readonly ledger: Ledger;
  readonly trash: Trash;
  readonly clock: Clock;
  readonly newId: IdSource;
  /** Who decides, as the drafts remember it. */
  readonly decidedBy: string;
  /** Told when a document says something else than before. */
  readonly sources: SourcesChanged;
}

/** Everything a use case of this module may ask for; each names the few it takes, and each subject brings its own. */
export interface QuizPorts extends SharedPorts, DocumentPorts, QuestionPorts, TakingPorts {}
