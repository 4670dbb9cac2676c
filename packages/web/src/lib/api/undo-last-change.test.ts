import { afterEach, expect, it, vi } from "vitest";
import { undoLastChange } from "./undo-last-change.ts";

afterEach(() => vi.unstubAllGlobals());

const me = { id: "me", name: "Léa" };
const entry = (id: string, actor: object) => ({ id, actor, action: "x.updated" });
const mine = entry("mine", { kind: "user", ...me });
const theirs = entry("theirs", { kind: "user", id: "them", name: "Malo" });
const jobs = entry("jobs", { kind: "job", id: null, name: "import" });

/** A server that knows these changes, the newest first; what was asked to be taken back of them. */
function serverWith(entries: readonly (typeof mine)[], user: object | null = me): string[] {
  const undone: string[] = [];
  vi.stubGlobal("fetch", async (address: string | URL) => {
    const url = new URL(String(address), "http://localhost");
    const [, id] = /\/ledger\/(.+)\/undo$/.exec(url.pathname) ?? [];
    if (id !== undefined) {
      undone.push(id);
      return new Response(null, { status: 204 });
    }
    if (url.pathname.endsWith("/session"))
      return Response.json({ open: user === null, ...(user !== null && { user }), roles: [] });
    const actor = url.searchParams.get("actor");
    const items = entries.filter((one) => actor === null || (one.actor as typeof me).name === actor);
    return Response.json({ items: items.slice(0, Number(url.searchParams.get("limit"))) });
  });
  return undone;
}

it.each([
  ["my change", [mine, theirs], "mine"],
  ["mine, were somebody else's to come after it", [theirs, mine], "mine"],
  ["what a job did for me", [jobs, theirs], "jobs"],
])("takes back %s", async (_what, entries, expected) => {
  const undone = serverWith(entries);
  await undoLastChange("subject");
  expect(undone).toEqual([expected]);
});

it("never takes back what is somebody else's alone", async () => {
  const undone = serverWith([theirs]);
  await expect(undoLastChange("subject")).rejects.toThrow("does not know");
  expect(undone).toEqual([]);
});

it("takes back the last change where nobody has an account", async () => {
  const undone = serverWith([theirs], null);
  await undoLastChange("subject");
  expect(undone).toEqual(["theirs"]);
});
