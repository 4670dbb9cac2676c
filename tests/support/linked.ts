import { tables } from "@souffleur/platform/database";
import { expect } from "vitest";
import type { PlanningTables } from "../../packages/planning/src/adapters/database/tables/index.ts";
import { type Stage, setStage } from "./productions.ts";
import { tellOf } from "./published.ts";
import type { TestServer } from "./test-server.ts";

type Method = "GET" | "POST" | "PUT" | "DELETE";

export interface Said {
  readonly status: number;
  // What a test does not expect in a body shows when it compares.
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  readonly body: any;
}

/** A day so far ahead, seen from when the test runs: nobody can answer what has begun. */
export function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** A production of people who are free, with shifts that are published to them, and links to their pages. */
export function linkedTo({ app, database }: TestServer) {
  const call = async (method: Method, path: string, body?: unknown, headers = {}): Promise<Said> => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { ...headers, ...(body !== undefined && { "content-type": "application/json" }) },
      ...(body !== undefined && { payload: JSON.stringify(body) }),
    });
    const isJson = /json/.test(String(answer.headers["content-type"]));
    return { status: answer.statusCode, body: isJson ? answer.json() : undefined };
  };
  const must = async (...request: Parameters<typeof call>) => {
    const answer = await call(...request);
    expect(answer.status, `${request[1]}: ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body;
  };
  return {
    call,
    must,
    stage: (people = 3) => setStage(database.queries, { people }),
    async linkOf(subject_id: string) {
      const { id, secret } = await must("POST", "/links", { kind: "planning.artist", subject_id });
      return { id, headers: { authorization: `Link ${secret}` } };
    },
    /** A shift of an evening with one post, somebody in it, and both told. */
    async tell(stage: Stage, personId: string, { on = dayAhead(40), from = "19:30", to = "23:00" } = {}) {
      const times = { start: `${on}T${from}`, end: `${on}T${to}` };
      const shift = await must("POST", `/productions/${stage.productionId}/shifts`, {
        ...{ title: "Soir", ...times, venue_id: stage.venueId, posts: [{ role: "Plateau", count: 1 }] },
      });
      const postId = shift.posts[0].id;
      const assignments = [{ post_id: postId, person_id: personId }];
      await must("PUT", `/shifts/${shift.id}/assignments`, { assignments });
      await tellOf(database.queries, {
        ...{ shiftId: shift.id, productionId: stage.productionId, title: "Soir", ...times },
        people: [{ id: personId, name: "Person 0", postId }],
      });
      return { id: shift.id as string, postId: postId as string, on, ...times };
    },
    notices: async (personId: string) =>
      (
        await tables<PlanningTables>(database.queries)
          .selectFrom("messages")
          .select(["kind", "notice"])
          .where("person_id", "=", personId as never)
          .orderBy("id")
          .execute()
      ).map(({ kind, notice }) => ({
        kind,
        notice: (typeof notice === "string" ? JSON.parse(notice) : notice) as Record<string, unknown>,
      })),
  };
}
