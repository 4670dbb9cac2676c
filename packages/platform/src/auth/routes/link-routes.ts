import type { InstantText } from "@souffleur/kernel";
import { z } from "zod";
import { type App, authorOf, orProblem, ProblemError, principalOf, problems } from "../../http/index.ts";
import type { Accounts } from "../accounts.ts";
import { issueLink, kindsFor } from "../links/issue-link.ts";
import { findLink, listLinks } from "../links/link-store.ts";
import { revokeLink } from "../links/revoke-link.ts";
import { idOrNotFound } from "./id-or-not-found.ts";
import { pageOutput, pageQuery, readPage } from "./page-query.ts";
import { presentLink, presentPage } from "./presenters.ts";
import { currentLinkOutput, issuedLinkOutput, linkInput, linkOutput } from "./schemas.ts";

const tags = ["Links"];

export function linkRoutes(app: App, accounts: Accounts): void {
  readRoutes(app, accounts);
  writeRoutes(app, accounts);
}

function readRoutes(app: App, accounts: Accounts): void {
  const { queries } = accounts.database;

  app.route({
    method: "GET",
    url: "/links",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "listLinks",
      summary: "Token links of the kinds you may make, the newest first",
      querystring: pageQuery.extend({
        subject_id: z.string().max(100).optional().meta({ description: "Only those for this one." }),
      }),
      response: { 200: pageOutput(linkOutput), ...problems(422) },
    },
    handler: async (request) => {
      const kinds = kindsFor(accounts, principalOf(request).roles).map(({ kind }) => kind);
      const { subject_id: subjectId, ...asked } = request.query;
      const page = await readPage(asked, (limit, after) =>
        listLinks(queries, { kinds, subjectId }, limit, after),
      );
      return presentPage(page, presentLink);
    },
  });

  app.route({
    method: "GET",
    url: "/links/current",
    config: { access: "link" },
    schema: {
      tags,
      operationId: "getCurrentLink",
      summary: "What the link in the Authorization header is for",
      description: "`Authorization: Link TOKEN`",
      response: { 200: currentLinkOutput, ...problems(401, 403) },
    },
    handler: async (request) => {
      const link = await findLink(queries, principalOf(request).credentialId ?? "");
      if (link === undefined) throw new ProblemError({ code: "not_signed_in" });
      const { kind, subject, expires_at } = presentLink(link);
      return { kind, subject, expires_at };
    },
  });
}

function writeRoutes(app: App, accounts: Accounts): void {
  app.route({
    method: "POST",
    url: "/links",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "createLink",
      summary: "Make a token link for somebody without an account; its token is shown this once",
      description: "An Idempotency-Key has no effect here: an answer with a secret in it is not kept.",
      body: linkInput,
      response: { 201: issuedLinkOutput, ...problems(409, 422) },
    },
    handler: async (request, reply) => {
      const { roles } = principalOf(request);
      const { kind, subject_id: subjectId, expires_at } = request.body;
      const given = { kind, subjectId, expiresAt: expires_at as InstantText | undefined };
      const { link, secret } = orProblem(await issueLink(accounts, authorOf(request), roles, given));
      reply.code(201);
      return { ...presentLink(link), secret };
    },
  });

  app.route({
    method: "DELETE",
    url: "/links/:id",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "revokeLink",
      summary: "Revoke a token link",
      params: z.object({ id: z.string() }),
      response: { 204: z.undefined(), ...problems(404) },
    },
    handler: async (request, reply) => {
      const { roles } = principalOf(request);
      const id = idOrNotFound<"link">(request.params.id, "link_not_found");
      orProblem(await revokeLink(accounts, authorOf(request), roles, id));
      reply.code(204);
    },
  });
}
