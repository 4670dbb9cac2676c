import { randomUUIDv7 } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { preferredLocale } from "@souffleur/kernel";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { CommonFailure } from "./common-problems.ts";
import { type ProblemCatalogue, problemDocument, problemMediaType } from "./problem.ts";

/** A fault Node found before there was a request to speak of. */
type ConnectionError = Error & { readonly code?: string };

const failures: Readonly<Record<string, CommonFailure>> = {
  HPE_HEADER_OVERFLOW: { code: "headers_too_large" },
  ERR_HTTP_REQUEST_TIMEOUT: { code: "request_timeout" },
};

interface Exchange {
  readonly request: IncomingMessage;
  readonly answer: ServerResponse;
}

/** What each connection asked last. */
const lastExchanges = new WeakMap<Socket, Exchange>();

export function rememberExchanges(app: FastifyInstance): void {
  app.addHook("onRequest", async (request, reply) => {
    lastExchanges.set(request.raw.socket, { request: request.raw, answer: reply.raw });
  });
}

/** Answers bytes that are no request: with a problem document too, and in English, for no language could be read. */
export function answerUnreadable(
  catalogue: ProblemCatalogue,
): (error: ConnectionError, socket: Socket) => void {
  return (error, socket) => {
    const { request, answer } = lastExchanges.get(socket) ?? {};
    const isPending = answer?.writableFinished === false;
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    // The request before the garbage still gets its own answer: ours would be taken for it.
    else if (isPending && request?.complete) answer.once("finish", () => socket.destroySoon());
    else if (isPending && answer.headersSent) socket.destroy();
    else socket.end(problemAnswer(catalogue, failures[error.code ?? ""] ?? { code: "bad_request" }));
  };
}

/** Taken without an import: with the names of `node:http` Node loads its client for `fetch`, 15 MB nobody here needs. */
const { STATUS_CODES } = process.getBuiltinModule("node:http");

function problemAnswer(catalogue: ProblemCatalogue, failure: CommonFailure): string {
  const id = randomUUIDv7();
  const problem = problemDocument(catalogue, failure, "en", id);
  const body = JSON.stringify(problem);
  const head = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
    `content-type: ${problemMediaType}`,
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${id}`,
    "cache-control: no-store",
    "connection: close",
  ];
  return `${head.join("\r\n")}\r\n\r\n${body}`;
}

/** Answers an address the router cannot read. No hook runs for it, so what they would add is added here. */
export function answerBadAddress(
  catalogue: ProblemCatalogue,
  headers: Readonly<Record<string, string>>,
): (error: { readonly code: string }, request: FastifyRequest, reply: FastifyReply) => void {
  return (error, request, reply) => {
    const failure: CommonFailure = {
      // Too long for the id of anything: nothing of that name is here.
      code: error.code === "FST_ERR_MAX_PARAM_LENGTH" ? "not_found" : "bad_request",
    };
    const locale = preferredLocale(request.headers["accept-language"]);
    const problem = problemDocument(catalogue, failure, locale, request.id);
    reply
      .headers({ ...headers, "x-request-id": request.id, "cache-control": "no-store" })
      .code(problem.status)
      .type(problemMediaType)
      .send(JSON.stringify(problem));
  };
}
