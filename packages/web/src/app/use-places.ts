import { useSession } from "../lib/api/session.ts";
import { type Place, places } from "./navigation.ts";

/** The places of this person: those of an assistant that is off, or closed to them, are not shown. */
export function usePlaces(): readonly Place[] {
  const modules = useSession()?.modules ?? [];
  return places.filter(({ group }) => group === "top" || group === "workshop" || modules.includes(group));
}
