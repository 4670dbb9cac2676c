import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiProblem, statusOf, Unreachable } from "./problem.ts";
import { keys } from "./query-keys.ts";

const MAX_RETRIES = 2;

function mayPass(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof ApiProblem && error.problem.status >= 500);
}

/** One cache for the page. Whatever answers 401 makes the session be read again, which leads to the sign-in page. */
export function createQueryClient(): QueryClient {
  const onError = (error: Error) => {
    if (statusOf(error) === 401) void client.invalidateQueries({ queryKey: keys.session() });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        // The server runs on this network or this machine: "offline" in the browser says nothing about it.
        networkMode: "always",
        retry: (count, error) => count < MAX_RETRIES && mayPass(error),
        retryDelay: (attempt) => 400 * 2 ** attempt,
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
  return client;
}
