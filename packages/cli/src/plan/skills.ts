import { everyItem, type Schemas } from "@souffleur/client";
import { connect } from "../api/connect.ts";
import { pageSize, take } from "../api/take.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";

type Skill = Schemas["Skill"];

/** What a level is taken for where nobody says: neither a beginner nor a master. */
const USUAL_LEVEL = 3;

export async function listSkills(context: Context, input: Input): Promise<void> {
  const skills = await take(context, input, skillPages(context, pageSize(context, input)));
  const { plan } = context.texts;
  context.output.list(
    skills,
    skills,
    [
      { title: plan.id, value: ({ id }) => id },
      { title: plan.skill, value: ({ name }) => name[context.language] },
    ],
    plan.noSkills,
  );
}

/** All there are: few enough to be read for their names. */
export async function allSkills(context: Context): Promise<readonly Skill[]> {
  const skills: Skill[] = [];
  for await (const skill of skillPages(context, 200)) skills.push(skill);
  return skills;
}

/** `Lumière=4`, `light` or an id with a level: whichever is easiest to type. */
export function readSkill(context: Context, skills: readonly Skill[], text: string) {
  const [, wanted = "", level] = /^(.*?)(?:=([1-5]))?$/.exec(text) ?? [];
  const skill = skills.find(({ id, name }) => [id, name.fr, name.en].some((one) => same(one, wanted)));
  if (skill === undefined)
    throw new CliFailure(exitCodes.usage, "usage", context.texts.plan.unknownSkill(wanted));
  return { skill_id: skill.id, level: level === undefined ? USUAL_LEVEL : Number(level) };
}

function skillPages(context: Context, limit: number): AsyncIterable<Skill> {
  const { client } = connect(context);
  return everyItem<Skill>((cursor) =>
    client.GET("/skills", { params: { query: { limit, ...(cursor && { cursor }) } } }),
  );
}

function same(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: "base" }) === 0;
}
