import { type Locale, ok } from "@souffleur/kernel";
import { type App, authorOf, problems } from "@souffleur/platform/http";
import type { z } from "zod";
import { applyPeopleImport } from "../../../application/people-import/apply-people-import.ts";
import { planPeopleImport } from "../../../application/people-import/plan-people-import.ts";
import type { RowProblem } from "../../../domain/people-files/person-draft.ts";
import { changesOf, type PlannedImport, type PlannedRow } from "../../../domain/people-files/plan-import.ts";
import { readPeople } from "../../../domain/people-files/read-people.ts";
import { type PlanningContext, portsOf } from "../../context.ts";
import { peopleRepositories } from "../../database/people/people-repositories.ts";
import { peopleMatches } from "../../database/people-import/people-matches.ts";
import { FILE_BODY_BYTES, textOf } from "../file-input.ts";
import { applyInput, applyOutput, previewInput, previewOutput } from "./people-import-schemas.ts";

const tags = ["People"];

/** Takes people from a file: a look first, then the rows somebody chose. */
export function peopleImportRoutes(app: App, context: PlanningContext): void {
  const { queries } = context.database;
  const ports = { ...peopleRepositories(queries), peopleMatches: peopleMatches(queries) };

  app.route({
    method: "POST",
    url: "/people/imports",
    bodyLimit: FILE_BODY_BYTES,
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "previewPeopleImport",
      summary: "See what a file of people (CSV, vCard) would do; nothing is stored",
      body: previewInput,
      response: { 200: previewOutput, ...problems(413) },
    },
    handler: async (request) => {
      const planned = await planPeopleImport(ports, readPeople(textOf(request.body), request.body));
      return presentPlan(planned, request.locale);
    },
  });

  app.route({
    method: "POST",
    url: "/people/imports/apply",
    bodyLimit: FILE_BODY_BYTES,
    config: { access: "planning:write" },
    schema: {
      tags,
      operationId: "applyPeopleImport",
      summary: "Take rows of a file of people, all together",
      description: "One entry of the ledger holds them, and takes them all back.",
      body: applyInput,
      response: { 200: applyOutput, ...problems(412, 413) },
    },
    handler: (request, reply) =>
      context.change(request, reply, async (unit) => {
        const { lines, label, format } = request.body;
        const file = readPeople(textOf(request.body), request.body);
        const input = { file, lines, label: label ?? format };
        const result = await applyPeopleImport(portsOf(context, unit, authorOf(request)), input);
        if (!result.ok) return result;
        const { id: importId, created, updated } = result.value;
        const body = {
          ...(importId !== undefined && { import_id: importId }),
          created: created.map(({ id }) => id),
          updated: updated.map(({ id }) => id),
        };
        return ok({ status: 200, body });
      }),
  });
}

type Output = z.input<typeof previewOutput>;

function presentPlan({ rows, problems }: PlannedImport, locale: Locale): Output {
  const counts = { create: 0, update: 0, same: 0, refused: 0 };
  for (const { action } of rows) counts[action] += 1;
  return {
    rows: rows.map((row) => presentRow(row, locale)),
    problems: problems.map((problem) => presentProblem(problem, locale)),
    counts,
  };
}

function presentRow(row: PlannedRow, locale: Locale): Output["rows"][number] {
  return {
    line: row.line,
    name: row.name,
    action: row.action,
    person_id: "before" in row ? row.before.id : undefined,
    changes: row.action === "update" ? [...changesOf(row.before, row.person)] : [],
    problems: row.problems.map((problem) => presentProblem(problem, locale)),
  };
}

function presentProblem({ line, field, code, message }: RowProblem, locale: Locale) {
  return { line, field, code, message: message[locale] };
}
