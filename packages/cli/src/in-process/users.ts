import { CliFailure } from "../cli-failure.ts";
import type { Context } from "../context.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Input } from "../input.ts";
import { readSecret } from "../prompt/secret.ts";
import { settingsInput } from "./settings-input.ts";

/** Gives somebody an account, on the machine itself: how the first owner comes to a server nobody can reach yet. */
export async function addUser(context: Context, input: Input): Promise<void> {
  const server = await import("@souffleur/server");
  const { output, texts, language } = context;
  const login = input.word(0);
  const roles = input.texts("role");
  const password = await readSecret(context, texts.accounts.newPassword(login));
  const user = await server.addUser(settingsInput(context, input), {
    login,
    name: input.text("name") ?? login,
    password,
    roles: roles.length > 0 ? roles : ["owner"],
    locale: language,
  });
  output.result(user, () => texts.accounts.added(user.login, user.roles.join(", ")));
}

export async function listUsers(context: Context, input: Input): Promise<void> {
  const server = await import("@souffleur/server");
  const { output, texts } = context;
  const users = await server.listUsers(settingsInput(context, input));
  output.list(
    users,
    users,
    [
      { title: texts.accounts.login, value: ({ login }) => login },
      { title: texts.accounts.name, value: ({ name }) => name },
      { title: texts.accounts.roles, value: ({ roles }) => roles.join(", ") },
    ],
    texts.accounts.nobody,
  );
}

export async function resetPassword(context: Context, input: Input): Promise<void> {
  const server = await import("@souffleur/server");
  const { output, texts } = context;
  const login = input.word(0);
  if (login === "") throw new CliFailure(exitCodes.usage, "usage", texts.usage.wrong);
  const password = await readSecret(context, texts.accounts.newPassword(login));
  await server.resetUserPassword(settingsInput(context, input), login, password);
  output.result({ login }, () => texts.accounts.reset(login));
}
