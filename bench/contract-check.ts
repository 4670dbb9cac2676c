// A black-box client of the basic planning contract: knows an address, nothing else. Leaves other people's data alone.
//   node tools/run.mjs bench/contract-check.ts http://127.0.0.1:4321 ["Authorization: Bearer KEY"]
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";

export type Check = { readonly name: string; readonly wrong?: string };
type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: unknown;
};
type Slot = { readonly start: string; readonly end: string };
type Client = (method: string, path: string, body?: unknown) => Promise<Answer>;
type Expect = (name: string, right: boolean, seen: unknown) => void;
type Section = (call: Client, expect: Expect) => Promise<void>;

const PAGES_AT_MOST = 10_000;
const DAY = "2031-03-14";
const at = (hour: number, day = DAY): Slot => ({
  start: `${day}T${String(hour).padStart(2, "0")}:00:00`,
  end: `${day}T${String(hour + 2).padStart(2, "0")}:00:00`,
});
const person = (name: string, ...availabilities: Slot[]) => ({ id: randomUUID(), name, availabilities });

/** Every check, each with what was seen where it was not as the contract says. */
export async function checkContract(
  address: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Check[]> {
  const checks: Check[] = [];
  const expect: Expect = (name, right, seen) =>
    checks.push(right ? { name } : { name, wrong: JSON.stringify(seen)?.slice(0, 300) ?? "nothing" });
  const call: Client = async (method, path, body) => {
    const response = await fetch(`${address}/api/v1${path}`, {
      method,
      headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    const isJson = /^application\/(problem\+)?json/.test(response.headers.get("content-type") ?? "");
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? JSON.parse(text) : undefined,
    };
  };
  for (const section of [health, createArtists, refuseArtists, listArtists, changeArtists, createPlannings]) {
    await section(call, expect);
  }
  for (const section of [refusePlannings, readPlannings]) await section(call, expect);
  return checks;
}

const health: Section = async (call, expect) => {
  const answer = await call("GET", "/health");
  expect("health answers 200 in JSON", answer.status === 200 && answer.json !== undefined, answer.text);
  expect("health says ok", get(answer, "status") === "ok", answer.json);
  expect("health names the service", typeof get(answer, "service") === "string", answer.json);
  expect("health names the environment", typeof get(answer, "environment") === "string", answer.json);
};

const createArtists: Section = async (call, expect) => {
  const ada = person("Ada Artist", at(9), at(14));
  const created = await call("POST", "/artists", ada);
  expect("an artist is created with 201", created.status === 201, created.text);
  expect("an artist keeps the id it was given", get(created, "id") === ada.id, created.json);
  expect("an artist keeps its name", get(created, "name") === ada.name, created.json);
  expect("date-times go out as they came in", same(slots(created), ada.availabilities), created.json);
  const read = await call("GET", `/artists/${ada.id}`);
  expect("an artist can be read back", read.status === 200 && get(read, "name") === ada.name, read.text);
  expect("the availabilities can be read back", same(slots(read), ada.availabilities), read.json);
  const { id: _, ...nameless } = person("Bob Artist", at(9));
  const own = await call("POST", "/artists", nameless);
  const id = get(own, "id");
  expect(
    "an artist without an id is given one",
    own.status === 201 && typeof id === "string" && id !== "",
    own.text,
  );
  expect("the id given by the server leads to it", (await call("GET", `/artists/${id}`)).status === 200, id);
  const none = await call("POST", "/artists", person("Cid Artist"));
  expect("an artist may have no availability", none.status === 201 && same(slots(none), []), none.text);
};

const refuseArtists: Section = async (call, expect) => {
  const first = person("Dan Artist", at(9));
  await call("POST", "/artists", first);
  const again = await call("POST", "/artists", { ...first, name: "Somebody else" });
  expect("an id already taken is a 409", again.status === 409, again.text);
  expect("its detail begins with Artist", detail(again).startsWith("Artist"), again.text);
  const kept = await call("GET", `/artists/${first.id}`);
  expect("the artist who had the id is unchanged", get(kept, "name") === first.name, kept.text);
  const twice = person("Eve Artist", at(9), at(14), at(9));
  const repeated = await call("POST", "/artists", twice);
  expect("the same availability twice is a 409", repeated.status === 409, repeated.text);
  const stored = await call("GET", `/artists/${twice.id}`);
  expect("nothing of that artist is stored", stored.status === 404, stored.text);
  for (const [name, end] of [
    ["reversed", "08:00:00"],
    ["zero-length", "09:00:00"],
  ] as const) {
    const faulty = person("Fay Artist", { start: `${DAY}T09:00:00`, end: `${DAY}T${end}` });
    const answer = await call("POST", "/artists", faulty);
    expect(`a ${name} availability is a 422`, answer.status === 422, answer.text);
    expect(`a ${name} availability is explained`, explained(answer), answer.text);
  }
  const missing = await call("POST", "/artists", { availabilities: [] });
  expect("an artist without a name is refused", missing.status >= 400 && missing.status < 500, missing.text);
  const unknown = await call("GET", `/artists/${randomUUID()}`);
  expect("an unknown artist is a 404", unknown.status === 404, unknown.text);
};

const listArtists: Section = async (call, expect) => {
  const mark = randomUUID().slice(0, 8);
  for (const letter of ["M", "C", "X", "A", "T"])
    await call("POST", "/artists", person(`List ${mark} ${letter}`, at(9)));
  const list = await call("GET", "/artists");
  expect(
    "artists are a plain array",
    list.status === 200 && Array.isArray(list.json),
    list.text.slice(0, 200),
  );
  const pages = await everyPage(call, "/artists?limit=3");
  expect("?limit= shortens the list", (pages[0]?.length ?? 0) === 3, pages[0]);
  expect("the Link header leads through several pages", pages.length > 1, pages.length);
  const names = pages.flat().map((each) => String(each.name));
  const ours = names.filter((name) => name.includes(mark));
  const wanted = ["A", "C", "M", "T", "X"].map((letter) => `List ${mark} ${letter}`);
  expect("artists are ordered by name, each on one page", same(ours, wanted), ours);
  const ids = pages.flat().map((each) => each.id);
  expect("no artist is on two pages", new Set(ids).size === ids.length, ids.length);
};

const changeArtists: Section = async (call, expect) => {
  const gil = person("Gil Artist", at(9), at(12));
  await call("POST", "/artists", gil);
  const change = { name: "Gil Renamed", availabilities: [at(18), at(9)] };
  const changed = await call("PUT", `/artists/${gil.id}`, change);
  expect("PUT answers 200", changed.status === 200, changed.text);
  const read = await call("GET", `/artists/${gil.id}`);
  expect("PUT replaces the name", get(read, "name") === change.name, read.json);
  const starts = slots(read)
    .map((slot) => slot.start)
    .toSorted();
  expect("PUT replaces the whole set", same(starts, [at(9).start, at(18).start]), read.json);
  const unknown = await call("PUT", `/artists/${randomUUID()}`, change);
  expect("PUT of an unknown artist is a 404", unknown.status === 404, unknown.text);
  const faulty = { name: "Nobody", availabilities: [{ start: at(9).end, end: at(9).start }] };
  const refused = await call("PUT", `/artists/${gil.id}`, faulty);
  expect("PUT refuses a reversed availability", refused.status === 422 && explained(refused), refused.text);
  const twice = await call("PUT", `/artists/${gil.id}`, { name: "Nobody", availabilities: [at(9), at(9)] });
  expect("PUT refuses the same availability twice", twice.status === 409, twice.text);
  const kept = await call("GET", `/artists/${gil.id}`);
  expect(
    "a refused PUT changes nothing",
    get(kept, "name") === change.name && slots(kept).length === 2,
    kept.text,
  );
  const gone = await call("DELETE", `/artists/${gil.id}`);
  expect("DELETE answers 204 and nothing more", gone.status === 204 && gone.text === "", gone.text);
  expect("a deleted artist is a 404", (await call("GET", `/artists/${gil.id}`)).status === 404, gil.id);
  expect("DELETE again is a 404", (await call("DELETE", `/artists/${gil.id}`)).status === 404, gil.id);
};

const createPlannings: Section = async (call, expect) => {
  const known = person("Hal Artist", at(16), at(10), at(8, "2031-03-13"));
  await call("POST", "/artists", known);
  const fresh = person("Ida Artist", at(20), at(11));
  const { id: _, ...nameless } = person("Jon Artist", at(13));
  const body = { event_date: DAY, artists: [fresh, known, nameless] };
  const created = await call("POST", "/plannings", body);
  expect("a planning is created with 201", created.status === 201, created.text);
  expect("a planning has an id", typeof get(created, "planning_id") === "string", created.json);
  expect("a planning keeps its date", get(created, "event_date") === DAY, created.json);
  const assigned = assignments(created);
  const ids = assigned.slice(0, 2).map((each) => each.artist_id);
  expect(
    "assignments come in the order given",
    same(ids, [fresh.id, known.id]) && assigned.length === 3,
    assigned,
  );
  const given = assigned.map((each) => each.slot);
  expect("each takes the earliest availability of that date", same(given, [at(11), at(10), at(13)]), given);
  const stored = await call("GET", `/artists/${fresh.id}`);
  expect(
    "an unknown artist is created",
    get(stored, "name") === fresh.name && slots(stored).length === 2,
    stored.text,
  );
  const third = await call("GET", `/artists/${assigned[2]?.artist_id}`);
  expect("an artist given without an id is created", get(third, "name") === nameless.name, third.text);
  const again = await call("POST", "/plannings", { event_date: DAY, artists: [known] });
  expect(
    "a known artist is reused",
    again.status === 201 && assignments(again)[0]?.artist_id === known.id,
    again.text,
  );
  const after = await call("GET", `/artists/${known.id}`);
  expect("a known artist is not changed by it", slots(after).length === 3, after.text);
  const bare = await call("POST", "/plannings", {
    event_date: DAY,
    artists: [{ ...known, availabilities: [] }, fresh],
  });
  const own = assignments(bare).map((each) => each.slot);
  expect("a known artist need not bring its availabilities", same(own, [at(10), at(11)]), bare.text);
};

const refusePlannings: Section = async (call, expect) => {
  const mark = randomUUID();
  const able = person(`Kim ${mark}`, at(9));
  const absent = person("Lea d'Artist", at(9, "2031-03-15"));
  const before = (await everyPage(call, "/plannings?limit=200")).flat().length;
  const refused = await call("POST", "/plannings", { event_date: DAY, artists: [able, absent] });
  expect("an artist with no availability that day is a 400", refused.status === 400, refused.text);
  const begins = `Artist '${absent.name}' has no availability`;
  expect("its detail names the artist", detail(refused).startsWith(begins), refused.text);
  for (const each of [able, absent]) {
    const stored = await call("GET", `/artists/${each.id}`);
    expect(
      `a refused planning stores no artist (${each.name.slice(0, 3)})`,
      stored.status === 404,
      stored.text,
    );
  }
  const after = (await everyPage(call, "/plannings?limit=200")).flat().length;
  expect("a refused planning is not stored", after === before, { before, after });
  const reversed = person("Max Artist", { start: at(9).end, end: at(9).start });
  const answer = await call("POST", "/plannings", { event_date: DAY, artists: [reversed] });
  expect("a reversed availability in a planning is a 422", answer.status === 422, answer.text);
  expect("and is explained", explained(answer), answer.text);
};

const readPlannings: Section = async (call, expect) => {
  const made: Answer[] = [];
  for (let count = 0; count < 3; count++) {
    made.push(
      await call("POST", "/plannings", { event_date: DAY, artists: [person("Nia Artist", at(9), at(12))] }),
    );
  }
  const one = made[0];
  if (one === undefined) return;
  const read = await call("GET", `/plannings/${get(one, "planning_id")}`);
  expect("a planning can be read back", read.status === 200, read.text);
  expect("with the same assignments", same(assignments(read), assignments(one)), read.json);
  expect("and the same date", get(read, "event_date") === DAY, read.json);
  const list = await call("GET", "/plannings");
  expect(
    "plannings are a plain array",
    list.status === 200 && Array.isArray(list.json),
    list.text.slice(0, 200),
  );
  const pages = await everyPage(call, "/plannings?limit=2");
  expect("plannings come in pages", pages.length > 1 && pages[0]?.length === 2, pages[0]);
  const ids = pages.flat().map((each) => each.planning_id);
  expect(
    "every planning is on one page",
    made.every((each) => once(ids, get(each, "planning_id"))),
    ids.length,
  );
  const listed = pages.flat().find((each) => each.planning_id === get(one, "planning_id"));
  expect("a listed planning has its assignments", same(listed?.assignments, get(one, "assignments")), listed);
  const unknown = await call("GET", `/plannings/${randomUUID()}`);
  expect("an unknown planning is a 404", unknown.status === 404, unknown.text);
  expect("its detail begins with Planning", detail(unknown).startsWith("Planning"), unknown.text);
};

async function everyPage(call: Client, path: string): Promise<Record<string, unknown>[][]> {
  const pages: Record<string, unknown>[][] = [];
  let next: string | undefined = path;
  while (next !== undefined && pages.length < PAGES_AT_MOST) {
    const answer: Answer = await call("GET", next);
    if (!Array.isArray(answer.json)) break;
    pages.push(answer.json);
    const link = /<([^>]+)>;\s*rel="?next"?/.exec(answer.headers.get("link") ?? "")?.[1];
    next = link?.replace(/^.*\/api\/v1/, "");
  }
  return pages;
}

const same = isDeepStrictEqual;

function once(ids: readonly unknown[], id: unknown): boolean {
  return ids.filter((each) => each === id).length === 1;
}

function get(answer: Answer, key: string): unknown {
  const json = answer.json;
  return typeof json === "object" && json !== null ? Reflect.get(json, key) : undefined;
}

function detail(answer: Answer): string {
  return String(get(answer, "detail"));
}

function explained(answer: Answer): boolean {
  return answer.text.includes("Availability end must be after start");
}

/** The availabilities by start and end alone: a server may say more about each. */
function slots(answer: Answer): Slot[] {
  const list = get(answer, "availabilities");
  return Array.isArray(list) ? list.map(({ start, end }) => ({ start, end })) : [];
}

function assignments(answer: Answer): { artist_id: string; slot: Slot }[] {
  const list = get(answer, "assignments");
  return Array.isArray(list) ? list : [];
}

if (import.meta.main) {
  const [address = "http://127.0.0.1:4321", header] = process.argv.slice(2);
  const at = header?.indexOf(":") ?? -1;
  const headers = header === undefined ? {} : { [header.slice(0, at)]: header.slice(at + 1).trim() };
  const checks = await checkContract(address, headers);
  for (const { name, wrong } of checks)
    console.log(wrong === undefined ? `ok     ${name}` : `WRONG  ${name}: ${wrong}`);
  const failed = checks.filter((each) => each.wrong !== undefined).length;
  console.log(`${checks.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
