import { expect, it } from "vitest";
import { type Actor, actorId } from "./actor.ts";
import { parseId } from "./id.ts";

const id = parseId("018f5a3c-7b1e-7c4a-9d2f-3a6b8c9d0e1f");

it.each(["user", "api-key", "link"] as const)("knows which %s acts", (kind) => {
  expect(actorId({ kind, id, name: "Camille" } as Actor)).toBe(id);
});

it.each(["system", "loopback"] as const)("has no id for %s: there is only one", (kind) => {
  expect(actorId({ kind, name: "machine" })).toBeUndefined();
});
