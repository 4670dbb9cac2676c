import type { InstantText } from "@souffleur/kernel";
import { z } from "zod";
import { type App, authorOf, orProblem, principalOf, problems, type Request } from "../../http/index.ts";
import type { Accounts } from "../accounts.ts";
import { issueKey } from "../keys/issue-key.ts";
import { listKeys } from "../keys/key-store.ts";
import { revokeKey } from "../keys/revoke-key.ts";
import { personOf } from "./caller.ts";
import { idOrNotFound } from "./id-or-not-found.ts";
import { pageOutput, pageQuery, readPage } from "./page-query.ts";
import { presentKey, presentPage } from "./presenters.ts";
import { apiKeyInput, apiKeyOutput, issuedKeyOutput } from "./schemas.ts";

const tags = ["API keys"];

export function keyRoutes(app: App, accounts: Accounts): void {
  app.route({
    method: "GET",
    url: "/api-keys",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "listApiKeys",
      summary: "Your keys, the newest first, revoked ones too",
      querystring: pageQuery,
      response: { 200: pageOutput(apiKeyOutput), ...problems(403, 409, 422) },
    },
    handler: async (request) => {
      const { userId } = personOf(request);
      const read = (limit: number, after: string | undefined) =>
        listKeys(accounts.database.queries, userId, limit, after);
      return presentPage(await readPage(request.query, read), presentKey);
    },
  });

  app.route({
    method: "POST",
    url: "/api-keys",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "createApiKey",
      summary: "Make a key, with some of your own roles; it is shown this once",
      description: "An Idempotency-Key has no effect here: an answer with a secret in it is not kept.",
      body: apiKeyInput,
      response: { 201: issuedKeyOutput, ...problems(403, 409, 422) },
    },
    handler: async (request, reply) => {
      const { userId } = personOf(request);
      const { name, roles, expires_at: expiresAt } = request.body;
      const owner = { userId, roles: principalOf(request).roles };
      const given = { name, roles, expiresAt: expiresAt as InstantText | undefined };
      const { apiKey, secret } = orProblem(await issueKey(accounts, authorOf(request), owner, given));
      reply.code(201);
      return { ...presentKey(apiKey), secret };
    },
  });

  app.route({
    method: "DELETE",
    url: "/api-keys/:id",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "revokeApiKey",
      summary: "Revoke one of your keys; a key may revoke itself",
      params: z.object({ id: z.string() }),
      response: { 204: z.undefined(), ...problems(403, 404, 409) },
    },
    handler: async (request, reply) => {
      const id = idOrNotFound<"api-key">(request.params.id, "api_key_not_found");
      orProblem(await revokeKey(accounts, authorOf(request), ownerOf(request, id), id));
      reply.code(204);
    },
  });
}

/** Whoever finds a leaked key can end it with the key itself, and do nothing else to the account. */
function ownerOf(request: Request, keyId: string) {
  const { actor, userId } = principalOf(request);
  const isItself = actor.kind === "api-key" && actor.id === keyId;
  return isItself && userId !== undefined ? userId : personOf(request).userId;
}
