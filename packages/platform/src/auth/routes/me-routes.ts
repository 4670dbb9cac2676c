import { z } from "zod";
import { type App, authorOf, expectedVersion, orProblem, problems, versionTag } from "../../http/index.ts";
import type { Accounts } from "../accounts.ts";
import { changePassword } from "../users/change-password.ts";
import { changeProfile } from "../users/change-profile.ts";
import { personOf } from "./caller.ts";
import { presentUser } from "./presenters.ts";
import { passwordChangeInput, profileInput, userOutput } from "./schemas.ts";

const tags = ["Session"];

export function meRoutes(app: App, accounts: Accounts): void {
  app.route({
    method: "PUT",
    url: "/me",
    config: { access: "signed-in" },
    schema: {
      tags,
      operationId: "changeProfile",
      summary: "Change your own name, language and colours",
      body: profileInput,
      response: { 200: userOutput, ...problems(403, 404, 409, 412, 422) },
    },
    handler: async (request, reply) => {
      const { userId } = personOf(request);
      const seen = expectedVersion(request);
      const user = orProblem(await changeProfile(accounts, authorOf(request), userId, seen, request.body));
      reply.header("etag", versionTag(user.version));
      return presentUser(user);
    },
  });

  app.route({
    method: "PUT",
    url: "/me/password",
    config: { access: "signed-in", limit: "door" },
    schema: {
      tags,
      operationId: "changePassword",
      summary: "Change your own password; your other sessions end",
      body: passwordChangeInput,
      response: { 204: z.undefined(), ...problems(403, 404, 409, 422, 429) },
    },
    handler: async (request, reply) => {
      const { userId, sessionId } = personOf(request);
      const { current_password: current, new_password: next } = request.body;
      orProblem(await changePassword(accounts, authorOf(request), userId, { current, next, sessionId }));
      reply.code(204);
    },
  });
}
