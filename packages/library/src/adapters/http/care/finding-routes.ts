import { ok, parseId, type Result } from "@souffleur/kernel";
import {
  type App,
  answerArray,
  authorOf,
  cursorInput,
  decodeCursor,
  type Failure,
  idInput,
  limitInput,
  ProblemError,
  problems,
  requiredVersion,
  tagAnswer,
  versionTag,
} from "@souffleur/platform/http";
import { z } from "zod";
import { ignoreFinding, reopenFinding } from "../../../application/care/ignore-finding.ts";
import type { LibraryPorts } from "../../../application/ports.ts";
import {
  type CareFinding,
  type CareFindingId,
  findingStates,
  severities,
} from "../../../domain/care/finding.ts";
import { type LibraryContext, portsOf } from "../../context.ts";
import { careFindingRepository } from "../../database/care/care-finding-repository.ts";
import { presentFinding } from "./care-presenters.ts";
import { careKindSchema, findingOutput } from "./care-schemas.ts";

const tags = ["Library care"];
const params = z.object({ id: z.string() });

/** What was found, one by one. */
export function careFindingRoutes(app: App, context: LibraryContext): void {
  listRoute(app, context);
  oneRoute(app, context);
  decisionRoute(app, context, {
    ...{ verb: "ignore", decide: ignoreFinding },
    summary: "Set a finding aside: the next reports do not ask about it again",
  });
  decisionRoute(app, context, {
    ...{ verb: "reopen", decide: reopenFinding },
    summary: "Ask about a finding again that was set aside",
  });
}

function listRoute(app: App, { database }: LibraryContext): void {
  const findings = careFindingRepository(database.queries);
  app.route({
    method: "GET",
    url: "/library/care-findings",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "listLibraryCareFindings",
      summary: "Findings in the order they were found, or a page of them",
      querystring: z.strictObject({
        limit: limitInput.optional(),
        cursor: cursorInput.optional(),
        report_id: idInput<"care-report">().optional(),
        fix_id: idInput<"move-group">().optional(),
        kind: careKindSchema.optional(),
        state: z
          .enum([...findingStates, "waiting"])
          .optional()
          .meta({ description: "`waiting` is open, or undone." }),
        severity: z.enum(severities).optional(),
      }),
      response: { 200: z.array(findingOutput), ...problems(422) },
    },
    handler: async (request, reply) => {
      const { limit, cursor, report_id: reportId, fix_id: fixId, kind, state, severity } = request.query;
      const states = state === "waiting" ? (["open", "undone"] as const) : state && [state];
      const filter = { reportId, fixId, kinds: kind && [kind], states, severity };
      return answerArray(request, reply, {
        schema: findingOutput,
        limit,
        after: decodeCursor(cursor, "id"),
        read: (page) => findings.list(page, filter),
        present: (finding) => presentFinding(finding, request.locale),
      });
    },
  });
}

function oneRoute(app: App, { database }: LibraryContext): void {
  const findings = careFindingRepository(database.queries);
  app.route({
    method: "GET",
    url: "/library/care-findings/:id",
    config: { access: "library:read" },
    schema: {
      tags,
      operationId: "getLibraryCareFinding",
      summary: "One finding, and what its fix would do",
      params,
      response: { 200: findingOutput, ...problems(404) },
    },
    handler: async (request, reply) => {
      const id = findingIdOf(request.params.id);
      const finding = await findings.find(id);
      if (finding === undefined) throw new ProblemError({ code: "care_finding_not_found", id });
      tagAnswer(request, reply, finding.version);
      return presentFinding(finding, request.locale);
    },
  });
}

interface Decision {
  readonly verb: "ignore" | "reopen";
  readonly summary: string;
  readonly decide: (
    ports: LibraryPorts,
    seen: { readonly id: CareFindingId; readonly expectedVersion: number },
  ) => Promise<Result<CareFinding, Failure>>;
}

function decisionRoute(app: App, context: LibraryContext, { verb, summary, decide }: Decision): void {
  app.route({
    method: "POST",
    url: `/library/care-findings/:id/${verb}`,
    config: { access: "library:write" },
    schema: {
      tags,
      operationId: `${verb}LibraryCareFinding`,
      summary,
      params,
      response: { 200: findingOutput, ...problems(404, 409, 412, 428) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const ports = portsOf(context, unit, authorOf(request));
        const seen = { id: findingIdOf(request.params.id), expectedVersion: requiredVersion(request) };
        const decided = await decide(ports, seen);
        if (!decided.ok) return decided;
        const headers = { etag: versionTag(decided.value.version) };
        return ok({ status: 200, body: presentFinding(decided.value, request.locale), headers });
      }),
  });
}

/** No finding has an id that is not one. */
function findingIdOf(text: string): CareFindingId {
  const id = parseId<"care-finding">(text);
  if (id === undefined) throw new ProblemError({ code: "care_finding_not_found", id: text });
  return id;
}
