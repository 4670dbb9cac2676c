import { afterAll, beforeAll, expect, it } from "vitest";
import { sqliteSql } from "../database/index.ts";
import { createLog } from "../log/index.ts";
import { commonProblems } from "./common-problems.ts";
import { type App, createApp } from "./create-app.ts";
import { ProblemError } from "./problem.ts";
import { missingRoute } from "./routes.ts";

let app: App;
const answer = async () => "here";

beforeAll(async () => {
  app = await createApp({
    log: createLog("silent"),
    problems: commonProblems,
    dialect: sqliteSql,
    authenticate: async () => undefined,
    trustedProxies: [],
  });
  const config = { access: "public" } as const;
  app.get("/things", { config }, answer);
  app.post("/things", { config }, answer);
  app.delete("/things/:id/parts.csv", { config }, answer);
  app.get("/rest/*", { config }, async (request) => {
    throw new ProblemError(missingRoute(request));
  });
});

afterAll(() => app.close());

it.each([
  ["PUT", "/things", "GET,HEAD,POST"],
  ["PUT", "/things?method=GET", "GET,HEAD,POST"],
  ["GET", "/things/7/parts.csv", "DELETE"],
  ["OPTIONS", "/things/%2F/parts.csv", "DELETE"],
] as const)("%s %s names the methods that are answered", async (method, url, allow) => {
  const response = await app.inject({ method, url });
  expect(response.statusCode).toBe(405);
  expect(response.headers.allow).toBe(allow);
  expect(response.json()).toMatchObject({ code: "method_not_allowed", status: 405 });
});

it.each(["/thing", "/things/", "/things/7", "/things/7/8/parts.csv", "/things/7/partsxcsv", "/rest/x"])(
  "%s is not found with any method",
  async (url) => {
    for (const method of ["GET", "PUT"] as const) {
      const response = await app.inject({ method, url });
      expect(response.statusCode).toBe(404);
      expect(response.headers.allow).toBeUndefined();
    }
  },
);
