import { readFileSync } from "node:fs";
import type { ApiDocument, Operation } from "@souffleur/platform/openapi";

/** One call the API's description offers. */
export interface DescribedOperation {
  readonly method: string;
  /** `/artists/{id}`, without the prefix of the API. */
  readonly path: string;
  readonly operation: Operation;
}

export const API_PREFIX = "/api/v1";

export function readOpenApi(): ApiDocument {
  return JSON.parse(readFileSync(new URL("../../api/openapi.json", import.meta.url), "utf8"));
}

export function operationsOf(document: ApiDocument): readonly DescribedOperation[] {
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
}
