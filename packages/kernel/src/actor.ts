import type { Id } from "./id.ts";

/** Who does something: a person signed in, a key, the machine itself, or anybody on this machine before the first account. */
export type Actor =
  | { readonly kind: "user"; readonly id: Id<"user">; readonly name: string }
  | { readonly kind: "api-key"; readonly id: Id<"api-key">; readonly name: string }
  | { readonly kind: "link"; readonly id: Id<"link">; readonly name: string }
  | { readonly kind: "system"; readonly name: string }
  | { readonly kind: "loopback"; readonly name: string };

export function actorId(actor: Actor): string | undefined {
  return "id" in actor ? actor.id : undefined;
}
