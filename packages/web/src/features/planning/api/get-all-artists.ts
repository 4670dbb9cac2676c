import { useQuery } from "@tanstack/react-query";
import { nextCursor } from "../../../lib/api/pages.ts";
import { keys } from "../../../lib/api/query-keys.ts";
import { send } from "../../../lib/api/request.ts";
import type { Artist } from "../../../lib/api/types.ts";

const PAGE = 200;
/** Choosing among more people than this needs a search on the server, not a list to read through. */
const LIMIT = 2000;

async function readAll(signal: AbortSignal): Promise<readonly Artist[]> {
  const artists: Artist[] = [];
  let cursor: string | undefined = "";
  while (cursor !== undefined && artists.length < LIMIT) {
    const query = { limit: PAGE, cursor, sort: "alphabetical" };
    const response = await send("/artists", { query, signal });
    const page: Artist[] = await response.json();
    artists.push(...page);
    cursor = nextCursor(response.headers.get("link"));
  }
  return artists;
}

/** Everybody, for the forms where people are chosen. */
export function useAllArtists() {
  return useQuery({ queryKey: keys.artists.names(), queryFn: ({ signal }) => readAll(signal) });
}
