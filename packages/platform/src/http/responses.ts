import { problemMediaType, problemSchema } from "./problem.ts";

/** The answers of a route that are problems, by status, for its schema. */
export function problems<Status extends number>(...statuses: Status[]) {
  const answers = statuses.map((status) => [
    status,
    {
      description: descriptions[status] ?? "Problem",
      content: { [problemMediaType]: { schema: problemSchema } },
    },
  ]);
  return Object.fromEntries(answers) as Record<
    Status,
    { description: string; content: { [problemMediaType]: { schema: typeof problemSchema } } }
  >;
}

const descriptions: Readonly<Record<number, string>> = {
  400: "The request could not be read, or has an unknown field",
  401: "Not signed in",
  403: "Not allowed for this role",
  404: "Not found",
  409: "In conflict with what is there",
  412: "Changed since it was read",
  413: "Body too large",
  415: "Not JSON",
  422: "Invalid request",
  428: "If-Match is missing",
  429: "Too many requests",
  500: "Unexpected error",
  503: "Not available now",
  507: "Storage full",
};
