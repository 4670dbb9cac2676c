import { describe, expect, it } from "vitest";
import { type Access, mayAccess, moduleNames, type Role, roles } from "./access.ts";

describe.each(moduleNames)("the assistant %s", (name) => {
  const readers: Role[] = ["owner", "viewer", `${name}:editor`];
  const writers: Role[] = ["owner", `${name}:editor`];

  it("may be read by owners, viewers and its own editors", () => {
    expect(roles.filter((role) => mayAccess([role], `${name}:read`)).sort()).toEqual(readers.sort());
  });

  it("may be changed by owners and its own editors", () => {
    expect(roles.filter((role) => mayAccess([role], `${name}:write`)).sort()).toEqual(writers.sort());
  });
});

it("lets only owners do what is the owner's", () => {
  expect(roles.filter((role) => mayAccess([role], "owner"))).toEqual(["owner"]);
});

it.each(["public", "signed-in"] as const)("lets everybody do what is %s", (access) => {
  expect(mayAccess([], access)).toBe(true);
});

it("lets nobody without a role do anything else", () => {
  const guarded: Access[] = [
    "owner",
    ...moduleNames.flatMap((name) => [`${name}:read`, `${name}:write`] as const),
  ];
  expect(guarded.filter((access) => mayAccess([], access))).toEqual([]);
});

it("adds up what several roles allow", () => {
  expect(mayAccess(["viewer", "quiz:editor"], "planning:read")).toBe(true);
  expect(mayAccess(["viewer", "quiz:editor"], "quiz:write")).toBe(true);
  expect(mayAccess(["viewer", "quiz:editor"], "planning:write")).toBe(false);
});
