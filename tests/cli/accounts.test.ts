import { afterEach, beforeEach, expect, test } from "vitest";
import { run } from "../../packages/cli/test/fake-terminal.ts";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { removeTemporaryFolders } from "../support/temporary-folder.ts";

const PASSWORD = "trois coups puis le silence";

let dataDir: string;
let server: CommandLineServer;
beforeEach(async () => {
  server = await startCommandLineServer();
  dataDir = server.dataDir;
});
afterEach(async () => {
  await server.close();
  removeTemporaryFolders();
});

const souffleur: CommandLineServer["souffleur"] = (line, situation) => server.souffleur(line, situation);

test("the owner's account is made on the machine; from then on a key is needed", async () => {
  const line = ["user", "add", "agathe", "--name", "Agathe Moreau", "--data-dir", dataDir];
  const weak = await run(line, { stdin: "password\n" });
  expect(weak.exitCode).toBe(1);
  expect(await run(line, { stdin: `${PASSWORD}\n` })).toMatchObject({
    exitCode: 0,
    stdout: "agathe has an account: owner.\n",
  });
  expect((await run(["user", "list", "--data-dir", dataDir])).stdout).toMatch(/agathe +Agathe Moreau +owner/);

  await expect.poll(async () => (await souffleur(["inbox"])).exitCode).toBe(6);
  expect((await souffleur(["inbox"])).stderr).toMatch("souffleur token create");

  const made = await souffleur(["token", "create", "my laptop", "--role", "owner", "--login", "agathe"], {
    stdin: `${PASSWORD}\n`,
  });
  expect(made, made.stderr).toMatchObject({ exitCode: 0 });
  const environment = { SOUFFLEUR_API_KEY: made.stdout.trim() };
  expect((await souffleur(["inbox"], { environment })).exitCode).toBe(0);

  const listed = await souffleur(["token", "list", "--login", "agathe", "--json"], {
    stdin: `${PASSWORD}\n`,
  });
  const [key] = JSON.parse(listed.stdout);
  expect(key).toMatchObject({ name: "my laptop", roles: ["owner"] });
  expect(listed.stdout).not.toContain(made.stdout.trim());
  await souffleur(["token", "revoke", key.id, "--login", "agathe"], { stdin: `${PASSWORD}\n` });
  expect((await souffleur(["inbox"], { environment })).exitCode).toBe(6);
});

test("a lost password is replaced on the machine", async () => {
  await run(["user", "add", "agathe", "--data-dir", dataDir], { stdin: `${PASSWORD}\n` });
  const line = ["user", "reset-password", "agathe", "--data-dir", dataDir];
  const next = "un autre silence, plus long";
  expect((await run(line, { stdin: `${next}\n` })).exitCode).toBe(0);
  const wrong = await souffleur(["token", "list", "--login", "agathe"], { stdin: `${PASSWORD}\n` });
  expect(wrong.exitCode).toBe(6);
  expect((await souffleur(["token", "list", "--login", "agathe"], { stdin: `${next}\n` })).exitCode).toBe(0);
  expect(
    (await run(["user", "reset-password", "nobody", "--data-dir", dataDir], { stdin: `${next}\n` })).exitCode,
  ).toBe(3);
});

test("no password at all is asked for again, not taken as empty", async () => {
  const { exitCode, stderr } = await run(["user", "add", "bruno", "--data-dir", dataDir]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch("No password was given");
});
