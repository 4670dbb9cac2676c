import type { ApiDocument, Operation } from "@souffleur/platform/openapi";

/** The API at a glance: every operation in one line. */
export function apiMarkdown(document: ApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      line: lineOf(method, path, operation),
      operation,
    })),
  );
  const groups = Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? "");
  const sections = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([tag, each]) => [`## ${tag}`, "", HEAD, ...each.map(({ line }) => line)].join("\n"));
  return `${["# API", INTRO, MADE, ...sections].join("\n\n")}\n`;
}

const INTRO =
  "Everything is below `/api/v1`. The whole description, with schemas and examples, is [openapi.json](../api/openapi.json); " +
  "a running server shows it at `/api/docs`. Errors are in [errors.md](errors.md).";
const MADE =
  "<!-- Made by `npm run generate` from api/openapi.json; what is changed here by hand is lost. -->";
const HEAD = "| call | what it does | who may |\n| --- | --- | --- |";

function lineOf(method: string, path: string, { summary, "x-access": access }: Operation): string {
  return `| \`${method.toUpperCase()} ${path}\` | ${summary} | ${access} |`;
}
