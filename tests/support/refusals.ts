import { expect } from "vitest";
import type { Answer, TestApp } from "./app.ts";
import { dumpTables } from "./dump.ts";

/** Sends a request that must be refused so, and sees that not one row anywhere has changed. */
export async function expectRefused(
  app: TestApp,
  request: Parameters<TestApp["call"]>,
  status: number,
  code: string,
): Promise<Answer> {
  const before = await dumpTables(app.database);
  const answer = await app.call(...request);
  expect({ status: answer.status, code: answer.body?.code }).toEqual({ status, code });
  expect(answer.headers["content-type"]).toContain("application/problem+json");
  expect(await dumpTables(app.database)).toEqual(before);
  return answer;
}
