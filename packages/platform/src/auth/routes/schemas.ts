import { locales } from "@souffleur/kernel";
import { z } from "zod";
import {
  exampleId,
  idOutput,
  instantOutput,
  lineInput,
  moduleNames,
  refuse,
  roles,
} from "../../http/index.ts";
import { themes } from "../users/user.ts";

const exampleAt = "2026-11-21T09:30:00.000Z";
const exampleLater = "2027-05-21T09:30:00.000Z";
const examplePassword = "le rideau se lève à vingt heures";

const LOGIN = /^[\p{L}\p{N}\p{M}._@+-]+$/u;

export const loginInput = lineInput(100)
  .superRefine((login, context) => {
    if (LOGIN.test(login.normalize("NFKC"))) return;
    refuse(context, {
      en: "may hold letters, digits and . _ @ + - only",
      fr: "ne peut contenir que des lettres, des chiffres et . _ @ + -",
    });
  })
  .meta({ examples: ["agathe"] });

/** Any characters; what is asked of a new one is told by the problem `password_refused`. */
const passwordInput = z
  .string()
  .min(1)
  .max(1_000)
  .meta({ format: "password", examples: [examplePassword] });

export const nameInput = lineInput(200).meta({ examples: ["Agathe Moreau"] });
const localeInput = z.enum(locales).meta({ examples: ["fr"] });
const themeInput = z.enum(themes).meta({ examples: ["system"] });
const rolesInput = z
  .array(z.enum(roles))
  .max(roles.length)
  .meta({ examples: [["planning:editor"]] });

const instantInput = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text).toISOString())
  .meta({ format: "date-time", examples: [exampleLater] });

export const userOutput = z
  .object({
    id: idOutput,
    login: z.string(),
    name: z.string(),
    roles: z.array(z.enum(roles)),
    locale: z.enum(locales).optional(),
    theme: z.enum(themes),
    disabled: z.boolean(),
    version: z.int(),
    created_at: instantOutput,
    updated_at: instantOutput,
  })
  .meta({
    id: "User",
    description: "Somebody with an account. Without `locale` the browser's language counts.",
    examples: [
      {
        id: exampleId,
        login: "agathe",
        name: "Agathe Moreau",
        roles: ["owner"],
        locale: "fr",
        theme: "system",
        disabled: false,
        version: 1,
        created_at: exampleAt,
        updated_at: exampleAt,
      },
    ],
  });

export const currentSessionOutput = z
  .object({
    open: z.boolean(),
    user: userOutput.optional(),
    roles: z.array(z.enum(roles)),
    modules: z
      .array(z.enum(moduleNames))
      .meta({ description: "The assistants that are switched on and may be looked at." }),
    locale: z.enum(locales),
  })
  .meta({
    id: "CurrentSession",
    description:
      "Who is asking. `open`: there is no account yet, and whoever sits at the machine owns it. Without `user` and not open: nobody.",
    examples: [{ open: false, roles: ["viewer"], modules: ["planning"], locale: "fr" }],
  });

export const sessionOutput = z
  .object({
    id: idOutput,
    user_agent: z.string(),
    current: z.boolean(),
    created_at: instantOutput,
    last_seen_at: instantOutput,
    expires_at: instantOutput,
  })
  .meta({
    id: "Session",
    examples: [
      {
        id: exampleId,
        user_agent: "Mozilla/5.0",
        current: true,
        created_at: exampleAt,
        last_seen_at: exampleAt,
        expires_at: exampleLater,
      },
    ],
  });

const apiKey = {
  id: idOutput,
  name: z.string(),
  prefix: z.string().meta({ description: "How the key begins.", examples: ["sfl_Xh2k9a"] }),
  roles: z.array(z.enum(roles)),
  created_at: instantOutput,
  expires_at: instantOutput.optional(),
  revoked_at: instantOutput.optional(),
  last_used_at: instantOutput.optional(),
};
const exampleKey = {
  id: exampleId,
  name: "Calendar of the foyer",
  prefix: "sfl_Xh2k9a",
  roles: ["viewer"],
  created_at: exampleAt,
};

export const apiKeyOutput = z.object(apiKey).meta({ id: "ApiKey", examples: [exampleKey] });

