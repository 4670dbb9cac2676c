import {
  type QueryClient,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useIdempotencyKey } from "./idempotency.ts";
import { listOptions, readEvery } from "./pages.ts";
import { keys } from "./query-keys.ts";
import { request } from "./request.ts";
import { restoreDeleted } from "./restore-deleted.ts";
import { undoLastChange } from "./undo-last-change.ts";

/** What the server keeps in one way: made by POST, replaced by PUT as it was seen, moved to the trash by DELETE. */
type Collection =
  | "people"
  | "venues"
  | "teams"
  | "skills"
  | "productions"
  | "mission-types"
  | "shifts"
  | "call-sheets";

interface Thing {
  readonly id: string;
  readonly version: number;
}

/** Reads again whatever shows things of a collection. */
async function refresh(client: QueryClient, collection: Collection): Promise<void> {
  await client.invalidateQueries({ queryKey: keys[collection].all(), refetchType: "active" });
  // People are the artists of the plannings: their names stand there too.
  if (collection === "people") void client.invalidateQueries({ queryKey: keys.artists.all() });
  // Who is in a team stands on both sides.
  if (collection === "teams") void client.invalidateQueries({ queryKey: keys.people.all() });
  if (collection === "people") void client.invalidateQueries({ queryKey: keys.teams.all() });
  void client.invalidateQueries({ queryKey: keys.trash.all() });
}

export function useThing<T extends Thing>(collection: Collection, id: string) {
  return useQuery(
    queryOptions({
      queryKey: keys[collection].detail(id),
      queryFn: ({ signal }) => request<T>(`/${collection}/${encodeURIComponent(id)}`, { signal }),
    }),
  );
}

/** Creates a thing, or replaces the one given as it was seen. `takeBack` undoes the last change of one. */
export function useSaveThing<T extends Thing, Input>(collection: Collection, existing?: T | undefined) {
  const client = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  const mutation = useMutation({
    mutationFn: (body: Input) =>
      existing === undefined
        ? request<T>(`/${collection}`, { method: "POST", body, idempotencyKey: idempotencyKey(body) })
        : request<T>(`/${collection}/${encodeURIComponent(existing.id)}`, {
            method: "PUT",
            body,
            version: existing.version,
          }),
    onSuccess: (thing) => {
      client.setQueryData(keys[collection].detail(thing.id), thing);
      void refresh(client, collection);
    },
  });
  const takeBack = async (id: string) => {
    await undoLastChange(id);
    await refresh(client, collection);
  };
  return { ...mutation, takeBack };
}

/** Moves a thing to the trash; `takeBack` brings it back as it was. */
export function useDeleteThing(collection: Collection) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ id, version }: Thing) =>
      request<undefined>(`/${collection}/${encodeURIComponent(id)}`, { method: "DELETE", version }),
    onSuccess: (_, { id }) => {
      client.removeQueries({ queryKey: keys[collection].detail(id) });
      void refresh(client, collection);
    },
  });
  const takeBack = async (id: string) => {
    await restoreDeleted(id);
    await refresh(client, collection);
  };
  return { ...mutation, takeBack };
}

/** One page after the other of a collection. */
function useThings<T extends Thing>(collection: Collection, query: Readonly<Record<string, string>>) {
  return useInfiniteQuery(
    listOptions<T>({
      queryKey: keys[collection].list(query),
      path: `/${collection}`,
      query,
      shape: "array",
    }),
  );
}

/** All of a collection, for a form where one is chosen. */
function useEveryThing<T extends Thing>(collection: Collection) {
  return useQuery({
    queryKey: keys[collection].names(),
    queryFn: ({ signal }) => readEvery<T>(`/${collection}`, {}, signal),
  });
}

/** The hooks of one collection, with its types said once. */
export function thingsOf<T extends Thing, Input>(collection: Collection) {
  return {
    keys: keys[collection],
    useList: (query: Readonly<Record<string, string>> = {}) => useThings<T>(collection, query),
    useEvery: () => useEveryThing<T>(collection),
    useOne: (id: string) => useThing<T>(collection, id),
    useSave: (existing?: T) => useSaveThing<T, Input>(collection, existing),
    useRemoval: () => useDeleteThing(collection),
  };
}
