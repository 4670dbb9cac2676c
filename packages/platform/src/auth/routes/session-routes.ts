import type { FastifyReply } from "fastify";
import { z } from "zod";
import {
  type App,
  authorOf,
  orProblem,
  type Principal,
  ProblemError,
  problems,
  type Request,
} from "../../http/index.ts";
import type { Accounts } from "../accounts.ts";
import { dropSession, keepSession } from "../gate/session-cookie.ts";
import { endSession } from "../sessions/end-session.ts";
import { SESSION_ABSOLUTE_MS } from "../sessions/session-limits.ts";
import { listSessions } from "../sessions/session-store.ts";
import { signIn } from "../sign-in/sign-in.ts";
import type { SignedIn } from "../sign-in/start-session.ts";
import { findUser } from "../users/user-store.ts";
import { personOf, visitorOf } from "./caller.ts";
import { idOrNotFound } from "./id-or-not-found.ts";
import { pageOutput } from "./page-query.ts";
import { presentSession, presentUser, whatIsOpenTo } from "./presenters.ts";
import { currentSessionOutput, sessionOutput, signInInput } from "./schemas.ts";

const tags = ["Session"];

export function sessionRoutes(app: App, accounts: Accounts): void {
  currentSessionRoutes(app, accounts);
  ownSessionsRoutes(app, accounts);
}

function currentSessionRoutes(app: App, accounts: Accounts): void {
  app.route({
    method: "POST",
    url: "/session",
    config: { access: "public", limit: "door" },
    schema: {
      tags,
      operationId: "signIn",
      summary: "Sign in with a password; the answer sets the session cookie",
      body: signInInput,
      response: { 200: currentSessionOutput, ...problems(401, 422, 429) },
    },
    handler: async (request, reply) => {
      const result = await signIn(accounts, request.body, visitorOf(request), request.id);
      if (!result.ok) {
        // Without the login: people type their password there now and then.
        request.log.warn({ address: request.ip, reason: result.failure.code }, "sign-in refused");
        throw new ProblemError(result.failure);
      }
      letIn(request, reply, result.value);
      const { user } = result.value;
      request.log.info({ address: request.ip, user: user.id }, "signed in");
      return {
        open: false,
        user: presentUser(user),
        ...whatIsOpenTo(accounts, user.roles),
        locale: user.locale ?? request.locale,
      };
    },
  });

  app.route({
    method: "GET",
    url: "/session",
    config: { access: "public" },
    schema: {
      tags,
      operationId: "getCurrentSession",
      summary: "Who is asking, and what they may do",
      response: { 200: currentSessionOutput },
    },
    handler: (request) => describeCaller(accounts, request.principal, request),
  });

  app.route({
    method: "DELETE",
    url: "/session",
    config: { access: "public" },
    schema: {
      tags,
      operationId: "signOut",
      summary: "Sign out; without a session nothing happens",
      response: { 204: z.undefined(), ...problems(403) },
    },
    handler: async (request, reply) => {
      const { principal } = request;
      if (principal?.actor.kind === "user")
        await endSession(accounts, authorOf(request), principal.actor.id, principal.credentialId ?? "");
      dropSession(request, reply);
      // Whatever the browser kept of this person's pages goes too.
      reply.header("clear-site-data", '"cache", "storage"');
      reply.code(204);
    },
  });
}

function ownSessionsRoutes(app: App, accounts: Accounts): void {
  app.route({
    method: "GET",
    url: "/sessions",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "listSessions",
      summary: "Where you are signed in",
      response: { 200: pageOutput(sessionOutput), ...problems(403, 409) },
    },
    handler: async (request) => {
      const { userId, sessionId } = personOf(request);
      const sessions = await listSessions(accounts.database.queries, userId, accounts.clock.millis());
      return { items: sessions.map((session) => presentSession(session, sessionId)) };
    },
  });

  app.route({
    method: "DELETE",
    url: "/sessions/:id",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "endSession",
      summary: "End one of your sessions",
      params: z.object({ id: z.string() }),
      response: { 204: z.undefined(), ...problems(403, 404, 409) },
    },
    handler: async (request, reply) => {
      const { userId } = personOf(request);
      const id = idOrNotFound<"session">(request.params.id, "session_not_found");
      orProblem(await endSession(accounts, authorOf(request), userId, id));
      reply.code(204);
    },
  });
}

export function letIn(
  request: Request,
  reply: { header(name: never, value: never): unknown },
  { token }: SignedIn,
): void {
  keepSession(request, reply as unknown as FastifyReply, token, SESSION_ABSOLUTE_MS / 1_000);
}

async function describeCaller(accounts: Accounts, principal: Principal | undefined, request: Request) {
  const user = principal?.userId && (await findUser(accounts.database.queries, principal.userId));
  return {
    open: principal?.actor.kind === "loopback",
    ...(user && { user: presentUser(user) }),
    ...whatIsOpenTo(accounts, principal?.roles ?? []),
    locale: user?.locale ?? request.locale,
  };
}
