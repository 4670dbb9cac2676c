import { openTestServer, type TestServer } from "./test-server.ts";
import { waitUntil } from "./wait-until.ts";

export interface LibraryServer {
  readonly server: TestServer;
  // What a test does not expect in a body shows when it compares.
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  call(method: "GET" | "POST", path: string, body?: object): Promise<{ status: number; body: any }>;
  /** Asks for a job, and waits for what becomes of it. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  job(path: string, body: object): Promise<any>;
  close(): Promise<void>;
}

/** The whole server at work, with these settings. */
export async function openLibrary(settings: Readonly<Record<string, string>>): Promise<LibraryServer> {
  const server = await openTestServer(undefined, settings);
  await server.jobs.start();
  const call: LibraryServer["call"] = async (method, path, body) => {
    const answer = await server.app.inject({
      method,
      url: `/api/v1${path}`,
      ...(body && { payload: body }),
    });
    const isJson = /json/.test(String(answer.headers["content-type"]));
    return { status: answer.statusCode, body: isJson ? answer.json() : answer.rawPayload };
  };
  return {
    server,
    call,
    async job(path, body) {
      const asked = await call("POST", path, body);
      if (asked.status !== 202)
        throw new Error(`${path} answered ${asked.status}: ${JSON.stringify(asked.body)}`);
      let job = asked.body;
      await waitUntil(
        "the job has ended",
        async () => {
          job = (await call("GET", `/jobs/${asked.body.id}`)).body;
          return ["succeeded", "failed", "cancelled"].includes(job.state);
        },
        20_000,
      );
      return job;
    },
    async close() {
      await server.jobs.stop();
      await server.close();
    },
  };
}
