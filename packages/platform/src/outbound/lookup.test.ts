import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync } from "node:fs";
import { open, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { createOutbound } from "./index.ts";
import { inTurns, type Lookup, type ResolvedAddress } from "./lookup.ts";

const here: readonly ResolvedAddress[] = [{ address: "192.0.2.1", family: 4 }];
const never = new AbortController().signal;
const ends: (() => Promise<void> | void)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

/** Lookups that end when they are told to; the names asked for, in order. */
function silentServer() {
  const asked: string[] = [];
  const answers = new Map<string, PromiseWithResolvers<readonly ResolvedAddress[]>>();
  const lookup: Lookup = (hostname) => {
    asked.push(hostname);
    const answer = Promise.withResolvers<readonly ResolvedAddress[]>();
    answers.set(hostname, answer);
    return answer.promise;
  };
  return { asked, answers, lookup };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("lookups of names", () => {
  it("are two at a time; the next begins when one has ended, well or not", async () => {
    const { asked, answers, lookup } = silentServer();
    const bounded = inTurns(lookup);
    const found = ["a", "b", "c", "d"].map((name) => bounded(name, never).catch(() => "none"));
    await settled();
    expect(asked).toEqual(["a", "b"]);
    answers.get("b")?.reject(new Error("no such name"));
    await settled();
    expect(asked).toEqual(["a", "b", "c"]);
    answers.get("a")?.resolve(here);
    await settled();
    expect(asked).toEqual(["a", "b", "c", "d"]);
    for (const name of ["c", "d"]) answers.get(name)?.resolve(here);
    expect(await Promise.all(found)).toEqual([here, "none", here, here]);
  });

  it("are not begun for whom the time was over while they waited", async () => {
    const { asked, answers, lookup } = silentServer();
    const bounded = inTurns(lookup, 1);
    const [first, second] = [bounded("a", never), bounded("b", AbortSignal.timeout(20))];
    await expect(second).rejects.toThrow("timeout");
    const third = bounded("c", never);
    answers.get("a")?.resolve(here);
    expect(await first).toBe(here);
    await settled();
    expect(asked).toEqual(["a", "c"]);
    answers.get("c")?.resolve(here);
    expect(await third).toBe(here);
  });

  it("leave files to be read while no name server answers", async () => {
    // Opening a pipe nobody writes to keeps one of the threads, exactly as a lookup without an answer does.
    const folder = mkdtempSync(join(tmpdir(), "souffleur-lookup-"));
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const hanging: Promise<unknown>[] = [];
    const hang: Lookup = async () => {
      const opened = open(pipe, "r");
      hanging.push(opened);
      await (await opened).close();
      return here;
    };
    ends.push(async () => {
      // Here and not on another thread: there may be none left.
      const writer = openSync(pipe, "r+");
      await Promise.allSettled(hanging);
      closeSync(writer);
      rmSync(folder, { recursive: true });
    });
    const outbound = createOutbound({ allow: [], userAgent: "Souffleur/test", lookup: inTurns(hang) });
    const asked = ["a", "b", "c", "d", "e", "f"].map((name) =>
      outbound.fetch({ url: `https://${name}.example/`, accept: "*/*", maxBytes: 1, timeoutMs: 1_000 }),
    );
    // Without turns it would wait until the pipe is written to, which is after the test.
    expect((await stat(folder)).isDirectory()).toBe(true);
    for (const answer of await Promise.all(asked))
      expect(answer).toMatchObject({ ok: false, failure: { code: "too_slow" } });
    expect(hanging).toHaveLength(2);
  });
});
