/** Stands for the id of something that exists; which one is settled when the request is sent. */
export class KnownId {
  /** The name of the member it stands under (`artist_id`), or the path it ends (`/artists/`). */
  readonly of: string;
  readonly pick: number;
  constructor(of: string, pick: number) {
    this.of = of;
    this.pick = pick;
  }
}

interface Known {
  readonly id: string;
  readonly kind: string;
  etag?: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Of each kind. */
const KEPT = 50;
const NOBODY = "00000000-0000-4000-8000-000000000000";

/** What the answers so far told: requests that build on it reach deeper than any that are made up. */
export class RequestPool {
  #known: Known[] = [];
  readonly #cursors = new Map<string, string[]>();
  readonly #reserved = new Set<string>();
  readonly #etags = new Map<string, string>();

  /** An id no request may use, lest the run saws off the branch it sits on. */
  reserve(id: string): void {
    this.#reserved.add(id);
  }

  learn(path: string, body: unknown, headers: Readonly<Record<string, unknown>>): void {
    // A job that was started is not one of the things it is about.
    const kind = kindOf(
      typeof headers.location === "string" ? headers.location.replace("/api/v1", "") : path,
    );
    const ids = idsIn(body, kind);
    for (const [of, id] of ids) this.#add(of, id);
    const own = ids.find(([of]) => of === kind)?.[1];
    const { etag } = headers;
    if (typeof etag === "string") {
      this.#etags.set(path, etag);
      // Where the answer is to something done to it, it is known by what it was before.
      for (const known of this.#known) if (known.id === own) known.etag = etag;
    }
    const cursor = nextCursor(body, headers.link);
    if (cursor !== undefined) this.#cursors.set(path, [...this.cursors(path), cursor].slice(-KEPT));
  }

  /** What is gone leads nowhere any more. */
  forget(path: string, id: string): void {
    const kind = kindOf(path.slice(0, path.lastIndexOf("{")));
    this.#known = this.#known.filter((known) => known.id !== id || known.kind !== kind);
  }

  id({ of, pick }: KnownId): string {
    const kind = kindOf(of);
    const fitting = this.#known.filter((known) => known.kind === kind);
    // Now and then the id of something else: it must not be found here.
    const choice = fitting.length > 0 && pick % 8 !== 0 ? fitting : this.#known;
    return choice[pick % Math.max(choice.length, 1)]?.id ?? NOBODY;
  }

  /** Of what has this id, or of the one thing at this path. */
  etag(path: string, id: string): string {
    const known = id === "" ? this.#etags.get(path) : this.#known.findLast((each) => each.id === id)?.etag;
    return known ?? '"1"';
  }

  /** Where pages of this list ended. */
  cursors(path: string): readonly string[] {
    return this.#cursors.get(path) ?? [];
  }

  #add(kind: string, id: string): void {
    if (this.#reserved.has(id) || this.#known.some((known) => known.id === id && known.kind === kind)) return;
    this.#known.push({ id, kind });
    const same = this.#known.filter((known) => known.kind === kind);
    if (same.length > KEPT) this.#known = this.#known.filter((known) => known !== same[0]);
  }
}

/** `artist_id`, `artist_ids`, `/artists/{id}`, `/planning/artists` → `artist` */
function kindOf(name: string): string {
  const isFixed = (step: string) => !step.startsWith("{") && !UUID.test(step);
  const step = name.startsWith("/")
    ? name
        .split("/")
        .filter((each) => each !== "" && isFixed(each))
        .at(-1)
    : name;
  const kind = (step ?? "").replace(/_ids?$/, "").replace(/s$/, "");
  return OTHER_NAMES.get(kind) ?? kind;
}

const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ["people", "person"],
  // Of a link: whom it is for.
  ["subject", "artist"],
]);

function idsIn(node: unknown, kind: string): [kind: string, id: string][] {
  if (Array.isArray(node)) return node.flatMap((item) => idsIn(item, kind));
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => {
    if (typeof value === "string" && UUID.test(value))
      return [[key === "id" ? kind : kindOf(key), value] as [string, string]];
    // What is called `id` within something else is the id of that.
    return idsIn(value, key === "items" ? kind : kindOf(key));
  });
}

function nextCursor(body: unknown, link: unknown): string | undefined {
  if (typeof body === "object" && body !== null && "next_cursor" in body) return String(body.next_cursor);
  const query = /[?&]cursor=([^&>]+)/.exec(String(link ?? ""))?.[1];
  return query === undefined ? undefined : decodeURIComponent(query);
}
