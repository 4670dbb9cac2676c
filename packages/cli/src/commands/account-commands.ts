import type { Command } from "commander";
import { onData } from "./on-data.ts";
import type { Registrar } from "./registrar.ts";
import { repeated } from "./repeated.ts";

export function addAccountCommands({ program, texts: { help }, run }: Registrar): void {
  const group = (name: string, summary: string) =>
    program.command(name).description(summary).helpGroup(help.groups.server);
  const user = group("user", help.user);
  const users = () => import("../in-process/users.ts");
  onData(user.command("add").description(help.userAdd).argument("<login>", help.login), help)
    .option("--name <name>", help.userName)
    .option("--role <role>", help.userRole, repeated)
    .action(run(async () => (await users()).addUser));
  onData(user.command("list").description(help.userList), help).action(
    run(async () => (await users()).listUsers),
  );
  onData(
    user.command("reset-password").description(help.userReset).argument("<login>", help.login),
    help,
  ).action(run(async () => (await users()).resetPassword));

  const token = group("token", help.token);
  const tokens = () => import("../accounts/tokens.ts");
  const asPerson = (command: Command) => command.option("--login <login>", help.tokenLogin);
  asPerson(token.command("create").description(help.tokenCreate).argument("<name>", help.tokenName))
    .option("--role <role>", help.tokenRole, repeated)
    .option("--expires <moment>", help.tokenExpires)
    .action(run(async () => (await tokens()).createToken));
  asPerson(token.command("list").description(help.tokenList))
    .option("--limit <number>", help.options.limit)
    .action(run(async () => (await tokens()).listTokens));
  asPerson(token.command("revoke").description(help.tokenRevoke).argument("<id>", help.anId)).action(
    run(async () => (await tokens()).revokeToken),
  );
}
