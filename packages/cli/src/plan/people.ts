import { everyItem, ifMatch, type Schemas, unwrap } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { confirm } from "../prompt/confirm.ts";
import { allSkills, readSkill } from "./skills.ts";

type Person = Schemas["Person"];

export async function listPeople(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const [q, kind, skill] = [input.text("search"), readKind(context, input), input.text("skill")];
  const skillId = skill && readSkill(context, await allSkills(context), skill).skill_id;
  const filter = { ...(q && { q }), ...(kind && { kind }), ...(skillId && { skill_id: skillId }) };
  const limit = pageSize(context, input);
  const page = (cursor: string | undefined) =>
    client.GET("/people", {
      params: { query: { limit, sort: "alphabetical", ...filter, ...(cursor && { cursor }) } },
    });
  const people = await take(context, input, everyItem<Person>(page));
  const { plan } = context.texts;
  context.output.list(
    people,
    people,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: plan.name, value: ({ name }) => name },
      { title: plan.kind, value: ({ kind }) => plan.kinds[kind] },
      { title: plan.email, value: ({ email = "" }) => email },
      { title: plan.skills, value: ({ skills }) => String(skills.length), align: "right" },
    ],
    plan.noPeople,
  );
}

export async function showPerson(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const person = await unwrap(client.GET("/people/{id}", { params: { path: { id: input.word(0) } } }));
  await printPerson(context, person);
}

export async function addPerson(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const [kind, email, phone] = [readKind(context, input), input.text("email"), input.text("phone")];
  const wanted = input.texts("skill");
  const skills = wanted.length === 0 ? [] : await allSkills(context);
  const body = {
    name: input.word(0),
    kind: kind ?? "artist",
    free_by_default: false,
    rates: {},
    notes: "",
    ...(email && { email }),
    ...(phone && { phone }),
    skills: wanted.map((text) => readSkill(context, skills, text)),
  };
  await printPerson(context, await unwrap(client.POST("/people", { body })));
}

export async function removePerson(context: Context, input: Input): Promise<void> {
  const { client } = connect(context);
  const { plan } = context.texts;
  const path = { id: input.word(0) };
  const person = await unwrap(client.GET("/people/{id}", { params: { path } }));
  await confirm(context, input, plan.removeArtist(person.name));
  await unwrap(client.DELETE("/people/{id}", { params: { path, header: ifMatch(person) } }));
  context.output.result({ removed: person.id }, () => plan.removed(person.name));
}

function readKind({ texts }: Context, input: Input): Person["kind"] | undefined {
  const kind = input.text("kind");
  if (kind === undefined || kind === "artist" || kind === "technician") return kind;
  throw new CliFailure(exitCodes.usage, "usage", texts.plan.unknownKind(kind));
}

async function printPerson(context: Context, person: Person): Promise<void> {
  const { output, texts, language } = context;
  const skills = person.skills.length === 0 ? [] : await allSkills(context);
  const nameOf = (id: string) => skills.find((skill) => skill.id === id)?.name[language] ?? id;
  output.result(person, () =>
    [
      `${output.paint("bold", person.name)}  ${person.id}`,
      `  ${texts.plan.kinds[person.kind]}`,
      ...[person.email, person.phone, person.address].filter(Boolean).map((line) => `  ${line}`),
      ...person.skills.map(({ skill_id, level }) => `  ${nameOf(skill_id)} ${level}/5`),
    ].join("\n"),
  );
}
