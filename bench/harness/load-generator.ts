// The load client: a process of its own, so that its work does not count as the server's. Told what to do by messages.
import { randomUUID } from "node:crypto";
import { type Answer, type Connection, openConnection, requestText } from "./connection.ts";
import { quantile } from "./report.ts";

export const kinds = ["mix", "list", "read", "create", "new"] as const;
export type Kind = (typeof kinds)[number];
export type LoadOrder =
  | { readonly do: "prepare"; readonly port: number; readonly headers: Readonly<Record<string, string>> }
  | { readonly do: "run"; readonly kind: Kind; readonly connections: number; readonly seconds: number };
export type LoadResult = {
  readonly requests: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly checked: number;
  readonly errors: readonly string[];
};

type Planning = { planning_id: string; assignments: { artist_id: string; slot: { start: string } }[] };
type Person = { readonly id: string; readonly name: string; readonly availabilities: readonly object[] };
type Troupe = { readonly date: string; readonly artists: readonly Person[] };
/** One request, the status it must get, and what a body must say when it is looked at. */
type Shot = { readonly text: string; readonly status: number; right(body: string): boolean };
type Aim = (turn: number) => Shot;

const TROUPES = 40;
const PLANNINGS_PER_TROUPE = 10;
const ARTISTS = 5;
const LISTED = 20;
/** One body in this many is parsed and compared; the status of every answer is. */
const LOOK_AT_ONE_IN = 25;
const ERRORS_KEPT = 20;

let port = 0;
let aims: Readonly<Record<Kind, Aim>> | undefined;

process.on("message", (order: LoadOrder) => {
  const done = order.do === "prepare" ? prepare(order.port, order.headers) : run(order);
  void done.then((result) => process.send?.(result ?? {}));
});
process.on("disconnect", () => process.exit());

async function prepare(to: number, headers: Readonly<Record<string, string>>): Promise<void> {
  port = to;
  const connection = await openConnection(port);
  const troupes = Array.from({ length: TROUPES }, (_, day) => troupe(day));
  const creations = troupes.map((each) => creation(each, headers));
  const ids: string[] = [];
  for (let planning = 0; planning < TROUPES * PLANNINGS_PER_TROUPE; planning++) {
    const answer = await connection.send(pick(creations, planning).text);
    if (answer.status !== 201)
      throw new Error(`the database could not be filled: ${answer.status} ${answer.body}`);
    ids.push(planningIn(answer.body).planning_id);
  }
  connection.close();
  const list: Shot = {
    text: requestText("GET", `/api/v1/plannings?limit=${LISTED}`, headers),
    status: 200,
    right: (body) => body.split('"planning_id"').length - 1 === LISTED && Array.isArray(JSON.parse(body)),
  };
  const reads = ids.map((id) => reading(id, headers));
  const create: Aim = (turn) => pick(creations, turn);
  const read: Aim = (turn) => pick(reads, turn * 7);
  aims = {
    create,
    read,
    list: () => list,
    new: () => creation(troupe(Math.floor(Math.random() * TROUPES)), headers),
    mix: (turn) => (turn % 3 === 0 ? create(turn) : turn % 3 === 1 ? list : read(turn)),
  };
}

/** Five artists nobody knows yet, free twice on the same day. */
function troupe(day: number): Troupe {
  const date = new Date(Date.UTC(2031, 2, 1 + day)).toISOString().slice(0, 10);
  const free = (hour: number) => ({ start: `${date}T${hour}:00:00`, end: `${date}T${hour + 2}:00:00` });
  const artists = Array.from({ length: ARTISTS }, (_, at) => {
    const id = randomUUID();
    return { id, name: `Artist ${id.slice(0, 8)}`, availabilities: [free(18), free(10 + at)] };
  });
  return { date, artists };
}

function creation({ date, artists }: Troupe, headers: Readonly<Record<string, string>>): Shot {
  const wanted = artists.map(({ id }, at) => `${id} ${date}T${10 + at}:00:00`).join();
  return {
    text: requestText("POST", "/api/v1/plannings", headers, { event_date: date, artists }),
    status: 201,
    right: (body) =>
      planningIn(body)
        .assignments.map((each) => `${each.artist_id} ${each.slot.start}`)
        .join() === wanted,
  };
}

function reading(id: string, headers: Readonly<Record<string, string>>): Shot {
  return {
    text: requestText("GET", `/api/v1/plannings/${id}`, headers),
    status: 200,
    right: (body) => planningIn(body).planning_id === id && planningIn(body).assignments.length === ARTISTS,
  };
}

async function run(order: Extract<LoadOrder, { do: "run" }>): Promise<LoadResult> {
  if (aims === undefined) throw new Error("prepare first");
  const aim = aims[order.kind];
  const times: number[] = [];
  const errors: string[] = [];
  let checked = 0;
  const started = performance.now();
  const until = started + order.seconds * 1000;
  const connections = await Promise.all(
    Array.from({ length: order.connections }, () => openConnection(port)),
  );
  const client = async (connection: Connection, first: number) => {
    for (let turn = first; performance.now() < until; turn++) {
      const shot = aim(turn);
      const sent = performance.now();
      const answer = await connection.send(shot.text);
      times.push(performance.now() - sent);
      const looked = times.length % LOOK_AT_ONE_IN === 0;
      if (looked) checked++;
      const wrong = judge(shot, answer, looked);
      if (wrong !== undefined && errors.length < ERRORS_KEPT) errors.push(wrong);
    }
    connection.close();
  };
  // Clients start at different turns: the mix is a mix at every moment.
  await Promise.all(connections.map((connection, at) => client(connection, at * 1000 + at)));
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  const [p50, p95, p99] = [quantile(times, 0.5), quantile(times, 0.95), quantile(times, 0.99)];
  return { requests: times.length, seconds, p50, p95, p99, checked, errors };
}

function judge(shot: Shot, answer: Answer, looked: boolean): string | undefined {
  const asked = shot.text.slice(0, shot.text.indexOf(" HTTP"));
  if (answer.status !== shot.status) return `${asked} → ${answer.status} ${answer.body.slice(0, 200)}`;
  return looked && !shot.right(answer.body)
    ? `${asked} → wrong body ${answer.body.slice(0, 200)}`
    : undefined;
}

function planningIn(body: string): Planning {
  return JSON.parse(body);
}

function pick<T>(list: readonly T[], turn: number): T {
  const found = list[turn % list.length];
  if (found === undefined) throw new Error("nothing to pick from");
  return found;
}
