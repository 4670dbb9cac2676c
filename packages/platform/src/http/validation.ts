import type { Locale, Message } from "@souffleur/kernel";
import type { FastifySchemaCompiler } from "fastify";
import type { z } from "zod";
import type { CommonFailure, FieldError } from "./common-problems.ts";

/** What a schema found wrong with one part of a request; told in the caller's language by the error handler. */
export class InvalidInputError extends Error {
  readonly issues: readonly z.core.$ZodIssue[];
  /** "body", "querystring", "params" or "headers" */
  readonly part: string;
  constructor(issues: readonly z.core.$ZodIssue[], part: string) {
    super(`The ${part} of the request does not fit its schema.`);
    this.issues = issues;
    this.part = part;
  }
}

export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart = "body" }) => {
  return (data) => {
    // No body at all reaches us as null.
    const parsed = schema.safeParse(data ?? undefined);
    return parsed.success
      ? { value: parsed.data }
      : { error: new InvalidInputError(parsed.error.issues, httpPart) };
  };
};

/** Adds a finding of our own to a schema, with its sentence in both languages. */
export function refuse(
  context: z.core.$RefinementCtx,
  message: Message,
  path: readonly (string | number)[] = [],
): void {
  // What comes after would be asked about a value that is not there.
  context.addIssue({
    code: "custom",
    message: message.en,
    params: { message },
    path: [...path],
    continue: false,
  });
}

const MAX_ERRORS = 50;

export function asFailure(error: InvalidInputError, locale: Locale): CommonFailure {
  const errors = error.issues
    .slice(0, MAX_ERRORS)
    .flatMap((issue) => asFieldErrors(issue, error.part, locale));
  const onlyUnknown = error.issues.every((issue) => issue.code === "unrecognized_keys");
  return { code: onlyUnknown ? "unknown_field" : "invalid_request", errors };
}

function asFieldErrors(issue: z.core.$ZodIssue, part: string, locale: Locale): FieldError[] {
  const path = pathText(issue.path, part);
  if (issue.code !== "unrecognized_keys") return [{ path, message: sentence(issue)[locale] }];
  return issue.keys.slice(0, MAX_ERRORS).map((key) => ({
    path: pathText([...issue.path, key.slice(0, 100)], part),
    message: { en: "is not a known field", fr: "n'est pas un champ connu" }[locale],
  }));
}

/** `availabilities[2].end`; what is not in the body says where it is. */
function pathText(path: readonly PropertyKey[], part: string): string {
  const inside = path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    return text === "" ? String(step) : `${text}.${String(step)}`;
  }, "");
  if (part === "body") return inside === "" ? "body" : inside;
  const name = part === "querystring" ? "query" : part;
  return inside === "" ? name : `${name}.${inside}`;
}

const typeNames: Readonly<Record<string, Message>> = {
  string: { en: "a text", fr: "un texte" },
  number: { en: "a number", fr: "un nombre" },
  int: { en: "a whole number", fr: "un nombre entier" },
  boolean: { en: "true or false", fr: "true ou false" },
  array: { en: "a list", fr: "une liste" },
  object: { en: "an object", fr: "un objet" },
};

const formats: Readonly<Record<string, Message>> = {
  uuid: { en: "must be a UUID", fr: "doit être un UUID" },
  email: { en: "must be an e-mail address", fr: "doit être une adresse e-mail" },
  url: { en: "must be a web address", fr: "doit être une adresse web" },
};

function sentence(issue: z.core.$ZodIssue): Message {
  switch (issue.code) {
    case "custom":
      return customMessage(issue);
    case "invalid_type":
      return typeSentence(issue);
    case "too_small":
      return sizeSentence(issue.origin, "min", Number(issue.minimum));
    case "too_big":
      return sizeSentence(issue.origin, "max", Number(issue.maximum));
    case "invalid_format":
      return (
        formats[issue.format] ?? { en: "does not have the expected form", fr: "n'a pas la forme attendue" }
      );
    case "invalid_value": {
      const values = issue.values.slice(0, 20).map(String).join(", ");
      return { en: `must be one of: ${values}`, fr: `doit être l'une de ces valeurs : ${values}` };
    }
    default:
      return { en: "is not valid", fr: "n'est pas valide" };
  }
}

function customMessage(issue: z.core.$ZodIssueCustom): Message {
  const message = issue.params?.message as Message | undefined;
  return message ?? { en: issue.message, fr: issue.message };
}

function typeSentence(issue: z.core.$ZodIssueInvalidType): Message {
  if (issue.message.endsWith("received undefined")) return { en: "is required", fr: "est obligatoire" };
  const expected = typeNames[issue.expected] ?? { en: issue.expected, fr: issue.expected };
  return { en: `must be ${expected.en}`, fr: `doit être ${expected.fr}` };
}

function sizeSentence(origin: string, bound: "min" | "max", limit: number): Message {
  const [en, fr] = bound === "min" ? ["at least", "au moins"] : ["at most", "au plus"];
  // English counts nothing in the plural, French in the singular.
  const [many, plusieurs] = [limit === 1 ? "" : "s", limit < 2 ? "" : "s"];
  if (origin === "string")
    return {
      en: `must have ${en} ${limit} character${many}`,
      fr: `doit compter ${fr} ${limit} caractère${plusieurs}`,
    };
  if (origin === "array" || origin === "set")
    return {
      en: `must have ${en} ${limit} item${many}`,
      fr: `doit compter ${fr} ${limit} élément${plusieurs}`,
    };
  return { en: `must be ${en} ${limit}`, fr: `doit valoir ${fr} ${limit}` };
}
