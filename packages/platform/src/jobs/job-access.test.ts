import { expect, it } from "vitest";
import { readWordOf, visibleTypes, writeWordOf } from "./job-access.ts";

const types = ["planning.propose", "library.scan", "platform.tidy"];

it.each([
  { type: "planning.propose", read: "planning:read", write: "planning:write" },
  { type: "library.scan", read: "library:read", write: "library:write" },
  { type: "platform.tidy", read: "owner", write: "owner" },
  { type: "planningx.propose", read: "owner", write: "owner" },
])("$type is read with $read and changed with $write", ({ type, read, write }) => {
  expect([readWordOf(type), writeWordOf(type)]).toEqual([read, write]);
});

it.each([
  { roles: ["owner"] as const, seen: types },
  { roles: ["viewer"] as const, seen: ["planning.propose", "library.scan"] },
  { roles: ["library:editor"] as const, seen: ["library.scan"] },
  { roles: [], seen: [] },
])("$roles sees $seen", ({ roles, seen }) => {
  expect(visibleTypes(types, roles)).toEqual(seen);
});
