/** The wire form of server-sent events, https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function eventFrame(id: string, event: string, data: unknown): string {
  // JSON holds no line breaks, so one data line is enough.
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data ?? {})}\n\n`;
}

/** A comment: keeps proxies from closing a quiet connection, and finds out whether the client is still there. */
export const heartbeatFrame = ": still here\n\n";

export function retryFrame(milliseconds: number): string {
  return `retry: ${milliseconds}\n\n`;
}
