import { ok, type Result } from "@souffleur/kernel";
import type { Unit } from "@souffleur/platform/database";
import {
  type App,
  authorOf,
  type Failure,
  ProblemError,
  problems,
  type Request,
  requiredVersion,
  versionTag,
} from "@souffleur/platform/http";
import {
  acceptMatch,
  type DecidePorts,
  editMatch,
  rejectMatch,
  restoreMatch,
} from "../../../application/matching/decide-match.ts";
import type { SeenMatch } from "../../../application/matching/find-seen-match.ts";
import type { MatchRepository } from "../../../application/matching/ports.ts";
import type { Match } from "../../../domain/matching/match.ts";
import { portsOf } from "../../context.ts";
import { matchRepositories } from "../../database/matching/match-repositories.ts";
import type { ProcessContext } from "../../jobs/process-job.ts";
import { chosenCandidate, chosenWork, wantedIn } from "./chosen-work.ts";
import { presentMatches } from "./match-presenters.ts";
import { matchId, params, tags } from "./match-read-routes.ts";
import { acceptInput, editInput, matchOutput } from "./match-schemas.ts";

const answers = { 200: matchOutput, ...problems(404, 409, 412, 422, 428) };

/** What somebody decides about one file. */
export function matchDecisionRoutes(app: App, context: ProcessContext): void {
  acceptRoute(app, context);
  editRoute(app, context);
  plainRoute(app, context, "reject", "The file is no work, or nothing to keep", rejectMatch);
  plainRoute(app, context, "restore", "Take the decision back, with all it brought", restoreMatch);
}

function acceptRoute(app: App, context: ProcessContext): void {
  const { matches } = matchRepositories(context.database.queries);
  app.route({
    method: "POST",
    url: "/library/matches/:id/accept",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "acceptLibraryMatch",
      summary: "The file is what a candidate says",
      description:
        "The work comes into the library where it is not there yet; a series with all its episodes.",
      params,
      body: acceptInput,
      response: answers,
    },
    handler: async (request, reply) => {
      const seen = seenIn(request, request.params.id);
      const choice = await chosenCandidate(
        context,
        await stillSo(matches, seen),
        request.body.candidate_id,
        context.locale,
      );
      const wanted = wantedIn(request.body);
      return context.change(request, reply, (unit) =>
        decided(context, unit, request, (ports) => acceptMatch(ports, seen, { ...choice, wanted })),
      );
    },
  });
}

function editRoute(app: App, context: ProcessContext): void {
  const { matches } = matchRepositories(context.database.queries);
  app.route({
    method: "POST",
    url: "/library/matches/:id/edit",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "editLibraryMatch",
      summary: "The file is another work than those proposed",
      params,
      body: editInput,
      response: { ...answers, ...problems(503) },
    },
    handler: async (request, reply) => {
      const seen = seenIn(request, request.params.id);
      await stillSo(matches, seen);
      const { source, id, kind } = request.body;
      const choice = await chosenWork(context, kind, { source, id }, context.locale);
      const wanted = wantedIn(request.body);
      return context.change(request, reply, (unit) =>
        decided(context, unit, request, (ports) => editMatch(ports, seen, { ...choice, wanted })),
      );
    },
  });
}

function plainRoute(
  app: App,
  context: ProcessContext,
  verb: "reject" | "restore",
  summary: string,
  useCase: (ports: DecidePorts, seen: SeenMatch) => Promise<Result<Match, Failure>>,
): void {
  app.route({
    method: "POST",
    url: `/library/matches/:id/${verb}`,
    config: { access: "library:write" },
    schema: { tags, operationId: `${verb}LibraryMatch`, summary, params, response: answers },
    handler: (request, reply) => {
      const seen = seenIn(request, request.params.id);
      return context.change(request, reply, (unit) =>
        decided(context, unit, request, (ports) => useCase(ports, seen)),
      );
    },
  });
}

/** The match as somebody saw it; else nobody is asked about it. The unit of work looks again. */
async function stillSo(matches: Pick<MatchRepository, "find">, seen: SeenMatch): Promise<Match> {
  const match = await matches.find(seen.id);
  if (match === undefined) throw new ProblemError({ code: "match_not_found", id: seen.id });
  if (match.version !== seen.expectedVersion)
    throw new ProblemError({ code: "version_stale", current: match.version });
  return match;
}

function seenIn(request: Request, id: string): SeenMatch {
  return { id: matchId(id), expectedVersion: requiredVersion(request) };
}

async function decided(
  context: ProcessContext,
  unit: Unit,
  request: Request,
  useCase: (ports: DecidePorts) => Promise<Result<Match, Failure>>,
) {
  const result = await useCase(portsOf(context, unit, authorOf(request)));
  if (!result.ok) return result;
  unit.afterCommit(context.inboxChanged);
  const [body] = await presentMatches(unit.queries, [result.value], request.locale);
  if (body === undefined) throw new Error("A match that was decided has no file.");
  return ok({ status: 200, body, headers: { etag: versionTag(result.value.version) } });
}
