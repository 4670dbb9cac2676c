import type { Production } from "../../domain/productions/production.ts";
import type { Publication } from "../../domain/publishing/publication.ts";
import { differenceOf } from "../../domain/publishing/shift-change.ts";
import { type StorePublication, storePublication } from "./store-publication.ts";

/** Cancels what was published of a production that goes away; the numbers go on should it come back. */
export async function withdrawProduction(
  ports: StorePublication,
  production: Production,
): Promise<Publication | undefined> {
  const told = await ports.published.ofProduction(production.id);
  const changes = differenceOf(told, []);
  if (changes.length === 0) return undefined;
  const lastNumber = await ports.publications.lastNumber(production.id);
  return storePublication(ports, { production, told, lastNumber, changes, note: "" });
}
