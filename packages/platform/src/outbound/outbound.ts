import type { IncomingMessage } from "node:http";
import { fail, ok, type Result } from "@souffleur/kernel";
import { type Destination, destinationOf } from "./destination.ts";
import { type Lookup, systemLookup } from "./lookup.ts";
import {
  answerUnreadable,
  certificateRefused,
  hostUnreachable,
  type OutboundFailure,
  redirectsRefused,
  statusRefused,
  tooSlow,
} from "./outbound-failure.ts";
import { readBody } from "./read-body.ts";

export interface OutboundRequest {
  readonly url: string;
  /** What is asked for, as `Accept` says it. */
  readonly accept: string;
  /** Of unpacked bytes. */
  readonly maxBytes: number;
  readonly timeoutMs: number;
  /** What was fetched before has this tag: then there is nothing to send unless it changed. */
  readonly etag?: string | undefined;
  /** Keys and the like: they go to the machine named, and to none it may lead to. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent by POST where there is one; then no other machine is gone to. */
  readonly body?: string;
  /** Sees what is answered while it comes, unpacked. */
  readonly onBytes?: (bytes: Uint8Array) => void;
  readonly signal?: AbortSignal | undefined;
}

export type OutboundAnswer =
  | { readonly kind: "unchanged" }
  | {
      readonly kind: "fetched";
      readonly bytes: Uint8Array;
      readonly contentType: string;
      readonly etag: string | undefined;
    };

/** Something told to another machine. It is told to the one named, and to none it may lead to. */
export interface OutboundMessage {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** The one way out: whatever this server asks of other machines because somebody gave it an address goes through here. */
export interface Outbound {
  fetch(request: OutboundRequest): Promise<Result<OutboundAnswer, OutboundFailure>>;
  /** Any answer from 200 to 299 is well; what else it says is not read. */
  post(message: OutboundMessage): Promise<Result<{ readonly status: number }, OutboundFailure>>;
}

export interface OutboundOptions {
  /** Hosts, with their port where it is not the usual one, that may be private and without https. */
  readonly allow: readonly string[];
  readonly userAgent: string;
  readonly lookup?: Lookup;
}

const MAX_REDIRECTS = 3;
const REDIRECTS = [301, 302, 303, 307, 308];
const MAX_HEADER_BYTES = 16_384;
const MAX_ETAG = 200;

export function createOutbound({ allow, userAgent, lookup = systemLookup }: OutboundOptions): Outbound {
  const allowed = new Set(allow.map((host) => host.toLowerCase()));
  const find = (url: string, signal: AbortSignal) => {
    const addresses = (hostname: string) => lookup(hostname, signal);
    return within(destinationOf(url, allowed, addresses), signal);
  };
  return {
    fetch: (asked) =>
      inTime(asked, (signal) => follow({ ...asked, signal }, userAgent, (url) => find(url, signal))),
    post: (message) =>
      inTime(message, async (signal) => {
        const destination = await find(message.url, signal);
        return destination.ok ? tell(destination.value, { ...message, signal }, userAgent) : destination;
      }),
  };
}

async function inTime<Value>(
  asked: Pick<OutboundRequest, "timeoutMs" | "signal">,
  work: (signal: AbortSignal) => Promise<Result<Value, OutboundFailure>>,
): Promise<Result<Value, OutboundFailure>> {
  const late = AbortSignal.timeout(asked.timeoutMs);
  try {
    return await work(asked.signal === undefined ? late : AbortSignal.any([late, asked.signal]));
  } catch (error) {
    asked.signal?.throwIfAborted();
    return fail(late.aborted ? tooSlow : failureOf(error));
  }
}

async function tell(
  destination: Destination,
  { body, headers, signal }: OutboundMessage,
  userAgent: string,
): Promise<Result<{ readonly status: number }, OutboundFailure>> {
  const response = await send(destination, {
    method: "POST",
    signal,
    body,
    headers: { ...headers, "content-length": String(Buffer.byteLength(body)), "user-agent": userAgent },
  });
  const status = response.statusCode ?? 0;
  response.destroy();
  return status >= 200 && status < 300 ? ok({ status }) : fail(statusRefused(status));
}

type Find = (url: string) => Promise<Result<Destination, OutboundFailure>>;

/** Each address on the way is checked as the first one was. */
async function follow(
  asked: OutboundRequest & { signal: AbortSignal },
  userAgent: string,
  find: Find,
): Promise<Result<OutboundAnswer, OutboundFailure>> {
  let url = asked.url;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const destination = await find(url);
    if (!destination.ok) return destination;
    // Who leads elsewhere does not take what was meant for the first along.
    const isFirst = URL.parse(asked.url)?.origin === destination.value.url.origin;
    const response = await ask(destination.value, isFirst ? asked : { ...asked, headers: {} }, userAgent);
    const status = response.statusCode ?? 0;
    const location = response.headers.location;
    if (!REDIRECTS.includes(status) || location === undefined) return await answerOf(response, asked);
    response.destroy();
    if (asked.body !== undefined) break;
    url = URL.parse(location, url)?.href ?? "";
  }
  return fail(redirectsRefused);
}

