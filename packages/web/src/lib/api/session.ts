import { queryOptions, useQuery } from "@tanstack/react-query";
import { keys } from "./query-keys.ts";
import { request } from "./request.ts";
import type { Role, Session } from "./types.ts";

/** Who is here. Everything that depends on a role reads it from this one query. */
export const sessionOptions = queryOptions({
  queryKey: keys.session(),
  queryFn: ({ signal }) => request<Session>("/session", { signal }),
  staleTime: 60_000,
});

export function mayEnter(session: Session): boolean {
  return session.open || session.user !== undefined;
}

export function hasRole(session: Session | undefined, role: Role): boolean {
  if (session === undefined) return false;
  return session.open || session.roles.includes("owner") || session.roles.includes(role);
}

export function useSession(): Session | undefined {
  return useQuery(sessionOptions).data;
}

export function useHasRole(role: Role): boolean {
  return hasRole(useSession(), role);
}