export const issuedKeyOutput = z
  .object({ ...apiKey, secret: z.string().meta({ description: "The key itself, shown this once." }) })
  .meta({
    id: "IssuedApiKey",
    examples: [{ ...exampleKey, secret: "sfl_Xh2k9aExampleExampleExampleExampleExample0" }],
  });

const link = {
  id: idOutput,
  kind: z.string(),
  subject: z.object({ id: z.string(), label: z.string() }),
  created_by: z.string(),
  created_at: instantOutput,
  expires_at: instantOutput,
  revoked_at: instantOutput.optional(),
  last_used_at: instantOutput.optional(),
};
const exampleLink = {
  id: exampleId,
  kind: "planning.artist",
  subject: { id: exampleId, label: "Élodie Marchand" },
  created_by: "Agathe Moreau",
  created_at: exampleAt,
  expires_at: exampleLater,
};

export const linkOutput = z.object(link).meta({ id: "Link", examples: [exampleLink] });

export const issuedLinkOutput = z
  .object({ ...link, secret: z.string().meta({ description: "The token itself, shown this once." }) })
  .meta({
    id: "IssuedLink",
    examples: [{ ...exampleLink, secret: "Xh2k9aExampleExampleExampleExampleExampleExa" }],
  });

export const currentLinkOutput = z
  .object({
    kind: z.string(),
    subject: z.object({ id: z.string(), label: z.string() }),
    expires_at: instantOutput,
  })
  .meta({
    id: "CurrentLink",
    examples: [{ kind: exampleLink.kind, subject: exampleLink.subject, expires_at: exampleLater }],
  });

export const setupOutput = z
  .object({ needed: z.boolean() })
  .meta({ id: "Setup", examples: [{ needed: true }] });

export const setupInput = z
  .strictObject({
    code: z.string().min(1).max(100),
    name: nameInput,
    login: loginInput,
    password: passwordInput,
    locale: localeInput.optional(),
  })
  .meta({
    id: "SetupInput",
    examples: [
      { code: "7K3M-9QXB-2T4W-VH6D", name: "Agathe Moreau", login: "agathe", password: examplePassword },
    ],
  });

export const signInInput = z
  .strictObject({ login: lineInput(200), password: passwordInput })
  .meta({ id: "SignInInput", examples: [{ login: "agathe", password: examplePassword }] });

export const profileInput = z
  .strictObject({ name: nameInput, locale: localeInput.optional(), theme: themeInput })
  .meta({ id: "ProfileInput", examples: [{ name: "Agathe Moreau", locale: "fr", theme: "dark" }] });

export const passwordChangeInput = z
  .strictObject({ current_password: passwordInput, new_password: passwordInput })
  .meta({
    id: "PasswordChangeInput",
    examples: [{ current_password: examplePassword, new_password: "trois coups, puis le silence" }],
  });

export const userInput = z
  .strictObject({
    login: loginInput,
    name: nameInput,
    password: passwordInput,
    roles: rolesInput,
    locale: localeInput.optional(),
  })
  .meta({
    id: "UserInput",
    examples: [
      { login: "bruno", name: "Bruno Keller", password: examplePassword, roles: ["planning:editor"] },
    ],
  });

export const userReplacement = z
  .strictObject({
    login: loginInput,
    name: nameInput,
    roles: rolesInput,
    disabled: z.boolean().default(false),
    password: passwordInput.optional().meta({ description: "A new one; ends all their sessions." }),
  })
  .meta({
    id: "UserReplacement",
    examples: [{ login: "bruno", name: "Bruno Keller", roles: ["viewer"], disabled: false }],
  });

export const apiKeyInput = z
  .strictObject({
    name: lineInput(100),
    roles: rolesInput.min(1),
    expires_at: instantInput.optional(),
  })
  .meta({ id: "ApiKeyInput", examples: [{ name: exampleKey.name, roles: ["viewer"] }] });

export const linkInput = z
  .strictObject({
    kind: lineInput(100),
    subject_id: lineInput(100),
    expires_at: instantInput.optional(),
  })
  .meta({ id: "LinkInput", examples: [{ kind: "planning.artist", subject_id: exampleId }] });
