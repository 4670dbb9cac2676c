import { ifMatch, type Schemas, unwrap } from "@souffleur/client";
import { type Api, connect } from "../api/connect.ts";
import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { confirm } from "../prompt/confirm.ts";

type Rules = Schemas["PlanRules"];
type Rule = Schemas["PlanRule"];
type Choice = Schemas["PlanRulesInput"]["rules"][number];

export async function listRules(context: Context): Promise<void> {
  printRules(context, await getRules(connect(context)));
}

/** Changes one rule; the others stay as they are. */
export async function setRule(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const present = await getRules(api);
  const code = input.word(0);
  if (!present.rules.some((rule) => rule.code === code))
    throw new CliFailure(exitCodes.usage, "usage", context.texts.rules.unknownRule(code));
  const severity = input.text("severity");
  const limits = Object.fromEntries(input.texts("limit").map((text) => readLimit(context, text)));
  const choices = present.rules.map((rule): Choice => {
    const kept = Object.fromEntries(rule.limits.map(({ name, value }) => [name, value]));
    if (rule.code !== code) return { code: rule.code, severity: rule.severity, limits: kept };
    // A severity there is not is refused by the server, with those there are.
    const wanted = (severity ?? rule.severity) as Rule["severity"];
    return { code: rule.code, severity: wanted, limits: { ...kept, ...limits } };
  });
  const stored = await putRules(api, choices, present.version);
  const rules = stored.rules.filter((rule) => rule.code === code);
  printRules(context, { ...stored, rules });
}

/** Back to how the rules are shipped. */
export async function resetRules(context: Context, input: Input): Promise<void> {
  const api = connect(context);
  const { version } = await getRules(api);
  await confirm(context, input, context.texts.rules.reset);
  printRules(context, await putRules(api, [], version));
}

function getRules({ client }: Api): Promise<Rules> {
  return unwrap(client.GET("/planning/rules", {}));
}

function putRules({ client }: Api, rules: Choice[], version: number): Promise<Rules> {
  return unwrap(client.PUT("/planning/rules", { params: { header: ifMatch(version) }, body: { rules } }));
}

/** `minutes=540` */
function readLimit({ texts }: Context, text: string): readonly [string, number] {
  const [, name = "", value = ""] = /^(\w+)=(\d{1,9})$/.exec(text) ?? [];
  if (name === "") throw new CliFailure(exitCodes.usage, "usage", texts.rules.badLimit(text));
  return [name, Number(value)];
}

function printRules({ output, texts, language }: Context, rules: Rules): void {
  output.list(
    rules,
    rules.rules,
    [
      { title: texts.rules.rule, value: ({ code }) => code },
      { title: texts.rules.severity, value: ({ severity }) => texts.rules.severities[severity] },
      {
        title: texts.rules.limits,
        value: ({ limits }) => limits.map(({ name, value }) => `${name}=${value}`).join(" "),
      },
      { title: texts.rules.title, value: ({ title }) => title[language] },
      { title: texts.rules.reference, value: ({ reference = "" }) => reference },
    ],
    "",
  );
}
