import { randomUUID } from "node:crypto";
import { type Locale, locales } from "@souffleur/kernel";
import { mayAccess, type Role } from "../http/access.ts";
import type { EventHub, LiveEvent, LiveTopic, Resync } from "./event-hub.ts";
import { EventStream, type Frame } from "./event-stream.ts";
import { eventFrame, heartbeatFrame, retryFrame } from "./frames.ts";

/** How the data of a topic is shown to a client, in its language. */
export type Presenters = Partial<Record<LiveTopic, (data: unknown, locale: Locale) => unknown>>;

export interface FeedsOptions {
  readonly events: EventHub;
  readonly presenters: Presenters;
  readonly maxClients?: number;
  readonly heartbeatMs?: number;
  /** After this a feed ends and the client comes back, which proves again that it may. */
  readonly maxAgeMs?: number;
}

export interface Client {
  readonly roles: readonly Role[];
  readonly locale: Locale;
  /** Set when the client was here before and may have missed something. */
  readonly lastEventId?: string | undefined;
  /** Asked with each heartbeat: a feed must not outlive the session it was opened with. */
  readonly isStillKnown?: () => Promise<boolean>;
}

interface Feed extends Client {
  readonly stream: EventStream;
  readonly openedAt: number;
}

const RETRY_MS = 2_000;

/** All clients that watch: each event is put into words once for each language, not once for each client. */
export class LiveFeeds {
  readonly #options: Required<FeedsOptions>;
  readonly #feeds = new Set<Feed>();
  // Ids mean nothing after a restart; the prefix makes that visible.
  readonly #prefix = randomUUID().slice(0, 8);
  readonly #leave: () => void;
  readonly #heart: NodeJS.Timeout;
  #count = 0;

  constructor(options: FeedsOptions) {
    this.#options = { maxClients: 500, heartbeatMs: 15_000, maxAgeMs: 600_000, ...options };
    this.#leave = options.events.subscribe((event) => this.#tell(event));
    this.#heart = setInterval(() => this.#beat(), this.#options.heartbeatMs);
    this.#heart.unref();
  }

  get count(): number {
    return this.#feeds.size;
  }

  /** A new client's feed; `undefined` where there are as many as we serve. */
  open(client: Client): EventStream | undefined {
    if (this.#feeds.size >= this.#options.maxClients) return undefined;
    const stream = new EventStream(this.#resync());
    const feed: Feed = { ...client, stream, openedAt: performance.now() };
    this.#feeds.add(feed);
    stream.once("close", () => this.#feeds.delete(feed));
    stream.tell({ key: "retry", text: retryFrame(RETRY_MS) });
    if (client.lastEventId !== undefined) stream.tell({ key: "resync", text: this.#resync() });
    return stream;
  }

  /** Tells every client to come back, and when: not all in the same moment. */
  close(): void {
    this.#leave();
    clearInterval(this.#heart);
    for (const { stream } of this.#feeds)
      stream.finish(retryFrame(RETRY_MS + Math.round(Math.random() * RETRY_MS)));
  }

  #tell(event: LiveEvent | Resync): void {
    if (event.topic === "resync") {
      const text = this.#resync();
      for (const { stream } of this.#feeds) stream.tell({ key: "resync", text });
      return;
    }
    const frames = this.#frames(event);
    for (const { roles, locale, stream } of this.#feeds)
      if (mayAccess(roles, event.access)) stream.tell(frames[locale]());
  }

  /** In each language, and only when the first client wants it. */
  #frames({ topic, key, data }: LiveEvent): Record<Locale, () => Frame> {
    const id = this.#nextId();
    const show = this.#options.presenters[topic] ?? ((shown: unknown) => shown);
    const inLocale = (locale: Locale) => {
      let frame: Frame | undefined;
      return () => {
        frame ??= { key: `${topic} ${key}`, text: eventFrame(id, topic, show(data, locale)) };
        return frame;
      };
    };
    const [fr, en] = locales;
    return { fr: inLocale(fr), en: inLocale(en) };
  }

  #beat(): void {
    const now = performance.now();
    for (const feed of this.#feeds) {
      if (now - feed.openedAt > this.#options.maxAgeMs) feed.stream.finish(retryFrame(RETRY_MS));
      else void this.#greet(feed);
    }
  }

  async #greet({ stream, isStillKnown }: Feed): Promise<void> {
    // Where nobody can say (the database is away for a moment), the client proves it anew by coming back.
    const known = isStillKnown === undefined || (await isStillKnown().catch(() => false));
    if (known) stream.tell({ key: "heartbeat", text: heartbeatFrame });
    else stream.finish(retryFrame(RETRY_MS));
  }

  #resync(): string {
    return eventFrame(this.#nextId(), "resync", {});
  }

  #nextId(): string {
    return `${this.#prefix}-${++this.#count}`;
  }
}
