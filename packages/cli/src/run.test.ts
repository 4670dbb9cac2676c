import { describe, expect, test } from "vitest";
import { run } from "../test/fake-terminal.ts";
import { everyCommand, fullName } from "./command-tree.ts";
import { createProgram } from "./program.ts";
import { processTerminal } from "./terminal.ts";
import { loadTexts } from "./texts/texts.ts";

describe("a command line that is not understood", () => {
  test.each([
    [["serv"], 'There is no command "serv". Did you mean serve?'],
    [["migrate", "upp"], 'There is no command "upp". Did you mean up?'],
    [["serve", "--prot", "1"], "There is no option --prot. Did you mean --port?"],
    [["serve", "--port"], "--port needs a value. See: souffleur serve --help"],
    [["completion"], "The argument shell is missing. See: souffleur completion --help"],
    [["config", "extra"], "There are more arguments than this command takes. See: souffleur config --help"],
    [
      ["migrate"],
      "souffleur migrate needs a command after it: up, down, status. See: souffleur migrate --help",
    ],
    [["config", "--lang", "de"], '--lang must be fr or en, not "de".'],
    [["completion", "tcsh"], '"tcsh" is not bash, zsh or fish.'],
    [["migrate", "down", "--count", "x"], '--count must be a whole number above 0, not "x".'],
  ])("%j is answered in one line, with code 2 and nothing on stdout", async (line, sentence) => {
    expect(await run(line)).toEqual({ exitCode: 2, stdout: "", stderr: `${sentence}\n` });
  });

  test("the sentence is French where the person is", async () => {
    const { stderr } = await run(["serv"], { environment: { LANG: "fr_FR.UTF-8" } });
    expect(stderr).toBe("La commande « serv » n'existe pas. Vouliez-vous dire serve ?\n");
  });

  test("with --json the fault is JSON too", async () => {
    const { stderr } = await run(["serv", "--json"]);
    expect(JSON.parse(stderr)).toEqual({
      error: { code: "usage", message: 'There is no command "serv".', next: "Did you mean serve?" },
    });
  });
});

describe("help", () => {
  test("nothing at all shows the help, as does --help", async () => {
    const bare = await run([]);
    expect(bare).toMatchObject({ exitCode: 0, stderr: "" });
    expect(bare.stdout).toBe((await run(["--help"])).stdout);
    expect(bare.stdout).toContain("Exit codes: 0 done");
  });

  test.each(["en", "fr"] as const)("every command and option explains itself (%s)", async (language) => {
    const texts = await loadTexts(language);
    const program = createProgram(processTerminal, language, texts);
    for (const command of everyCommand(program)) {
      if (command.name() === "__complete") continue;
      expect(command.description(), fullName(command)).not.toBe("");
      for (const option of command.options) expect(option.description, option.flags).not.toBe("");
      for (const argument of command.registeredArguments)
        expect(argument.description, fullName(command)).not.toBe("");
    }
  });

  test("French help has no English heading left", async () => {
    const { stdout } = await run(["serve", "--help", "--lang=fr"]);
    expect(stdout).toContain("Usage :");
    expect(stdout).toContain("Partout :");
    expect(stdout).not.toMatch(/\b(Options:|Usage:|display help|default:)/);
  });

  test("--version gives the version alone", async () => {
    expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("colours", () => {
  const ESCAPE = "\u001b[";

  test("are used at a terminal, and nowhere else", async () => {
    expect((await run(["--help"], { isTTY: true })).stdout).toContain(ESCAPE);
    expect((await run(["--help"])).stdout).not.toContain(ESCAPE);
  });

  test.each([{ NO_COLOR: "1" }, { TERM: "dumb" }])("are left out with %j", async (environment) => {
    const { stdout, stderr } = await run(["serv"], { isTTY: true, environment });
    expect(stdout + stderr).not.toContain(ESCAPE);
  });

  test("an empty NO_COLOR means nothing, as its standard says", async () => {
    expect((await run(["--help"], { isTTY: true, environment: { NO_COLOR: "" } })).stdout).toContain(ESCAPE);
  });
});

test("a fault in the settings is told in the person's language, with code 2", async () => {
  const environment = { SOUFFLEUR_PROT: "80", LC_ALL: "fr_CA" };
  expect(await run(["config"], { environment })).toEqual({
    exitCode: 2,
    stdout: "",
    stderr: "SOUFFLEUR_PROT n'est pas un réglage de Souffleur. Est-ce SOUFFLEUR_PORT ?\n",
  });
});

test("config shows what is in force as JSON, secrets hidden", async () => {
  const environment = { SOUFFLEUR_DATABASE_URL: "postgres://app:hunter2@db/x" };
  const { stdout } = await run(["config", "--json", "--data-dir", "elsewhere"], { environment });
  expect(stdout).not.toContain("hunter2");
  const settings: { key: string; value: string; origin: string }[] = JSON.parse(stdout);
  expect(settings.find(({ key }) => key === "SOUFFLEUR_DATA_DIR")).toMatchObject({
    value: "elsewhere",
    origin: "flag",
  });
});
