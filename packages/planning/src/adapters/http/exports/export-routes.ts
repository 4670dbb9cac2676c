import type { LocalDate, Locale, Page, PageRequest } from "@souffleur/kernel";
import { type App, localDateInput, problems, type Request } from "@souffleur/platform/http";
import { z } from "zod";
import type { Person } from "../../../domain/people/person.ts";
import { reachOf, type Shift } from "../../../domain/productions/shift.ts";
import type { PlanningContext } from "../../context.ts";
import { personRepository } from "../../database/people/person-repository.ts";
import { skillRepository } from "../../database/people/skill-repository.ts";
import { teamRepository } from "../../database/people/team-repository.ts";
import { productionRepository } from "../../database/productions/production-repository.ts";
import { shiftRepository } from "../../database/productions/shift-repository.ts";
import { readAssigned } from "../../database/reports/worked-days.ts";
import { venueRepository } from "../../database/venues/venue-repository.ts";
import { answerCsv, csvAnswer } from "./csv-answer.ts";

const tags = ["Exports"];
const period = z.strictObject({ from: localDateInput.optional(), to: localDateInput.optional() });
/** All there is, where no period is asked for. */
const EVER = { from: "0001-01-01" as LocalDate, to: "9999-12-31" as LocalDate };
const PAGE = 200;
const MOST = 100_000;

async function* everyOf<Item>(read: (page: PageRequest) => Promise<Page<Item>>): AsyncGenerator<Item> {
  let after: readonly string[] | undefined;
  let count = 0;
  do {
    const page = await read({ limit: PAGE, after });
    yield* page.items;
    count += page.items.length;
    after = page.next;
  } while (after !== undefined && count < MOST);
}

async function* rowsOf<Item>(
  items: AsyncIterable<Item>,
  row: (item: Item) => readonly string[],
): AsyncGenerator<readonly string[]> {
  for await (const item of items) yield row(item);
}

/** What is kept, as tables for other programs: one address each, all in the same form. */
export function exportRoutes(app: App, context: PlanningContext): void {
  exportPeople(app, context);
  exportVenues(app, context);
  exportProductions(app, context);
  exportShifts(app, context);
  exportAssignments(app, context);
}

const euros = (cents: number | undefined) => (cents === undefined ? "" : (cents / 100).toFixed(2));

function exportPeople(app: App, { database: { queries } }: PlanningContext): void {
  const people = personRepository(queries);
  const namesIn = async (locale: Locale) => {
    const names = new Map<string, string>();
    for await (const { id, name } of everyOf((page) => skillRepository(queries).list(page)))
      names.set(id, name[locale]);
    for await (const { id, name } of everyOf((page) => teamRepository(queries).list(page)))
      names.set(id, name);
    return names;
  };
  const rowOf = (person: Person, names: ReadonlyMap<string, string>) => [
    ...[person.name, person.kind, person.email ?? "", person.phone ?? "", person.address ?? ""],
    person.bornOn ?? "",
    ...[person.rates.hour, person.rates.day, person.rates.cachet].map(euros),
    person.skills.map(({ skillId, level }) => `${names.get(skillId) ?? ""}:${level}`).join("; "),
    person.teamIds.map((id) => names.get(id) ?? "").join("; "),
    person.notes,
  ];
  app.route({
    method: "GET",
    url: "/exports/people.csv",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "exportPeople",
      summary: "Everybody as a table, which the import of people reads back",
      response: { 200: csvAnswer, ...problems(422) },
    },
    handler: async (request: Request, reply) => {
      const names = await namesIn(request.locale);
      const all = everyOf((page) => people.list(page, "alphabetical", {}));
      const head = ["name", "kind", "email", "phone", "address", "born on", "hour rate", "day rate"];
      const rest = ["cachet rate", "skills", "teams", "notes"];
      return answerCsv(
        reply,
        "people",
        [...head, ...rest],
        rowsOf(all, (person) => rowOf(person, names)),
      );
    },
  });
}

function exportVenues(app: App, { database: { queries } }: PlanningContext): void {
  const venues = venueRepository(queries);
  app.route({
    method: "GET",
    url: "/exports/venues.csv",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "exportVenues",
      summary: "All venues as a table",
      response: { 200: csvAnswer, ...problems(422) },
    },
    handler: async (_, reply) => {
      const all = everyOf((page) => venues.list(page));
      const head = ["name", "address", "time zone", "capacity", "rooms", "access", "latitude", "longitude"];
      const rows = rowsOf(all, (venue) => [
        ...[venue.name, venue.address, venue.zone, String(venue.capacity ?? "")],
        venue.rooms.map(({ name }) => name).join("; "),
        ...[venue.accessNotes, String(venue.latitude ?? ""), String(venue.longitude ?? "")],
      ]);
      return answerCsv(reply, "venues", head, rows);
    },
  });
}

function exportProductions(app: App, { database: { queries } }: PlanningContext): void {
  const productions = productionRepository(queries);
  app.route({
    method: "GET",
    url: "/exports/productions.csv",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "exportProductions",
      summary: "The productions that run in a period as a table",
      querystring: period,
      response: { 200: csvAnswer, ...problems(422) },
    },
    handler: async (request, reply) => {
      const all = everyOf((page) => productions.list(page, request.query));
      const rows = rowsOf(all, ({ id, name, startsOn, endsOn, budget, notes }) => [
        ...[id, name, startsOn, endsOn, euros(budget), notes],
      ]);
      return answerCsv(
        reply,
        "productions",
        ["id", "name", "first day", "last day", "budget", "notes"],
        rows,
      );
    },
  });
}

function exportShifts(app: App, { database: { queries } }: PlanningContext): void {
  const shifts = shiftRepository(queries);
  const rowOf = (shift: Shift) => {
    const { start, end } = reachOf(shift);
    const seats = shift.posts.reduce((sum, { count }) => sum + count, 0);
    return [
      ...[shift.id, shift.productionId, shift.title, start, end],
      shift.at === undefined ? "window" : "fixed",
      ...[shift.minutes, shift.breakMinutes, seats, shift.assignments.length].map(String),
      ...[shift.tags.join("; "), shift.notes],
    ];
  };
  app.route({
    method: "GET",
    url: "/exports/shifts.csv",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "exportShifts",
      summary: "The shifts of a period as a table",
      querystring: period,
      response: { 200: csvAnswer, ...problems(422) },
    },
    handler: async (request, reply) => {
      const { from = EVER.from, to = EVER.to } = request.query;
      const all = everyOf((page) => shifts.list(page, { from, to }));
      const head = ["id", "production id", "title", "start", "end", "times", "minutes", "break minutes"];
      return answerCsv(reply, "shifts", [...head, "posts", "filled", "tags", "notes"], rowsOf(all, rowOf));
    },
  });
}

function exportAssignments(app: App, { database: { queries } }: PlanningContext): void {
  app.route({
    method: "GET",
    url: "/exports/assignments.csv",
    config: { access: "planning:read" },
    schema: {
      tags,
      operationId: "exportAssignments",
      summary: "Who works where and when in a period, as a table",
      querystring: period,
      response: { 200: csvAnswer, ...problems(422) },
    },
    handler: async (request, reply) => {
      const rows = await readAssigned(queries, request.query);
      const head = ["day", "production", "shift", "start", "end", "venue", "role", "person"];
      return answerCsv(
        reply,
        "assignments",
        head,
        rows.map(({ day, production, title, startsAt, endsAt, venue, role, person }) => [
          ...[day, production, title, startsAt, endsAt, venue, role, person],
        ]),
      );
    },
  });
}
