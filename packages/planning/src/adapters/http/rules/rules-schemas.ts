import { refuse } from "@souffleur/platform/http";
import { z } from "zod";
import type { StoredRules } from "../../../application/rules/ports.ts";
import type { DayNumber } from "../../../domain/plan/facts.ts";
import { ruleCodes } from "../../../domain/rules/codes.ts";
import { severities } from "../../../domain/rules/pack.ts";
import type { LimitUnit, RuleSource } from "../../../domain/rules/pack-source.ts";
import { packOn, type RuleChoices, shippedRules } from "../../../domain/rules/shipped-pack.ts";

const units = ["minutes", "days", "weeks", "years", "clock"] as const satisfies readonly LimitUnit[];
const MAX_LIMITS = 10;

export const messageOutput = z.object({ fr: z.string(), en: z.string() }).meta({
  id: "Message",
  description: "A text in both languages.",
  examples: [{ fr: "Repos quotidien", en: "Daily rest" }],
});

const limitOutput = z.object({
  name: z.string(),
  title: messageOutput,
  unit: z.enum(units).meta({ description: "`clock` is an hour of the clock, in minutes since midnight." }),
  value: z.int(),
  shipped: z.int().meta({ description: "What the law says, or whatever we ship." }),
  least: z.int(),
  most: z.int(),
});

const derogationOutput = z.object({
  code: z.string(),
  title: messageOutput,
  reference: z.string(),
  limits: z.record(z.string(), z.int()).meta({ description: "What to set where it applies." }),
  condition: messageOutput.optional(),
});

const ruleOutput = z
  .object({
    code: z.enum(ruleCodes),
    title: messageOutput,
    severity: z.enum(severities),
    shipped_severity: z.enum(severities),
    reference: z.string().optional().meta({ description: "The article it rests on." }),
    limits: z.array(limitOutput),
    derogations: z.array(derogationOutput).meta({ description: "Known agreements that set other limits." }),
  })
  .meta({
    id: "PlanRule",
    examples: [
      {
        code: "daily_rest",
        title: { fr: "Repos quotidien", en: "Daily rest" },
        severity: "forbid",
        shipped_severity: "forbid",
        reference: "Code du travail, art. L3131-1",
        limits: [
          {
            ...{ name: "minutes", title: { fr: "Repos", en: "Rest" }, unit: "minutes" },
            ...{ value: 660, shipped: 660, least: 0, most: 10_080 },
          },
        ],
        derogations: [],
      },
    ],
  });

export const rulesOutput = z.object({ rules: z.array(ruleOutput), version: z.int() }).meta({
  id: "PlanRules",
  description: "Every rule as it holds today.",
  examples: [{ rules: [], version: 1 }],
});

const choiceInput = z.strictObject({
  code: z.enum(ruleCodes),
  severity: z.enum(severities).optional(),
  limits: z
    .record(z.string().max(100), z.int())
    .optional()
    .meta({ description: "By name; those left out are as shipped." }),
});

export const rulesInput = z
  .strictObject({ rules: z.array(choiceInput).max(ruleCodes.length), version: z.int().optional() })
  .superRefine(({ rules }, context) => {
    for (const [index, choice] of rules.entries()) checkChoice(choice, rules, index, context);
  })
  .transform(
    ({ rules }): RuleChoices =>
      Object.fromEntries(rules.map(({ code, severity, limits }) => [code, { severity, limits }])),
  )
  .meta({
    id: "PlanRulesInput",
    description: "What shall differ from how the rules are shipped; rules left out are as shipped.",
    examples: [{ rules: [{ code: "daily_rest", severity: "warn", limits: { minutes: 540 } }] }],
  });

type Choice = z.output<typeof choiceInput>;

function checkChoice(
  { code, limits = {} }: Choice,
  all: readonly Choice[],
  index: number,
  context: z.core.$RefinementCtx,
): void {
  if (all.findIndex((other) => other.code === code) < index)
    refuse(context, { en: "is listed twice", fr: "figure deux fois" }, ["rules", index, "code"]);
  const known = shippedRules.find((rule) => rule.code === code)?.limits ?? {};
  for (const [name, value] of Object.entries(limits).slice(0, MAX_LIMITS)) {
    const limit = Object.hasOwn(known, name) ? known[name] : undefined;
    const path = ["rules", index, "limits", name];
    if (limit === undefined)
      refuse(context, { en: "is no limit of this rule", fr: "n’est pas une limite de cette règle" }, path);
    else if (value < limit.least || value > limit.most)
      refuse(
        context,
        {
          en: `must be between ${limit.least} and ${limit.most}`,
          fr: `doit être entre ${limit.least} et ${limit.most}`,
        },
        path,
      );
  }
}

/** Every rule, as it holds on a day. */
export function presentRules({ choices, version }: StoredRules, day: DayNumber): z.input<typeof rulesOutput> {
  const [shipped, now] = [packOn(day), packOn(day, choices)];
  const presentRule = (source: RuleSource) => ({
    code: source.code,
    title: source.title,
    severity: now[source.code].severity,
    shipped_severity: source.severity,
    reference: source.reference,
    limits: Object.entries(source.limits).map(([name, { values: _values, ...limit }]) => ({
      name,
      ...limit,
      value: now[source.code].limits[name] ?? 0,
      shipped: shipped[source.code].limits[name] ?? 0,
    })),
    derogations: source.derogations.map((derogation) => ({
      ...derogation,
      limits: { ...derogation.limits },
    })),
  });
  return { rules: shippedRules.map(presentRule), version };
}
