import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import type { EventHub, LiveEvent, Resync, Subscriber } from "./event-hub.ts";
import { Outbox } from "./outbox.ts";

const CHANNEL = "souffleur_events";
/** PostgreSQL takes payloads of less than 8000 bytes. */
const MAX_PAYLOAD_BYTES = 7_900;

export interface PostgresEventsOptions {
  readonly url: string;
  /** The hub of this process. */
  readonly local: EventHub;
  readonly onError: (error: unknown) => void;
  /** How soon a lost connection is made again: at first, and at the longest. */
  readonly reconnectMs?: readonly [first: number, longest: number];
  /** How often a quiet connection is tried; one that does not answer is given up. */
  readonly pingMs?: number;
}

interface Message {
  readonly from: string;
  readonly event: LiveEvent | Resync;
}

/**
 * Carries events between the servers on one PostgreSQL database with LISTEN and NOTIFY, on a connection of its own.
 * Events are news, not truth: when the connection is lost some are missed, and when it is back everybody is asked to
 * look anew.
 */
export class PostgresEvents implements EventHub {
  readonly #options: Required<PostgresEventsOptions>;
  readonly #name = randomUUID();
  readonly #outbox = new Outbox();
  #client: pg.Client | undefined;
  readonly #stopping = new AbortController();
  #living: Promise<void> | undefined;
  #sending = false;

  constructor(options: PostgresEventsOptions) {
    this.#options = { reconnectMs: [250, 5_000], pingMs: 10_000, ...options };
  }

  publish(event: LiveEvent | Resync): void {
    this.#options.local.publish(event);
    this.#outbox.put(event);
    void this.#send();
  }

  subscribe(subscriber: Subscriber): () => void {
    return this.#options.local.subscribe(subscriber);
  }

  get isConnected(): boolean {
    return this.#client !== undefined;
  }

  /** Begins to listen, now or as soon as the database is there. */
  start(): void {
    this.#living ??= this.#live();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#living;
  }

  async #live(): Promise<void> {
    const { signal } = this.#stopping;
    const [first, longest] = this.#options.reconnectMs;
    let pause = first;
    let isFirst = true;
    while (!signal.aborted) {
      try {
        await this.#connection(!isFirst, () => {
          pause = first;
        });
      } catch (error) {
        if (!signal.aborted) this.#options.onError(error);
      }
      isFirst = false;
      await sleep(pause, undefined, { signal }).catch(() => {});
      pause = Math.min(longest, pause * 2);
    }
  }

  /** One connection, from its first to its last moment. */
  async #connection(isReturn: boolean, onListening: () => void): Promise<void> {
    const { url, pingMs } = this.#options;
    // Late: a server on SQLite should not carry this driver in its memory.
    const { default: postgres } = await import("pg");
    const client = new postgres.Client({
      connectionString: url,
      application_name: "souffleur events",
      keepAlive: true,
      connectionTimeoutMillis: pingMs,
      query_timeout: pingMs,
    });
    const lost = Promise.withResolvers<void>();
    client.on("error", lost.reject);
    client.on("end", () => lost.resolve());
    client.on("notification", ({ payload = "" }) => this.#receive(payload));
    const ping = setInterval(() => void client.query("select 1").catch(lost.reject), pingMs);
    const stop = () => lost.resolve();
    this.#stopping.signal.addEventListener("abort", stop);
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.#client = client;
      onListening();
      if (isReturn) this.publish({ topic: "resync" });
      void this.#send();
      await lost.promise;
    } finally {
      this.#client = undefined;
      clearInterval(ping);
      this.#stopping.signal.removeEventListener("abort", stop);
      // One that is half open would wait for an answer that never comes.
      await Promise.race([client.end().catch(() => {}), sleep(1_000)]);
    }
  }

  async #send(): Promise<void> {
    if (this.#sending) return;
    this.#sending = true;
    try {
      while (this.#client !== undefined) {
        const event = this.#outbox.take();
        if (event === undefined) break;
        await this.#client.query("select pg_notify($1, $2)", [CHANNEL, this.#payload(event)]);
      }
    } catch (error) {
      // The connection is going; when it is back, everybody looks anew.
      this.#options.onError(error);
    } finally {
      this.#sending = false;
    }
  }

  #payload(event: LiveEvent | Resync): string {
    const payload = JSON.stringify({ from: this.#name, event } satisfies Message);
    if (Buffer.byteLength(payload) <= MAX_PAYLOAD_BYTES) return payload;
    return JSON.stringify({ from: this.#name, event: { topic: "resync" } } satisfies Message);
  }

  #receive(payload: string): void {
    try {
      // Only servers of ours write to this channel of our database.
      const { from, event } = JSON.parse(payload) as Message;
      if (from !== this.#name) this.#options.local.publish(event);
    } catch (error) {
      this.#options.onError(error);
    }
  }
}
