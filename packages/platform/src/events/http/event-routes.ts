import type { FastifyReply } from "fastify";
import { z } from "zod";
import { type App, defineProblems, ProblemError, principalOf, problems } from "../../http/index.ts";
import type { EventStream } from "../event-stream.ts";
import type { LiveFeeds } from "../live-feeds.ts";

interface TooManyWatchers {
  readonly code: "too_many_watchers";
  readonly retryAfterSeconds: number;
}

const RETRY_AFTER_SECONDS = 30;

export const eventProblems = defineProblems<TooManyWatchers>({
  too_many_watchers: {
    status: 503,
    title: { en: "Too many live connections", fr: "Trop de connexions en direct" },
    detail: () => ({
      en: "As many clients as this server serves are watching already.",
      fr: "Le serveur suit déjà autant de clients en direct qu'il le peut.",
    }),
    next: {
      en: "Read the lists now and then instead; try again later.",
      fr: "Relisez plutôt les listes de temps en temps ; réessayez plus tard.",
    },
  },
});

const description = `A feed of server-sent events. \`job\` carries a Job; \`inbox\` and \`trash\` say that the list has
changed; \`resync\` says that something may have been missed: read anew what you show. Of several events about one
thing a slow reader gets only the newest. The feed ends now and then, and when the server stops; browsers come back by
themselves.`;

export function eventRoutes(app: App, feeds: LiveFeeds): void {
  // Feeds never end by themselves, and the server waits for its answers to end before it closes.
  app.addHook("preClose", async () => feeds.close());

  app.route({
    method: "GET",
    url: "/events",
    config: { access: "signed-in" },
    schema: {
      tags: ["Events"],
      operationId: "watchEvents",
      summary: "What changes, as it changes",
      description,
      headers: z.object({ "last-event-id": z.string().max(200).optional() }),
      response: {
        200: {
          description: "Events, one after the other",
          content: { "text/event-stream": { schema: z.string() } },
        },
        ...problems(503),
      },
    },
    handler: async (request, reply) => {
      const stream = feeds.open({
        roles: principalOf(request).roles,
        locale: request.locale,
        lastEventId: request.headers["last-event-id"],
        isStillKnown: async () => (await app.authenticate(request)) !== undefined,
      });
      if (stream === undefined)
        throw new ProblemError({ code: "too_many_watchers", retryAfterSeconds: RETRY_AFTER_SECONDS });
      // The reply is on its way as a stream; Fastify takes the reply itself as the sign for that.
      return sendFeed(reply, stream) as never;
    },
  });
}

function sendFeed(reply: FastifyReply, stream: EventStream): FastifyReply {
  reply.header("content-type", "text/event-stream; charset=utf-8");
  // Proxies must neither keep, nor compress, nor collect it.
  reply.header("cache-control", "no-cache, no-transform").header("x-accel-buffering", "no");
  return reply.send(stream);
}
