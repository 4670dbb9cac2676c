import { queryOptions } from "@tanstack/react-query";
import { keys } from "../../../lib/api/query-keys.ts";
import { request } from "../../../lib/api/request.ts";

export const setupOptions = queryOptions({
  queryKey: keys.setup(),
  queryFn: ({ signal }) => request<{ readonly needed: boolean }>("/setup", { signal }),
});