async function answerOf(
  response: IncomingMessage,
  { maxBytes, onBytes }: OutboundRequest,
): Promise<Result<OutboundAnswer, OutboundFailure>> {
  if (response.statusCode === 304) {
    response.destroy();
    return ok({ kind: "unchanged" });
  }
  if (response.statusCode !== 200) {
    response.destroy();
    return fail(statusRefused(response.statusCode ?? 0, response.headers["retry-after"]));
  }
  const body = await readBody(response, maxBytes, onBytes);
  if (!body.ok) return body;
  const { etag, "content-type": contentType = "" } = response.headers;
  return ok({
    kind: "fetched",
    bytes: body.value,
    contentType,
    etag: etag !== undefined && etag.length <= MAX_ETAG ? etag : undefined,
  });
}

function ask(
  destination: Destination,
  { accept, etag, signal, body, headers: own }: OutboundRequest,
  userAgent: string,
): Promise<IncomingMessage> {
  const headers = {
    ...own,
    accept,
    "accept-encoding": "gzip, deflate, br",
    "user-agent": userAgent,
    ...(etag !== undefined && { "if-none-match": etag }),
    ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
  };
  if (body === undefined) return send(destination, { method: "GET", signal, headers });
  return send(destination, { method: "POST", signal, headers, body });
}

interface Letter {
  readonly method: "GET" | "POST";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal | undefined;
}

async function send({ url, addresses }: Destination, letter: Letter): Promise<IncomingMessage> {
  const { method, headers, body, signal } = letter;
  // Late: with the names of `node:http` Node loads its client for `fetch` as well, 15 MB that an idle server can spare.
  const { request } = url.protocol === "https:" ? await import("node:https") : await import("node:http");
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      method,
      // No connection is kept: the next one is checked again.
      agent: false,
      ...(signal && { signal }),
      maxHeaderSize: MAX_HEADER_BYTES,
      // The addresses that were checked, and no others.
      lookup: (_hostname, options, done) => {
        const [first] = addresses;
        if (options.all === true) done(null, [...addresses]);
        else done(null, first?.address ?? "", first?.family);
      },
      headers,
    });
    sent.on("response", resolve);
    sent.on("error", reject);
    sent.end(body);
  });
}

async function within<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}

function failureOf(error: unknown): OutboundFailure {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/^(HPE_|ERR_HTTP)/.test(code)) return answerUnreadable;
  return /CERT|SELF_SIGNED|ISSUER|ERR_TLS|ERR_SSL|EPROTO|LEAF_SIGNATURE/.test(code)
    ? certificateRefused
    : hostUnreachable;
}
