// The shapes of the HTTP interface, in one place: the generated client replaces this file's contents only.
export type Role = "owner" | "viewer" | "planning:editor" | "quiz:editor" | "library:editor";
export type Locale = "fr" | "en";
export type Theme = "system" | "light" | "dark";

export interface Page<T> {
  readonly items: readonly T[];
  readonly next_cursor?: string | undefined;
}

export interface Slot {
  readonly start: string;
  readonly end: string;
}

export interface Artist {
  readonly id: string;
  readonly name: string;
  readonly availabilities: readonly Slot[];
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

export interface ArtistInput {
  readonly name: string;
  readonly availabilities: readonly Slot[];
}

export interface Planning {
  readonly planning_id: string;
  readonly event_date: string;
  readonly assignments: readonly {
    readonly artist_id: string;
    /** With `expand=details`; missing when the artist is gone. */
    readonly artist_name?: string | undefined;
    readonly slot: Slot;
  }[];
  readonly version?: number | undefined;
  readonly created_at?: string | undefined;
}

export interface Reason {
  readonly code: string;
  readonly message: string;
}

export interface ProposedAssignment {
  readonly artist_id: string;
  readonly artist_name: string;
  readonly slot: Slot;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface LeftOut {
  readonly artist_id: string;
  readonly artist_name: string;
  readonly reasons: readonly Reason[];
}

export type ProposalState = "open" | "accepted" | "edited" | "rejected" | "superseded" | "restored";

export interface PlanningProposal {
  readonly id: string;
  readonly state: ProposalState;
  readonly event_date: string;
  readonly assignments: readonly ProposedAssignment[];
  readonly left_out: readonly LeftOut[];
  readonly score: number;
  readonly confidence: number;
  readonly engine: { readonly name: string; readonly version: string; readonly seed: number };
  readonly planning_id?: string | undefined;
  readonly job_id: string;
  readonly version: number;
  readonly created_at: string;
  readonly decided_at?: string | undefined;
  readonly decided_by?: string | undefined;
}

export interface InboxItem {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly confidence: number;
  readonly created_at: string;
  readonly version: number;
}

export type JobState = "queued" | "running" | "succeeded" | "failed" | "cancelled";

export interface Job {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly state: JobState;
  readonly progress: {
    readonly done: number;
    readonly total: number;
    readonly step?: string | undefined;
    readonly eta_seconds?: number | undefined;
  };
  readonly attempts: number;
  readonly max_attempts: number;
  readonly result?: unknown;
  readonly error?: { readonly code: string; readonly message: string } | undefined;
  readonly created_at: string;
  readonly started_at?: string | undefined;
  readonly finished_at?: string | undefined;
  readonly created_by?: string | undefined;
  readonly cancel_requested: boolean;
  readonly version: number;
}

/** Which thing an entry of the ledger or the trash is about, under the name it had then. */
export interface Subject {
  readonly type: string;
  readonly id: string;
  readonly label: string;
}

export interface TrashItem {
  readonly id: string;
  readonly kind: string;
  readonly subject_id: string;
  readonly label: string;
  readonly deleted_at: string;
  readonly deleted_by: string;
}

export interface LedgerEntry {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly id?: string | null | undefined; readonly name: string };
  readonly action: string;
  readonly subject: Subject;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly request_id?: string | null | undefined;
}

export interface SearchHit {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
}

export interface User {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly locale?: Locale | undefined;
  readonly theme?: Theme | undefined;
  readonly roles: readonly Role[];
  readonly disabled: boolean;
  readonly version: number;
  readonly created_at: string;
}

export interface Session {
  readonly user?: User | undefined;
  /** True while no account exists: the server answers this machine only, and everyone on it. */
  readonly open: boolean;
  readonly roles: readonly Role[];
  readonly locale?: Locale | undefined;
}

export interface DeviceSession {
  readonly id: string;
  readonly current: boolean;
  readonly user_agent: string;
  readonly created_at: string;
  readonly last_seen_at: string;
  readonly expires_at: string;
}

export interface ApiKey {
  readonly id: string;
  readonly name: string;
  /** How the key begins, to tell it from others. */
  readonly prefix: string;
  readonly roles: readonly Role[];
  readonly created_at: string;
  readonly expires_at?: string | undefined;
  readonly revoked_at?: string | undefined;
  readonly last_used_at?: string | undefined;
}

export interface LinkToken {
  readonly id: string;
  readonly kind: string;
  readonly subject: { readonly id: string; readonly label: string };
  readonly created_by: string;
  readonly created_at: string;
  readonly expires_at: string;
  readonly revoked_at?: string | undefined;
  readonly last_used_at?: string | undefined;
}

export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly instance?: string | undefined;
  readonly errors?: readonly { readonly path: string; readonly message: string }[] | undefined;
  /** With `restore_conflict`: the ways to restore all the same. */
  readonly options?: readonly string[] | undefined;
}
