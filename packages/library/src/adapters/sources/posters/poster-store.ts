import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Chore } from "@souffleur/platform/module";
import type { Outbound } from "@souffleur/platform/outbound";
import { type PosterPlace, type PosterSize, readPoster } from "../../../domain/sources/poster.ts";
import type { LibrarySettings } from "../../library-settings.ts";
import { PosterCache } from "./poster-cache.ts";

export interface Picture {
  readonly bytes: Buffer;
  readonly kind: PictureKind;
  readonly etag: string;
}
export type PictureKind = "image/jpeg" | "image/png" | "image/webp";

const MAX_BYTES = 8_388_608;
const TIMEOUT_MS = 10_000;
/** A picture that could not be had is not asked for again so soon. */
const FORGET_FAILURE_MS = 10 * 60_000;
const MOST_FAILURES = 10_000;
const AT_ONCE = 6;
const SWEEP_EVERY_MS = 600_000;

const tmdbSizes: Readonly<Record<PosterSize, string>> = { small: "w154", medium: "w342", large: "w780" };

/** Posters, fetched once by the server from the machines it knows, and kept on disk: no browser goes there. */
export class PosterStore {
  readonly #outbound: Outbound;
  readonly #settings: LibrarySettings;
  readonly #now: () => number;
  readonly #cache: PosterCache;
  readonly #fetching = new Map<string, Promise<Picture | undefined>>();
  readonly #failed = new Map<string, number>();
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(outbound: Outbound, settings: LibrarySettings, now: () => number) {
    this.#outbound = outbound;
    this.#settings = settings;
    this.#now = now;
    const folder = join(settings.cacheFolder, "posters");
    this.#cache = new PosterCache({ folder, maxBytes: settings.posterBytes, now });
  }

  /** Every ten minutes: posters nobody has looked at for longest make room. */
  chore(): Chore {
    return { name: "library.posters", everyMs: SWEEP_EVERY_MS, run: () => this.#cache.sweep() };
  }

  /** Nothing where there is no poster, or none can be had now. */
  async get(posterPath: string | undefined, size: PosterSize): Promise<Picture | undefined> {
    const place = readPoster(posterPath);
    if (place === undefined) return undefined;
    const url = this.#urlOf(place, size);
    const name = createHash("sha256").update(url).digest("hex");
    const kept = await this.#read(name);
    if (kept !== undefined) return kept;
    if ((this.#failed.get(name) ?? Number.NEGATIVE_INFINITY) > this.#now()) return undefined;
    const running =
      this.#fetching.get(name) ?? this.#fetch(url, name).finally(() => this.#fetching.delete(name));
    this.#fetching.set(name, running);
    return running;
  }

  /** The machines are written here, or the owner's own settings name them. */
  #urlOf({ source, path }: PosterPlace, size: PosterSize): string {
    const { tmdb, tvdb } = this.#settings;
    const own = URL.parse(source === "tmdb" ? tmdb.url : tvdb.url);
    if (source === "tmdb") {
      const base = own?.host === "api.themoviedb.org" || own === null ? "https://image.tmdb.org" : own.origin;
      return `${base}/t/p/${tmdbSizes[size]}${path}`;
    }
    const base =
      own?.host === "api4.thetvdb.com" || own === null ? "https://artworks.thetvdb.com" : own.origin;
    // TVDB has a smaller one of each beside it.
    return base + (size === "large" ? path : path.replace(/(?<!_t)\.(jpg|png|webp)$/, "_t.$1"));
  }

  async #fetch(url: string, name: string): Promise<Picture | undefined> {
    const picture = await this.#inTurn(() => this.#ask(url));
    if (picture === undefined) {
      if (this.#failed.size >= MOST_FAILURES) this.#failed.clear();
      this.#failed.set(name, this.#now() + FORGET_FAILURE_MS);
      return undefined;
    }
    await this.#cache.keep(name, picture.bytes);
    return picture;
  }

  async #ask(url: string): Promise<Picture | undefined> {
    const accept = "image/jpeg, image/png, image/webp";
    const answer = await this.#outbound.fetch({ url, accept, maxBytes: MAX_BYTES, timeoutMs: TIMEOUT_MS });
    if (!answer.ok || answer.value.kind !== "fetched") return undefined;
    return pictureOf(Buffer.from(answer.value.bytes));
  }

  async #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.#running >= AT_ONCE) await new Promise<void>((turn) => this.#waiting.push(turn));
    this.#running += 1;
    try {
      return await work();
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #read(name: string): Promise<Picture | undefined> {
    const bytes = await this.#cache.read(name);
    return bytes && pictureOf(bytes);
  }
}

/** A picture by what it holds, whatever it was said to be. */
function pictureOf(bytes: Buffer): Picture | undefined {
  const kind = kindOf(bytes);
  const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`;
  return kind && { bytes, kind, etag };
}

function kindOf(bytes: Buffer): PictureKind | undefined {
  const starts = (hex: string, at = 0) => bytes.subarray(at, at + hex.length / 2).toString("hex") === hex;
  if (starts("ffd8ff")) return "image/jpeg";
  if (starts("89504e470d0a1a0a")) return "image/png";
  return starts("52494646") && starts("57454250", 8) ? "image/webp" : undefined;
}
