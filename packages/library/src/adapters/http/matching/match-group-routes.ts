import { ok } from "@souffleur/kernel";
import { type App, authorOf, ProblemError, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { acceptGroup } from "../../../application/matching/decide-group.ts";
import type { Choice } from "../../../application/matching/settle-match.ts";
import { portsOf } from "../../context.ts";
import { matchRepositories } from "../../database/matching/match-repositories.ts";
import type { ProcessContext } from "../../jobs/process-job.ts";
import { chosenCandidate, chosenWork, readRef } from "./chosen-work.ts";
import { tags } from "./match-read-routes.ts";
import { acceptGroupInput, groupOutcomeOutput } from "./match-schemas.ts";

/** One decision for all files of a series, or of a season. */
export function matchGroupRoutes(app: App, context: ProcessContext): void {
  app.route({
    method: "POST",
    url: "/library/match-groups/:key/accept",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "acceptMatchGroup",
      summary: "All files of a group are of one work",
      params: z.object({ key: z.string() }),
      body: acceptGroupInput,
      response: { 200: groupOutcomeOutput, ...problems(404, 409, 422, 503) },
    },
    handler: async (request, reply) => {
      const { key } = request.params;
      const { season_number: seasonNumber } = request.body;
      const choice = await chosenForGroup(context, key, request.body);
      return context.change(request, reply, async (unit) => {
        unit.afterCommit(context.inboxChanged);
        const ports = portsOf(context, unit, authorOf(request));
        const outcome = await acceptGroup(ports, { key, seasonNumber }, choice);
        if (!outcome.ok) return outcome;
        const accepted = outcome.value.accepted.map(({ id }) => id);
        return ok({ status: 200, body: { accepted, left: outcome.value.left.map(({ id }) => id) } });
      });
    },
  });
}

async function chosenForGroup(
  context: ProcessContext,
  key: string,
  { candidate_id: id, kind }: z.output<typeof acceptGroupInput>,
): Promise<Choice> {
  const { matches } = matchRepositories(context.database.queries);
  const waiting = await matches.waitingOfGroup(key);
  const [first] = waiting;
  if (first === undefined) throw new ProblemError({ code: "match_group_not_found", key });
  const among = waiting.find(({ candidates }) => candidates.some((candidate) => candidate.id === id));
  if (among !== undefined) return chosenCandidate(context, among, id, context.locale);
  const ref = readRef(id);
  if (ref === undefined) throw new ProblemError({ code: "candidate_not_found", id });
  return chosenWork(context, kind ?? first.kind, ref, context.locale);
}
