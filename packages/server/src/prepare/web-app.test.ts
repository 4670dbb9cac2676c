import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isUpToDate, prepareWebApp } from "./web-app.ts";

let folder = "";
const BUILT_AT = new Date("2026-01-01T12:00:00Z");
const BEFORE = new Date("2026-01-01T11:00:00Z");
const AFTER = new Date("2026-01-01T13:00:00Z");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "souffleur-web-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, at: Date): void {
  const file = join(folder, path);
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, "");
  utimesSync(file, at, at);
  utimesSync(join(file, ".."), at, at);
}

const upToDate = () => isUpToDate(join(folder, "web"), join(folder, "web/dist"));

test("an app that was never built is not up to date", () => {
  write("web/src/app/main.tsx", BEFORE);
  expect(upToDate()).toBe(false);
});

test("an app built after its sources is up to date; a source changed since makes it old", () => {
  write("web/src/app/main.tsx", BEFORE);
  utimesSync(join(folder, "web/src"), BEFORE, BEFORE);
  write("web/dist/index.html", BUILT_AT);
  expect(upToDate()).toBe(true);
  write("web/src/app/main.tsx", AFTER);
  expect(upToDate()).toBe(false);
});

test("a source removed since makes it old", () => {
  write("web/src/app/main.tsx", BEFORE);
  utimesSync(join(folder, "web/src"), AFTER, AFTER);
  write("web/dist/index.html", BUILT_AT);
  expect(upToDate()).toBe(false);
});

test("a change of the client it speaks through makes it old", () => {
  write("web/dist/index.html", BUILT_AT);
  write("client/src/client.ts", AFTER);
  expect(upToDate()).toBe(false);
});

test("a release uses the app beside its program, and builds nothing", async () => {
  write("web/index.html", BUILT_AT);
  expect(await prepareWebApp(() => expect.fail("nothing to tell"), folder)).toBe(join(folder, "web"));
});

test("without sources and without a built app there is none", async () => {
  expect(await prepareWebApp(() => expect.fail("nothing to tell"), join(folder, "a/b/c"))).toBeUndefined();
});
