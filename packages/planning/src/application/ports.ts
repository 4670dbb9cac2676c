import type { Clock, IdSource, Ledger, Trash } from "@souffleur/kernel";
import type { AnswerPorts } from "./answers/ports.ts";
import type { AvailabilityPorts } from "./availability/ports.ts";
import type { BasicPorts } from "./basic-ports.ts";
import type { CalendarPorts } from "./calendars/ports.ts";
import type { CallSheetPorts } from "./call-sheets/ports.ts";
import type { DraftPorts } from "./drafts/ports.ts";
import type { MessagePorts } from "./messages/ports.ts";
import type { PeoplePorts } from "./people/ports.ts";
import type { PeopleImportPorts } from "./people-import/ports.ts";
import type { PersonFilePorts } from "./person-files/ports.ts";
import type { ProductionPorts } from "./productions/ports.ts";
import type { PublishingPorts } from "./publishing/ports.ts";
import type { RulesPorts } from "./rules/ports.ts";
import type { SceneOrderPorts } from "./scenes/order-ports.ts";
import type { ScenePorts } from "./scenes/ports.ts";
import type { VenuePorts } from "./venues/ports.ts";
import type { WorkedHoursPorts } from "./worked-hours/ports.ts";

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
export interface PlanningPorts
  extends BasicPorts,
    PeoplePorts,
    PeopleImportPorts,
    PersonFilePorts,
    AvailabilityPorts,
    CalendarPorts,
    ProductionPorts,
    DraftPorts,
    ScenePorts,
    SceneOrderPorts,
    VenuePorts,
    RulesPorts,
    PublishingPorts,
    MessagePorts,
    AnswerPorts,
    CallSheetPorts,
    WorkedHoursPorts,
    SharedPorts {}
