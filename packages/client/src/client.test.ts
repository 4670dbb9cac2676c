import { expect, it } from "vitest";
import { createClient } from "./client.ts";
import { ApiError, UnreachableError, unwrap } from "./problem.ts";
import { ifMatch } from "./versions.ts";

const problem = {
  type: "/api/docs/errors#artist_not_found",
  title: "Artist not found",
  status: 404,
  detail: "Artist 7 does not exist.",
  code: "artist_not_found",
  instance: "urn:request:1",
};

/** A server in place of the network, which remembers what it was asked. */
function serverThat(answer: (request: Request) => Response | Promise<Response>) {
  const asked: Request[] = [];
  const fetch = async (request: Request) => {
    asked.push(request);
    return answer(request);
  };
  return { asked, fetch };
}

const json = (body: unknown, init: ResponseInit = {}) => Response.json(body, init);

it("asks under the prefix of the API, in the chosen language, with its key", async () => {
  const { asked, fetch } = serverThat(() => json([]));
  const client = createClient({ baseUrl: "http://theatre.test/", locale: "fr", apiKey: "k1", fetch });
  await unwrap(client.GET("/artists", { params: { query: { limit: 5 } } }));
  expect(asked[0]?.url).toBe("http://theatre.test/api/v1/artists?limit=5");
  expect(asked[0]?.headers.get("accept-language")).toBe("fr");
  expect(asked[0]?.headers.get("authorization")).toBe("Bearer k1");
});

it("gives every POST a key of its own, and leaves one that is given alone", async () => {
  const { asked, fetch } = serverThat(() => json({}, { status: 201 }));
  const client = createClient({ baseUrl: "http://theatre.test", fetch });
  const body = { name: "Ada", availabilities: [] };
  await client.POST("/artists", { body });
  await client.POST("/artists", { body });
  await client.POST("/artists", { body, params: { header: { "Idempotency-Key": "mine" } } });
  const [first, second, third] = asked.map((request) => request.headers.get("idempotency-key"));
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).not.toBe(first);
  expect(third).toBe("mine");
});

it("sends no key where nothing is created", async () => {
  const { asked, fetch } = serverThat(() => new Response(null, { status: 204 }));
  const client = createClient({ baseUrl: "http://theatre.test", fetch });
  await unwrap(client.DELETE("/artists/{id}", { params: { path: { id: "a/b" }, header: ifMatch(3) } }));
  expect(asked[0]?.headers.has("idempotency-key")).toBe(false);
  expect(asked[0]?.headers.get("if-match")).toBe('"3"');
  expect(asked[0]?.url).toBe("http://theatre.test/api/v1/artists/a%2Fb");
});

it("throws a problem document as an error that says the same", async () => {
  const { fetch } = serverThat(() => json(problem, { status: 404, headers: { "retry-after": "7" } }));
  const client = createClient({ baseUrl: "http://theatre.test", fetch });
  const error = await unwrap(client.GET("/artists/{id}", { params: { path: { id: "7" } } })).catch((e) => e);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ message: problem.detail, code: problem.code, status: 404, problem });
  expect(error.retryAfterSeconds).toBe(7);
});

it("makes an error of a page that some proxy gave", async () => {
  const { fetch } = serverThat(() => new Response("<h1>Bad gateway</h1>", { status: 502 }));
  const client = createClient({ baseUrl: "http://theatre.test", fetch });
  const error = await unwrap(client.GET("/artists")).catch((e) => e);
  expect(error).toBeInstanceOf(ApiError);
  expect(error).toMatchObject({ code: "unexpected_answer", status: 502 });
});

it("says where nothing answered", async () => {
  const { fetch } = serverThat(() => Promise.reject(new TypeError("fetch failed")));
  const client = createClient({ baseUrl: "http://theatre.test:81", fetch });
  const error = await client.GET("/artists").catch((e) => e);
  expect(error).toBeInstanceOf(UnreachableError);
  expect(error.message).toBe("Nothing answers at http://theatre.test:81.");
});

it("lets who cancels a request hear of the cancelling", async () => {
  const { fetch } = serverThat((request) => Promise.reject(request.signal.reason));
  const client = createClient({ baseUrl: "http://theatre.test", fetch });
  const error = await client.GET("/artists", { signal: AbortSignal.abort() }).catch((e) => e);
  expect(error.name).toBe("AbortError");
});
