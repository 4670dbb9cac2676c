import { currentLocale } from "../i18n/locale-context.tsx";
import { createEventParser, type ServerEvent, waitBefore } from "./event-stream.ts";

export type ConnectionState = "connecting" | "open" | "lost";

interface LiveOptions {
  readonly url: string;
  readonly onEvent: (event: ServerEvent) => void;
  readonly onState: (state: ConnectionState) => void;
  /** The session ended: trying again would be refused again. */
  readonly onRefused: () => void;
}

async function pump(response: Response, onEvent: (event: ServerEvent) => void): Promise<void> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return;
  const parse = createEventParser(onEvent);
  for (let part = await reader.read(); !part.done; part = await reader.read()) parse(part.value);
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    const hurry = () => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener("abort", hurry, { once: true });
    // Coming back to the tab or to the network is the best moment to try again.
    addEventListener("online", hurry, { once: true, signal });
  });
}

/** Keeps one stream of events open for as long as the page lives. Returns what closes it. */
export function openLiveConnection(options: LiveOptions): () => void {
  const closing = new AbortController();
  let lastEventId: string | undefined;

  async function once(): Promise<"ended" | "refused"> {
    const headers: Record<string, string> = {
      accept: "text/event-stream",
      "accept-language": currentLocale(),
      ...(lastEventId === undefined ? {} : { "last-event-id": lastEventId }),
    };
    const response = await fetch(options.url, { headers, signal: closing.signal });
    if (response.status === 401 || response.status === 403) return "refused";
    if (!response.ok) throw new Error(`events: ${response.status}`);
    options.onState("open");
    await pump(response, (event) => {
      lastEventId = event.id ?? lastEventId;
      options.onEvent(event);
    });
    return "ended";
  }

  async function keepOpen(): Promise<void> {
    for (let attempt = 0; !closing.signal.aborted; attempt += 1) {
      const started = Date.now();
      const outcome = await once().catch(() => "failed" as const);
      if (closing.signal.aborted) return;
      if (outcome === "refused") return options.onRefused();
      if (Date.now() - started > 5000) attempt = 0;
      options.onState("lost");
      await pause(waitBefore(attempt, Math.random()), closing.signal);
    }
  }

  options.onState("connecting");
  void keepOpen();
  return () => closing.abort();
}
