import { z } from "zod";
import {
  type App,
  authorOf,
  orProblem,
  problems,
  requiredVersion,
  tagAnswer,
  versionTag,
} from "../../http/index.ts";
import type { Accounts } from "../accounts.ts";
import { changeUser } from "../users/change-user.ts";
import { createUser } from "../users/create-user.ts";
import { removeUser } from "../users/remove-user.ts";
import { findUser, listUsers } from "../users/user-store.ts";
import { namedCaller } from "./caller.ts";
import { idOrNotFound, notFound } from "./id-or-not-found.ts";
import { pageOutput, pageQuery, readPage } from "./page-query.ts";
import { presentPage, presentUser } from "./presenters.ts";
import { userInput, userOutput, userReplacement } from "./schemas.ts";

const tags = ["Users"];
const NOT_FOUND = "user_not_found";
const params = z.object({ id: z.string() });

export function userRoutes(app: App, accounts: Accounts): void {
  readRoutes(app, accounts);
  writeRoutes(app, accounts);
}

function readRoutes(app: App, { database }: Accounts): void {
  app.route({
    method: "GET",
    url: "/users",
    config: { access: "owner" },
    schema: {
      tags,
      operationId: "listUsers",
      summary: "Everybody with an account, in the order they joined",
      querystring: pageQuery,
      response: { 200: pageOutput(userOutput), ...problems(422) },
    },
    handler: async (request) => {
      const page = await readPage(request.query, (limit, after) => listUsers(database.queries, limit, after));
      return presentPage(page, presentUser);
    },
  });

  app.route({
    method: "GET",
    url: "/users/:id",
    config: { access: "owner" },
    schema: {
      tags,
      operationId: "getUser",
      summary: "One account",
      params,
      response: { 200: userOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = idOrNotFound<"user">(request.params.id, NOT_FOUND);
      const user = await findUser(database.queries, id);
      if (user === undefined) throw notFound(NOT_FOUND, id);
      tagAnswer(request, reply, user.version);
      return presentUser(user);
    },
  });
}

function writeRoutes(app: App, accounts: Accounts): void {
  app.route({
    method: "POST",
    url: "/users",
    config: { access: "owner" },
    schema: {
      tags,
      operationId: "createUser",
      summary: "Give somebody an account",
      description: "An Idempotency-Key has no effect here: a repeated request finds its login taken.",
      body: userInput,
      response: { 201: userOutput, ...problems(409, 422) },
    },
    handler: async (request, reply) => {
      namedCaller(request);
      const user = orProblem(await createUser(accounts, authorOf(request), request.body));
      reply.code(201).header("etag", versionTag(user.version));
      return presentUser(user);
    },
  });

  app.route({
    method: "PUT",
    url: "/users/:id",
    config: { access: "owner" },
    schema: {
      tags,
      operationId: "changeUser",
      summary: "Change somebody's login, name, roles or password; disable their account",
      params,
      body: userReplacement,
      response: { 200: userOutput, ...problems(404, 409, 412, 422, 428) },
    },
    handler: async (request, reply) => {
      const id = idOrNotFound<"user">(request.params.id, NOT_FOUND);
      const author = authorOf(request);
      const user = orProblem(await changeUser(accounts, author, id, requiredVersion(request), request.body));
      reply.header("etag", versionTag(user.version));
      return presentUser(user);
    },
  });

  app.route({
    method: "DELETE",
    url: "/users/:id",
    config: { access: "owner" },
    schema: {
      tags,
      operationId: "removeUser",
      summary: "Take somebody's account away, into the trash",
      params,
      response: { 204: z.undefined(), ...problems(404, 409, 412, 428) },
    },
    handler: async (request, reply) => {
      const id = idOrNotFound<"user">(request.params.id, NOT_FOUND);
      orProblem(await removeUser(accounts, authorOf(request), id, requiredVersion(request)));
      reply.code(204);
    },
  });
}
