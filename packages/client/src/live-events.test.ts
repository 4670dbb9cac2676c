import fc from "fast-check";
import { expect, it } from "vitest";
import { liveEvents, parseEvents } from "./live-events.ts";
import { ApiError } from "./problem.ts";

const encoder = new TextEncoder();

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

const parse = (...chunks: string[]) =>
  Array.fromAsync(parseEvents(streamOf(chunks.map((chunk) => encoder.encode(chunk)))));

it("reads events with their type, id and lines of data", async () => {
  const events = await parse(": hello\n\nevent: job\nid: 7\ndata: {\ndata: }\n\ndata:x\n\n");
  expect(events).toEqual([
    { type: "job", id: "7", data: "{\n}" },
    { type: "message", id: undefined, data: "x" },
  ]);
});

it("leaves out an event that was cut off, as the standard says", async () => {
  expect(await parse("data: whole\n\ndata: half")).toEqual([
    { type: "message", id: undefined, data: "whole" },
  ]);
});

it("reads the same events however the network cuts the bytes and whichever ends of line are used", async () => {
  const text = "event: job\ndata: é😀\n\nretry: 50\n\ndata: b\n\n";
  const expected = await parse(text);
  expect(expected).toHaveLength(3);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 60 }), { maxLength: 6 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      async (cuts, ending) => {
        const bytes = encoder.encode(text.replaceAll("\n", ending));
        const ends = [...new Set([...cuts.filter((cut) => cut < bytes.length), bytes.length])].sort(
          (a, b) => a - b,
        );
        const chunks = ends.map((end, index) => bytes.slice(ends[index - 1] ?? 0, end));
        expect(await Array.fromAsync(parseEvents(streamOf(chunks)))).toEqual(expected);
      },
    ),
  );
});

it("connects again after a loss, and says which event it saw last", async () => {
  const asked: Request[] = [];
  const stop = new AbortController();
  const fetch = async (request: Request) => {
    asked.push(request);
    if (asked.length === 2) throw new TypeError("fetch failed");
    return new Response(streamOf([encoder.encode(`id: ${asked.length}\ndata: x\n\n`)]));
  };
  const seen: (string | undefined)[] = [];
  for await (const event of liveEvents({
    baseUrl: "http://theatre.test",
    signal: stop.signal,
    retryMs: 1,
    fetch,
  })) {
    seen.push(event.id);
    if (seen.length === 2) stop.abort();
  }
  expect(seen).toEqual(["1", "3"]);
  expect(asked.map((request) => request.headers.get("last-event-id"))).toEqual([null, "1", "1"]);
  expect(asked[0]?.url).toBe("http://theatre.test/api/v1/events");
});

it("does not come back where the server refuses it", async () => {
  const problem = { code: "not_signed_in", detail: "You need to sign in first." };
  let asked = 0;
  const fetch = async () => {
    asked++;
    return Response.json(problem, { status: 401 });
  };
  const events = liveEvents({ baseUrl: "http://theatre.test", signal: AbortSignal.timeout(5_000), fetch });
  const error = await Array.fromAsync(events).catch((e) => e);
  expect(error).toBeInstanceOf(ApiError);
  expect(asked).toBe(1);
});
