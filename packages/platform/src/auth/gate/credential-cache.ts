import type { Clock } from "@souffleur/kernel";
import type { Principal } from "../../http/index.ts";

/** A credential that was good a moment ago. */
export interface Credential {
  readonly principal: Principal;
  /** When it stops being good by itself, in milliseconds. */
  readonly expiresAt: number;
}

/** What another process revokes is believed here for this long at most; what this process revokes, not at all. */
const CACHE_MS = 5_000;
const MAX_ENTRIES = 10_000;

interface Entry extends Credential {
  readonly readAt: number;
}

/** The credentials of the last seconds, so that a busy client costs one read every five seconds, not one a request. */
export class CredentialCache {
  readonly #clock: Clock;
  readonly #entries = new Map<string, Entry>();
  #generation = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** The credential of a token's hash; `read` is asked where it is not known, or not any more. */
  async get(tokenHash: string, read: () => Promise<Credential | undefined>): Promise<Principal | undefined> {
    const now = this.#clock.millis();
    const known = this.#entries.get(tokenHash);
    if (known !== undefined && Math.abs(now - known.readAt) < CACHE_MS)
      return now < known.expiresAt ? known.principal : undefined;
    const generation = this.#generation;
    const found = await read();
    if (found === undefined || found.expiresAt <= now) {
      this.#entries.delete(tokenHash);
      return undefined;
    }
    // Something was revoked while we read: what we read may be what was revoked.
    if (generation === this.#generation) this.#keep(tokenHash, { ...found, readAt: now });
    return found.principal;
  }

  /** Called after every change of an account, session, key or link; these are rare, so all go. */
  clear(): void {
    this.#generation++;
    this.#entries.clear();
  }

  #keep(tokenHash: string, entry: Entry): void {
    this.#entries.delete(tokenHash);
    if (this.#entries.size >= MAX_ENTRIES) {
      const oldest = this.#entries.keys().next();
      if (!oldest.done) this.#entries.delete(oldest.value);
    }
    this.#entries.set(tokenHash, entry);
  }
}
