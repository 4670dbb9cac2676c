import { isWaiting, parseId, proposalStates } from "@souffleur/kernel";
import {
  type App,
  cursorInput,
  DEFAULT_PAGE,
  decodeCursor,
  encodeCursor,
  limitInput,
  ProblemError,
  problems,
  tagAnswer,
} from "@souffleur/platform/http";
import { z } from "zod";
import { findCandidates } from "../../../application/matching/find-candidates.ts";
import type { Match, MatchId } from "../../../domain/matching/match.ts";
import { fileRepositories } from "../../database/files/file-repositories.ts";
import { matchRepositories } from "../../database/matching/match-repositories.ts";
import type { ProcessContext } from "../../jobs/process-job.ts";
import { namedCandidate, readRef, sourceProblem } from "./chosen-work.ts";
import { presentCandidate, presentMatches } from "./match-presenters.ts";
import { candidatesOutput, matchGroupPage, matchOutput, matchPage, searchInput } from "./match-schemas.ts";

export const tags = ["Library matches"];
export const params = z.object({ id: z.string() });

/** What files may be. */
export function matchReadRoutes(app: App, context: ProcessContext): void {
  listRoute(app, context);
  oneRoute(app, context);
  searchRoute(app, context);
  groupsRoute(app, context);
}

function listRoute(app: App, { database }: ProcessContext): void {
  const { matches } = matchRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/library/matches",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "listLibraryMatches",
      summary: "What files may be, the newest first",
      querystring: z.strictObject({
        state: z
          .enum([...proposalStates, "waiting"])
          .optional()
          .meta({ description: "`waiting` is open or restored." }),
        group: z.string().max(100).optional(),
        automatic: z
          .enum(["true", "false"])
          .transform((text) => text === "true")
          .optional()
          .meta({ description: "Decided by their scores alone; or only the others." }),
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: { 200: matchPage, ...problems(422) },
    },
    handler: async (request) => {
      const { state, group: groupKey, automatic: isAutomatic, limit, cursor } = request.query;
      const states = state === "waiting" ? proposalStates.filter(isWaiting) : state && [state];
      const page = { limit, after: decodeCursor(cursor, "instant", "id") };
      const { items, next } = await matches.list(page, { states, groupKey, isAutomatic });
      return {
        items: await presentMatches(database.queries, items, request.locale),
        ...(next && { next_cursor: encodeCursor(next) }),
      };
    },
  });
}

function oneRoute(app: App, { database }: ProcessContext): void {
  const { matches } = matchRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/library/matches/:id",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "getLibraryMatch",
      summary: "One match, its candidates and why they have their scores",
      params,
      response: { 200: matchOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = matchId(request.params.id);
      const match = await matches.find(id);
      const [shown] = match ? await presentMatches(database.queries, [match], request.locale) : [];
      if (match === undefined || shown === undefined) throw new ProblemError({ code: "match_not_found", id });
      tagAnswer(request, reply, match.version);
      return shown;
    },
  });
}

function searchRoute(app: App, context: ProcessContext): void {
  const { queries } = context.database;
  const { matches } = matchRepositories(queries);
  app.route({
    method: "GET",
    url: "/library/matches/:id/search",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "searchLibraryMatch",
      summary: "Search again for a file: by another title, or by an id",
      params,
      querystring: searchInput,
      response: { 200: candidatesOutput, ...problems(404, 409, 422, 503) },
    },
    handler: async (request) => {
      const id = matchId(request.params.id);
      const match = await matches.find(id);
      if (match === undefined) throw new ProblemError({ code: "match_not_found", id });
      const found = await searchAgain(context, match, request.query);
      return { items: found.map((candidate) => presentCandidate(candidate, request.locale)) };
    },
  });
}

async function searchAgain(
  { database, sources, locale }: ProcessContext,
  match: Match,
  { id, title, year, kind = match.kind }: z.output<typeof searchInput>,
) {
  const ref = id === undefined ? undefined : readRef(id);
  if (ref !== undefined) {
    const found = await sources.findById(kind, ref, locale);
    if (!found.ok) throw sourceProblem(found.failure);
    return found.value === undefined ? [] : [namedCandidate(found.value, ref)];
  }
  const { thresholds } = await matchRepositories(database.queries).thresholds.find();
  const file = await fileRepositories(database.queries).videoFiles.find(match.videoFileId);
  const files = file === undefined ? [] : [{ ...file, parsed: withoutIds(file.parsed) }];
  const asked = title ?? match.searched?.title ?? "";
  const found = await findCandidates({ sources, locale, thresholds }, { kind, title: asked, year, files });
  if (!found.ok) throw sourceProblem(found.failure);
  return found.value.assessment.candidates;
}

/** Whoever searches again does not believe the id in the name. */
function withoutIds<Parsed extends { imdb_id?: string; tmdb_id?: number; tvdb_id?: number }>(parsed: Parsed) {
  const { imdb_id: _imdb, tmdb_id: _tmdb, tvdb_id: _tvdb, ...rest } = parsed;
  return rest;
}

function groupsRoute(app: App, { database }: ProcessContext): void {
  const { matches } = matchRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/library/match-groups",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "listMatchGroups",
      summary: "Files that wait, grouped by what one decision settles",
      querystring: z.strictObject({
        limit: limitInput.default(DEFAULT_PAGE),
        cursor: cursorInput.optional(),
      }),
      response: { 200: matchGroupPage, ...problems(422) },
    },
    handler: async (request) => {
      const { limit, cursor } = request.query;
      const { items, next } = await matches.listGroups({ limit, after: decodeCursor(cursor, "text") });
      const firsts = await presentMatches(
        database.queries,
        items.map(({ first }) => first),
        request.locale,
      );
      const shown = new Map(firsts.map((first) => [first.id, first]));
      return {
        items: items.flatMap(({ key, kind, files, seasons, first: { id } }) => {
          const first = shown.get(id);
          return first === undefined ? [] : [{ key, kind, files, seasons: [...seasons], first }];
        }),
        ...(next && { next_cursor: encodeCursor(next) }),
      };
    },
  });
}

/** No match has an id that is not one. */
export function matchId(text: string): MatchId {
  const id = parseId<"match">(text);
  if (id === undefined) throw new ProblemError({ code: "match_not_found", id: text });
  return id;
}
