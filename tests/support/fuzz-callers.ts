import { createUser } from "@souffleur/platform/auth";
import type { TestServer } from "./test-server.ts";
import { waitUntil } from "./wait-until.ts";

type Headers = Readonly<Record<string, string>>;

/** Who sends the requests: each operation is called by somebody who may. */
export interface FuzzCallers {
  headersFor(access: string): Headers;
  /** What they live by: no request may end or delete it. */
  readonly reserved: readonly string[];
}

const HOST = "localhost:4321";
const PASSWORD = "trois coups de bâton, puis le noir";

/** Free on every day of a month, so that there is a proposal for each. */
const FREE = Array.from({ length: 33 }, (_, index) => {
  const day = new Date(Date.UTC(2026, 9, 20 + index)).toISOString().slice(0, 10);
  return { start: `${day}T08:00:00`, end: `${day}T20:00:00` };
});

/** An owner who is signed in as a page of ours is, and a link to an artist. */
export async function openCallers({ app, accounts, jobs }: TestServer): Promise<FuzzCallers> {
  const actor = { kind: "system", name: "test" } as const;
  const owner = await createUser(
    accounts,
    { actor },
    { login: "owner", name: "The owner", password: PASSWORD, roles: ["owner"] },
  );
  if (!owner.ok) throw new Error(`No owner was made: ${owner.failure.code}`);
  const call = async (method: "GET" | "POST", url: string, headers: Headers, payload?: object) => {
    const options = { method, url: `/api/v1${url}`, headers: { host: HOST, ...headers } };
    const send = () => app.inject(payload === undefined ? options : { ...options, payload });
    const answer = await send();
    if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.body}`);
    return answer;
  };
  const signedIn = await call("POST", "/session", {}, { login: "owner", password: PASSWORD });
  const cookie = String(signedIn.headers["set-cookie"]).split(";", 1)[0] ?? "";
  const person = { host: HOST, cookie, origin: `http://${HOST}`, "sec-fetch-site": "same-origin" };
  const sessions = (await call("GET", "/sessions", person)).json<{ items: { id: string }[] }>();
  const artist = (await call("POST", "/artists", person, { name: "Linked", availabilities: FREE })).json();
  const linked = { kind: "planning.artist", subject_id: artist.id };
  const link = (await call("POST", "/links", person, linked)).json();
  await propose(jobs, (url, payload) => call(payload ? "POST" : "GET", url, person, payload));
  const byAccess: Readonly<Record<string, Headers>> = {
    public: { host: HOST },
    link: { host: HOST, authorization: `Link ${link.secret}` },
  };
  return {
    headersFor: (access) => byAccess[access] ?? person,
    reserved: [owner.value.id, link.id, artist.id, ...sessions.items.map(({ id }) => id)],
  };
}

/**
 * Proposals come from a job. It runs now and jobs never again, so that the tables change by requests alone: a server
 * that runs no jobs is what this one is, seen from outside.
 */
async function propose(
  jobs: TestServer["jobs"],
  call: (url: string, payload?: object) => Promise<{ json(): { id: string; state: string } }>,
): Promise<void> {
  await jobs.start();
  const { id } = (await call("/planning-proposals", { from: "2026-10-20", to: "2026-11-21" })).json();
  const isDone = async () => (await call(`/jobs/${id}`)).json().state === "succeeded";
  await waitUntil("the days are proposed", isDone);
  await jobs.stop();
}
