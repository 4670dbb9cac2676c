import { type App, orProblem, problems } from "../../http/index.ts";
import type { Accounts } from "../accounts.ts";
import { hasAccount } from "../gate/account-presence.ts";
import { setUpOwner } from "../sign-in/set-up-owner.ts";
import { visitorOf } from "./caller.ts";
import { presentUser, whatIsOpenTo } from "./presenters.ts";
import { currentSessionOutput, setupInput, setupOutput } from "./schemas.ts";
import { letIn } from "./session-routes.ts";

const tags = ["Set-up"];

export function setupRoutes(app: App, accounts: Accounts): void {
  app.route({
    method: "GET",
    url: "/setup",
    config: { access: "public" },
    schema: {
      tags,
      operationId: "getSetup",
      summary: "Whether this server still needs its first account",
      response: { 200: setupOutput },
    },
    handler: async () => ({ needed: !(await hasAccount(accounts.database)) }),
  });

  app.route({
    method: "POST",
    url: "/setup",
    config: { access: "public", limit: "door" },
    schema: {
      tags,
      operationId: "setUp",
      summary: "Make the owner's account with the set-up code, and sign in",
      description: "The code is printed when the server starts, and kept in `setup-code` in its data folder.",
      body: setupInput,
      response: { 201: currentSessionOutput, ...problems(403, 409, 422, 429) },
    },
    handler: async (request, reply) => {
      const signedIn = orProblem(await setUpOwner(accounts, request.body, visitorOf(request), request.id));
      letIn(request, reply, signedIn);
      request.log.info({ user: signedIn.user.id }, "the owner's account was made");
      reply.code(201);
      const { roles, locale = request.locale } = signedIn.user;
      return { open: false, user: presentUser(signedIn.user), ...whatIsOpenTo(accounts, roles), locale };
    },
  });
}
