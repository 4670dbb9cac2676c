import type { Access } from "../http/access.ts";

/** What may change while somebody looks at it. */
export type LiveTopic = "job" | "inbox" | "trash";

export interface LiveEvent {
  readonly topic: LiveTopic;
  /** What it is about: of several events with the same topic and key only the newest matters. */
  readonly key: string;
  readonly data: unknown;
  /** Who may see it. */
  readonly access: Access;
}

/** Something may have been missed: whoever shows live data reads it anew. */
export interface Resync {
  readonly topic: "resync";
}

export type Subscriber = (event: LiveEvent | Resync) => void;

/** Tells everybody in this process what changed. Nothing is kept: who was not there reads the present state. */
export interface EventHub {
  publish(event: LiveEvent | Resync): void;
  /** Answers with the way to leave. */
  subscribe(subscriber: Subscriber): () => void;
}

/**
 * Publishing never throws: it happens after a commit, and what is committed must not look failed because a listener
 * has a fault.
 */
export function createEventHub(onError: (error: unknown) => void): EventHub {
  const subscribers = new Set<Subscriber>();
  return {
    publish(event) {
      for (const subscriber of [...subscribers]) {
        try {
          subscriber(event);
        } catch (error) {
          onError(error);
        }
      }
    },
    subscribe(subscriber) {
      // Wrapped, so that one function given twice is two subscribers that leave apart.
      const own: Subscriber = (event) => subscriber(event);
      subscribers.add(own);
      return () => subscribers.delete(own);
    },
  };
}
