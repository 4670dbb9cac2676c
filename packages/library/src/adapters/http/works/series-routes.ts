import { type Clock, type LocalDate, ok } from "@souffleur/kernel";
import {
  type App,
  authorOf,
  expectedVersion,
  ProblemError,
  problems,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { deleteSeries } from "../../../application/works/delete-work.ts";
import { editSeries } from "../../../application/works/edit-work.ts";
import { markSeen } from "../../../application/works/mark-seen.ts";
import { type LibraryContext, portsOf } from "../../context.ts";
import { workRepositories } from "../../database/works/work-repositories.ts";
import { deletionQuery } from "./movie-routes.ts";
import { presentSeries } from "./present-works.ts";
import { seriesIdOf } from "./work-ids.ts";
import { seenInput, seriesChange, seriesOutput } from "./work-schemas.ts";

const tags = ["Library"];
const params = z.object({ id: z.string() });

/** One series with its seasons. */
export function seriesRoutes(app: App, context: LibraryContext): void {
  readRoute(app, context);
  changeRoute(app, context);
  seenRoute(app, context);
  deleteRoute(app, context);
}

function readRoute(app: App, { database, clock }: LibraryContext): void {
  const { series, episodes } = workRepositories(database.queries);
  app.route({
    method: "GET",
    url: "/library/series/:id",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "getSeries",
      summary: "One series with its people, its seasons, and what is missing of them",
      params,
      response: { 200: seriesOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = seriesIdOf(request.params.id);
      const found = await series.find(id);
      if (found === undefined) throw new ProblemError({ code: "series_not_found", id });
      tagAnswer(request, reply, found.version);
      return presentSeries(found, await episodes.ofSeries(id), todayOf(clock));
    },
  });
}

function changeRoute(app: App, context: LibraryContext): void {
  app.route({
    method: "PATCH",
    url: "/library/series/:id",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "changeSeries",
      summary: "Change what is said of a series: its shelf, your rating, its title and the like",
      params,
      body: seriesChange,
      response: { 200: seriesOutput, ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const { original_title, own_rating, ...edit } = request.body;
        const changed = await editSeries(
          ports,
          { id: seriesIdOf(request.params.id), expectedVersion: expectedVersion(request) },
          { ...edit, originalTitle: original_title, ownRating: own_rating },
        );
        if (!changed.ok) return changed;
        const episodes = await ports.episodes.ofSeries(changed.value.id);
        const body = presentSeries(changed.value, episodes, todayOf(context.clock));
        return ok({ status: 200, body, headers: { etag: versionTag(changed.value.version) } });
      }),
  });
}

function seenRoute(app: App, context: LibraryContext): void {
  app.route({
    method: "PUT",
    url: "/library/series/:id/seen",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "markEpisodesSeen",
      summary: "Say that a whole series, or a season of it, was seen or not",
      params,
      body: seenInput,
      response: { 200: seriesOutput, ...problems(404, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const { is_seen: isSeen, season_number: seasonNumber } = request.body;
        const id = seriesIdOf(request.params.id);
        const marked = await markSeen(ports, { seriesId: id, seasonNumber, isSeen });
        if (!marked.ok) return marked;
        const series = await ports.series.find(id);
        if (series === undefined) throw new ProblemError({ code: "series_not_found", id });
        return ok({ status: 200, body: presentSeries(series, marked.value, todayOf(context.clock)) });
      }),
  });
}

function deleteRoute(app: App, context: LibraryContext): void {
  app.route({
    method: "DELETE",
    url: "/library/series/:id",
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: "deleteSeries",
      summary: "Move a series to the trash with its episodes; their files stay where they are",
      params,
      querystring: deletionQuery,
      response: { 204: z.undefined(), ...problems(404, 412, 422) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const deleted = await deleteSeries(portsOf(context, unit, authorOf(request)), {
          id: seriesIdOf(request.params.id),
          expectedVersion: expectedVersion(request),
          reason: request.query.reason,
        });
        return deleted.ok ? ok({ status: 204, body: undefined }) : deleted;
      }),
  });
}

/** A day is enough to know what was aired; whose midnight does not matter. */
export function todayOf(clock: Clock): LocalDate {
  return clock.now().slice(0, 10) as LocalDate;
}
