import type { Result } from "@souffleur/kernel";

/** What a use case gave; the example asks for nothing that could be refused. */
export function must<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (result.ok) return result.value;
  throw new Error(`The example could not be made: ${result.failure.code}.`);
}
