type Filters = Readonly<Record<string, string | undefined>>;

/** Every key of the query cache, so that an invalidation cannot miss by a typing error. */
export const keys = {
  session: () => ["session"] as const,
  setup: () => ["setup"] as const,
  artists: {
    all: () => ["artists"] as const,
    list: (filters: Filters) => ["artists", "list", filters] as const,
    detail: (id: string) => ["artists", "detail", id] as const,
    names: () => ["artists", "names"] as const,
    choice: (typed: string) => ["artists", "choice", typed] as const,
  },
  plannings: {
    all: () => ["plannings"] as const,
    list: (filters: Filters) => ["plannings", "list", filters] as const,
    detail: (id: string) => ["plannings", "detail", id] as const,
  },
  proposals: {
    all: () => ["proposals"] as const,
    list: (filters: Filters) => ["proposals", "list", filters] as const,
    detail: (id: string) => ["proposals", "detail", id] as const,
  },
  inbox: {
    all: () => ["inbox"] as const,
    list: () => ["inbox", "list"] as const,
  },
  jobs: {
    all: () => ["jobs"] as const,
    list: (filters: Filters) => ["jobs", "list", filters] as const,
    detail: (id: string) => ["jobs", "detail", id] as const,
  },
  trash: { all: () => ["trash"] as const, list: () => ["trash", "list"] as const },
  ledger: {
    all: () => ["ledger"] as const,
    list: (filters: Filters) => ["ledger", "list", filters] as const,
    last: (subject: string) => ["ledger", "last", subject] as const,
  },
  search: (text: string) => ["search", text] as const,
  account: {
    sessions: () => ["account", "sessions"] as const,
    users: () => ["account", "users"] as const,
    apiKeys: () => ["account", "api-keys"] as const,
    links: () => ["account", "links"] as const,
  },
};
