import { describe, expect, test } from "vitest";
import { createLog } from "./log.ts";
import { prettyStream } from "./pretty.ts";

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog("trace", { write: (line) => lines.push(line) }));
  return lines.join("");
}

function pretty(write: (log: ReturnType<typeof createLog>) => void, colours = false): string {
  const lines: string[] = [];
  write(createLog("trace", prettyStream({ write: (line) => lines.push(line) }, colours)));
  return lines.join("");
}

const SECRET = "hunter2-5f1e";

describe("secrets in the log", () => {
  test.each([
    { password: SECRET },
    { user: { login: "ana", password: SECRET } },
    { a: { b: { c: { newPassword: SECRET } } } },
    { list: [{ token: SECRET }, { session_token: SECRET }] },
    { headers: { authorization: `Bearer ${SECRET}` } },
    { req: { headers: { Cookie: `__Host-session=${SECRET}`, "set-cookie": SECRET } } },
    { apiKey: SECRET, api_key: SECRET, "x-api-key": SECRET },
    { secret: SECRET, clientSecret: SECRET, setupCode: SECRET },
    { database: `postgres://app:${SECRET}@db/souffleur` },
    { path: `https://example.org/?token=${SECRET}` },
    { err: new Error(`cannot reach postgres://app:${SECRET}@db/souffleur`) },
    { err: Object.assign(new Error("duplicate key"), { detail: SECRET, parameters: [SECRET] }) },
    { err: new Error("outer", { cause: new Error(`https://a:${SECRET}@b`) }) },
    { deep: { a: { b: { c: { d: { e: { f: { x: SECRET } } } } } } } },
  ])("%j leaves no trace of it", (members) => {
    const line = logged((log) => log.info(members, "something happened"));
    expect(line).not.toContain(SECRET);
    expect(JSON.parse(line)).toMatchObject({ level: "info", msg: "something happened" });
  });

  test("an error alone is logged with its message, code and stack", () => {
    const line = JSON.parse(logged((log) => log.error(Object.assign(new TypeError("odd"), { code: "E1" }))));
    expect(line).toMatchObject({ msg: "odd", err: { type: "TypeError", message: "odd", code: "E1" } });
    expect(line.err.stack).toContain("log.test.ts");
  });

  test("what is no secret is kept as it was", () => {
    const members = {
      method: "GET",
      status: 200,
      durationMs: 1.5,
      actor: "Ana",
      credentialId: "c1",
      tags: ["a"],
    };
    expect(JSON.parse(logged((log) => log.info(members, "request")))).toMatchObject(members);
  });
});

describe("hostile text in the log", () => {
  const forged = 'Ana\n{"level":"fatal","msg":"forged"}\r\u001b[31m\u2028\u202e';

  test("a name with line breaks stays within its JSON line", () => {
    const text = logged((log) => log.info({ actor: forged }, forged));
    expect(text.trimEnd().split(/[\r\n]/)).toHaveLength(1);
    expect(JSON.parse(text).actor).toBe(forged);
  });

  test("a name with line breaks, colours and turned text stays one visible line at a terminal", () => {
    const text = pretty((log) => log.info({ actor: forged }, forged));
    expect(text.endsWith("\n")).toBe(true);
    expect(text.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cf}\u2028]/u);
    expect(text).toContain("\\u{a}");
  });

  test("an error's message cannot forge a line at the margin", () => {
    const text = pretty((log) => log.error(new Error("broken\n12:00:00 INFO forged")));
    expect(
      text
        .split("\n")
        .slice(1, -1)
        .every((line) => line.startsWith("    ")),
    ).toBe(true);
  });
});

test("at a terminal a line says time, level, message and members", () => {
  expect(pretty((log) => log.warn({ free: 3 }, "disk nearly full"))).toMatch(
    /^\d\d:\d\d:\d\d WARN {2}disk nearly full free=3\n$/,
  );
});

test("colours are there only when asked for", () => {
  const write = (log: ReturnType<typeof createLog>) => log.warn("careful");
  expect(pretty(write, true)).toContain("\u001b[");
  expect(pretty(write, false)).not.toContain("\u001b[");
});
