import type {
  ApiKey,
  Job,
  LedgerEntry,
  LinkToken,
  Person,
  Planning,
  PlanningProposal,
  Skill,
  Team,
  TrashItem,
  User,
} from "../../src/lib/api/types.ts";

/** Everything the fake server knows, for as long as it runs. */
export interface Store {
  /** People are the artists of the plannings. */
  artists: Person[];
  skills: Skill[];
  teams: Team[];
  plannings: Planning[];
  proposals: PlanningProposal[];
  jobs: Job[];
  trash: (TrashItem & { readonly thing: Person | Planning })[];
  ledger: LedgerEntry[];
  users: User[];
  keys: ApiKey[];
  links: LinkToken[];
  /** The signed-in person; while there is no account everybody at the machine is the owner. */
  user: User | undefined;
  passwords: Map<string, string>;
  count: number;
}

export const SETUP_CODE = "7K3M-9QXB-2T4W-VH6D";

export function emptyStore(): Store {
  return {
    artists: [],
    skills: [],
    teams: [],
    plannings: [],
    proposals: [],
    jobs: [],
    trash: [],
    ledger: [],
    users: [],
    keys: [],
    links: [],
    user: undefined,
    passwords: new Map(),
    count: 0,
  };
}

export function newId(store: Store): string {
  store.count += 1;
  return `018f5a3c-7b1e-7c4a-9d2f-${String(store.count).padStart(12, "0")}`;
}

export function now(): string {
  return new Date().toISOString();
}

interface Recorded {
  readonly action: string;
  readonly type: string;
  readonly id: string;
  readonly label: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export function record(store: Store, { action, type, id, label, before, after }: Recorded): void {
  store.ledger.unshift({
    id: newId(store),
    at: now(),
    actor: store.user
      ? { kind: "user", id: store.user.id, name: store.user.name }
      : { kind: "anonymous", id: null, name: "Souffleur" },
    action,
    subject: { type, id, label },
    request_id: null,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  });
}
