import type { Clock, IdSource, Locale } from "@souffleur/kernel";
import type { Database, Unit } from "@souffleur/platform/database";
import type { FileStore } from "@souffleur/platform/files";
import type { Author, Change } from "@souffleur/platform/http";
import { ledgerOf } from "@souffleur/platform/ledger";
import type { Log } from "@souffleur/platform/log";
import type { Outbound } from "@souffleur/platform/outbound";
import { trashOf } from "@souffleur/platform/trash";
import type { QuizPorts } from "../application/ports.ts";
import { followSources } from "../application/questions/follow-source.ts";
import { documentRepositories } from "./database/documents/document-repositories.ts";
import { questionRepositories } from "./database/questions/question-repositories.ts";
import { takingRepositories } from "./database/taking/taking-repositories.ts";
import type { QuizSettings } from "./quiz-settings.ts";

/** What the server hands this module. */
export interface QuizContext {
  readonly database: Database;
  readonly change: Change;
  readonly clock: Clock;
  readonly newId: IdSource;
  /** The language of whoever has chosen none. */
  readonly locale: Locale;
  /** The one way to other machines, those of models among them. */
  readonly outbound: Outbound;
  /** The way to addresses that people type: it does not lead to the machines of models. */
  readonly web: Outbound;
  /** Where the files of documents are kept. */
  readonly files: FileStore;
  readonly settings: QuizSettings;
  /** The address people use, for links that are shared. */
  readonly publicUrl: string;
  /** For what an operator should know. */
  readonly log?: Log;
  /** Tells whoever looks at the inbox that it is not what it was. */
  readonly inboxChanged: () => void;
}

/** The ports of one unit of work, done for one author. */
export function portsOf(
  { clock, newId }: Pick<QuizContext, "clock" | "newId">,
  unit: Unit,
  author: Author,
): QuizPorts {
  const questions = questionRepositories(unit.queries, newId);
  const decidedBy = author.actor.name;
  return {
    ...documentRepositories(unit.queries),
    ...questions,
    ...takingRepositories(unit.queries, clock),
    ledger: ledgerOf(unit, clock, author),
    trash: trashOf(unit, clock, author),
    sources: followSources({ ...questions, clock, decidedBy }),
    clock,
    newId,
    decidedBy,
  };
}
