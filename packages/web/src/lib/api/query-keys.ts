type Filters = Readonly<Record<string, string | undefined>>;

/** The keys of things kept by the server: their lists, and each by itself. */
function kept<const Name extends string>(name: Name) {
  return {
    all: () => [name] as const,
    list: (filters: Filters) => [name, "list", filters] as const,
    detail: (id: string) => [name, "detail", id] as const,
    /** All of them, for a form where one is chosen. */
    names: () => [name, "names"] as const,
  };
}

/** Every key of the query cache, so that an invalidation cannot miss by a typing error. */
export const keys = {
  session: () => ["session"] as const,
  setup: () => ["setup"] as const,
  quizExchange: {
    all: () => ["quiz-exchange"] as const,
    preview: (query: Filters) => ["quiz-exchange", "preview", query] as const,
  },
  artists: {
    all: () => ["artists"] as const,
    list: (filters: Filters) => ["artists", "list", filters] as const,
    names: () => ["artists", "names"] as const,
    choice: (typed: string) => ["artists", "choice", typed] as const,
  },
  people: {
    ...kept("people"),
    availability: (id: string) => ["people", "detail", id, "availability"] as const,
    month: (id: string, month: string) => ["people", "detail", id, "availability", month] as const,
    calendars: (id: string) => ["people", "detail", id, "calendars"] as const,
    preferences: (id: string) => ["people", "detail", id, "message-preferences"] as const,
    hours: (id: string) => ["people", "detail", id, "hours"] as const,
    documents: (id: string) => ["people", "detail", id, "documents"] as const,
    expiring: (until: string) => ["people", "expiring", until] as const,
  },
  teams: kept("teams"),
  skills: kept("skills"),
  productions: kept("productions"),
  "mission-types": kept("mission-types"),
  "call-sheets": kept("call-sheets"),
  care: kept("care"),
  lintRules: kept("lint-rules"),
  quizEvaluations: kept("quiz-evaluations"),
  quizzes: kept("quizzes"),
  "library-files": kept("library-files"),
  "library-folders": kept("library-folders"),
  shifts: kept("shifts"),
  /** Below the people and the shifts: whatever changes one of them may change what was answered. */
  answers: {
    ofPerson: (id: string) => ["people", "detail", id, "answers"] as const,
    ofShift: (id: string) => ["shifts", "detail", id, "answers"] as const,
  },
  /** Below the shifts: whatever changes one of them changes what there is to publish. */
  publication: (id: string, days: Filters = {}) => ["shifts", "publication", id, days] as const,
  publications: kept("publications"),
  calendarFeeds: (kind: string, id: string) => ["calendar-feeds", kind, id] as const,
  venues: {
    ...kept("venues"),
    travel: () => ["venues", "travel"] as const,
  },
  plannings: kept("plannings"),
  proposals: kept("proposals"),
  drafts: kept("drafts"),
  scenes: {
    ...kept("scenes"),
    order: (productionId: string) => ["scenes", "order", productionId] as const,
  },
  quizDocuments: kept("quiz-documents"),
  quizFolders: () => ["quiz-folders"] as const,
  conflicts: kept("conflicts"),
  matches: kept("matches"),
  quizReviewSettings: () => ["quiz-review-settings"] as const,
  questionDrafts: kept("question-drafts"),
  questions: kept("questions"),
  generations: kept("generations"),
  quizAuthors: () => ["quiz-authors"] as const,
  quizSubjects: () => ["quiz-subjects"] as const,
  quizText: (document: string, revision: number, start: number) =>
    ["quiz-text", document, revision, start] as const,
  hours: kept("hours"),
  messages: kept("messages"),
  messageTemplates: () => ["message-templates"] as const,
  messageSettings: () => ["message-settings"] as const,
  webhooks: () => ["webhooks"] as const,
  rules: () => ["rules"] as const,
  libraryTransfers: kept("library-transfers"),
  matchSettings: () => ["match-settings"] as const,
  libraryPlaces: () => ["library-places"] as const,
  weights: () => ["weights"] as const,
  inbox: {
    all: () => ["inbox"] as const,
    list: () => ["inbox", "list"] as const,
  },
  works: {
    ...kept("works"),
    facets: (filters: Filters) => ["works", "facets", filters] as const,
    sources: () => ["works", "sources"] as const,
    statistics: () => ["works", "statistics"] as const,
  },
  jobs: kept("jobs"),
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
    linksOf: (subject: string) => ["account", "links", subject] as const,
  },
};
