import type {
  LedgerEntry,
  LocalDate,
  Message,
  RestoreConflict,
  Result,
  Subject,
  UndoConflict,
} from "@souffleur/kernel";
import type { RawBuilder } from "kysely";
import type { Queries, Unit } from "../database/index.ts";
import type { FilesInUse } from "../files/index.ts";
import type { Access, App, Author, ModuleName } from "../http/index.ts";
import type { JobHandler, Jobs } from "../jobs/index.ts";

/** One thing that waits for a decision. */
export interface InboxItem {
  /** `planning.proposal` */
  readonly kind: string;
  readonly id: string;
  readonly title: Message;
  readonly subtitle: Message;
  readonly confidence: number;
  readonly createdAt: string;
  readonly version: number;
}

/** What waits in one kind of proposal. */
export interface InboxSource {
  readonly kind: string;
  /** A select of `kind`, `id`, `created_at` and `confidence` over all that waits. */
  readonly waiting: RawBuilder<unknown>;
  /** The items with these ids, in any order. */
  load(queries: Queries, ids: readonly string[]): Promise<readonly InboxItem[]>;
}

/** What came back from the trash. */
export interface Restored extends Subject {
  /** What could not come back with it, a sentence each. */
  readonly leftOut?: readonly Message[];
}

/** How one kind of deleted thing comes back. */
export interface TrashKind {
  /** The type of its subjects. */
  readonly type: string;
  restore(
    unit: Unit,
    author: Author,
    snapshot: unknown,
    option: string | undefined,
  ): Promise<Result<Restored, RestoreConflict>>;
  /** Lets go of what is kept elsewhere for one thing in the trash; for all of them where none is named. */
  forget?(unit: Unit, subjectId?: string): Promise<void>;
}

/** How one kind of deed is taken back. */
export interface UndoKind {
  /** `planning.artist.replaced` */
  readonly action: string;
  undo(unit: Unit, author: Author, entry: LedgerEntry): Promise<Result<unknown, UndoConflict>>;
}

/** What a token link can be for: one thing of this kind, for somebody without an account. */
export interface LinkKind {
  /** `planning.artist` */
  readonly kind: string;
  /** Who may make and revoke such links. */
  readonly access: Access;
  /** What a person would call the thing; nothing where it does not exist. */
  labelOf(unit: Unit, subjectId: string): Promise<string | undefined>;
}

export interface SearchHit {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly subtitle: Message;
}

/** What the making of an example is given. */
export interface DemoInput {
  readonly unit: Unit;
  readonly author: Author;
  readonly today: LocalDate;
  readonly jobs: Jobs;
}

/** An example for somebody who looks at the product for the first time. */
export interface Demo {
  hasData(unit: Unit): Promise<boolean>;
  fill(input: DemoInput): Promise<void>;
}

/** Something small an assistant does again and again; what takes long it asks of a job. */
export interface Chore {
  readonly name: string;
  readonly everyMs: number;
  run(): Promise<void>;
}

/** What an assistant brings to the places all assistants share. */
export interface Module {
  readonly name: ModuleName;
  /** The long work it brings. */
  readonly jobs: readonly JobHandler[];
  /** Mends what the last run was cut off in, before anything is served or run. */
  prepare?(): Promise<void>;
  /** What it does again and again while the server runs. */
  chores?(jobs: Jobs): readonly Chore[];
  /** Mounts its routes; they may ask for long work. */
  mount(app: App, jobs: Jobs): void;
  readonly inbox: readonly InboxSource[];
  readonly trash: readonly TrashKind[];
  readonly undo: readonly UndoKind[];
  readonly links: readonly LinkKind[];
  search(queries: Queries, text: string, limit: number): Promise<readonly SearchHit[]>;
  /** Which files it still refers to: the others are let go of after a while. */
  readonly filesInUse?: FilesInUse;
  readonly demo?: Demo;
  /** Lets go of what it holds in this process, once nothing asks for it any more. */
  close?(): Promise<void>;
}
