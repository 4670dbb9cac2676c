import { parseId } from "@souffleur/kernel";
import { type App, orProblem, ProblemError, plainJson, problems } from "@souffleur/platform/http";
import { z } from "zod";
import { getPerson } from "../../../application/people/get-person.ts";
import { readStatements } from "../../../application/worked-hours/read-statements.ts";
import type { PersonId } from "../../../domain/plan/facts.ts";
import type { PeriodScope } from "../../../domain/worked-hours/hour-period.ts";
import { type HoursStatement, totalsOf } from "../../../domain/worked-hours/statement.ts";
import type { PlanningContext } from "../../context.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { workedHoursRepositories } from "../../database/worked-hours/worked-hours-repositories.ts";
import { scopeOf, hoursTags as tags } from "./hours-params.ts";
import {
  presentStatement,
  presentTotals,
  statementOutput,
  statementQuery,
  statementsOutput,
  statementsQuery,
} from "./statement-schemas.ts";

/** Statements of hours, as data. */
export function statementRoutes(app: App, context: PlanningContext): void {
  const ports = statementPorts(context);

  app.route({
    method: "GET",
    url: "/hour-statements",
    config: { access: "planning:read" },
    serializerCompiler: plainJson,
    schema: {
      tags,
      operationId: "listHourStatements",
      summary: "What everybody worked in a period, summed up, by name",
      querystring: statementsQuery,
      response: { 200: statementsOutput, ...problems(422) },
    },
    handler: async ({ query: { person_id, ...period } }) => {
      const statements = await readStatements(ports, { ...scopeOf(period), personId: person_id });
      return {
        items: statements.map(({ personId, personName, totals }) => ({
          person_id: personId,
          person_name: personName,
          totals: presentTotals(totals),
        })),
      };
    },
  });

  app.route({
    method: "GET",
    url: "/hour-statements/:person_id",
    config: { access: "planning:read" },
    serializerCompiler: plainJson,
    schema: {
      tags,
      operationId: "getHourStatement",
      summary: "Somebody's statement of hours of a period",
      params: statementParams,
      querystring: statementQuery,
      response: { 200: statementOutput, ...problems(404, 422) },
    },
    handler: async ({ params, query }) =>
      presentStatement(await statementOf(ports, params.person_id, scopeOf(query))),
  });
}

export const statementParams = z.object({ person_id: z.string() });

export function statementPorts({ database: { queries }, zone }: PlanningContext) {
  return { ...workedHoursRepositories(queries, zone), people: personRepository(queries) };
}

/** The statement of somebody who is there, or was when they worked. */
export async function statementOf(
  ports: ReturnType<typeof statementPorts>,
  personId: string,
  period: PeriodScope,
): Promise<HoursStatement> {
  const id = parseId<"artist">(personId);
  if (id === undefined) throw new ProblemError({ code: "person_not_found", id: personId });
  const [statement] = await readStatements(ports, { ...period, personId: id });
  return statement ?? emptyStatement(ports, id, period);
}

async function emptyStatement(
  { people }: ReturnType<typeof statementPorts>,
  personId: PersonId,
  period: PeriodScope,
): Promise<HoursStatement> {
  const { name } = orProblem(await getPerson({ people }, personId));
  return { personId, personName: name, period, lines: [], totals: totalsOf([]) };
}
