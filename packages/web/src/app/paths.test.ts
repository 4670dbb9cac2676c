import { expect, it } from "vitest";
import { createQueryClient } from "../lib/api/query-client.ts";
import { appPaths } from "./paths.ts";
import { createAppRouter } from "./router.ts";

it("tells the server every address the router knows, and no other", () => {
  const known = Object.keys(createAppRouter(createQueryClient()).routesByPath);
  expect([...appPaths].toSorted()).toEqual(known.toSorted());
});
