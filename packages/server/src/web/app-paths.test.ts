import { expect, it } from "vitest";
import { isAppPath } from "./app-paths.ts";

const patterns = ["/", "/artists", "/artists/$artistId"];

it.each(["/", "/artists", "/artists/42", "/artists/new"])("knows %s", (path) => {
  expect(isAppPath(path, patterns)).toBe(true);
});

it.each(["/nope", "/artists/", "/artists/42/x", "//", "/Artists"])("does not know %s", (path) => {
  expect(isAppPath(path, patterns)).toBe(false);
});
