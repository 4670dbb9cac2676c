import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CommandLineServer, startCommandLineServer } from "../support/command-line-server.ts";
import { removeTemporaryFolders, temporaryFolder } from "../support/temporary-folder.ts";

let server: CommandLineServer;
beforeAll(async () => {
  server = await startCommandLineServer();
});
afterAll(async () => {
  await server.close();
  removeTemporaryFolders();
});

const souffleur: CommandLineServer["souffleur"] = (line, situation) => server.souffleur(line, situation);
const json = (...line: string[]) => server.json(...line);

describe("people", () => {
  test("are added with what they can do, found by it, shown and removed", async () => {
    const line = ["plan", "people", "add", "Zoé Lampe", "--kind", "technician"];
    const skills = ["--skill", "LUMIERE=5", "--skill", "driving"];
    const added = await json(...line, "--email", "zoe@example.org", ...skills);
    expect(added).toMatchObject({ kind: "technician", email: "zoe@example.org" });
    expect(added.skills.map(({ level }: { level: number }) => level).sort()).toEqual([3, 5]);
    expect((await souffleur(["plan", "people", "show", added.id])).stdout).toBe(
      `Zoé Lampe  ${added.id}\n  Technician\n  zoe@example.org\n  Light 5/5\n  Driving 3/5\n`,
    );
    const filter = ["--kind", "technician", "--skill", "light", "--search", "zoe"];
    expect(await json("plan", "people", "list", ...filter)).toMatchObject([{ id: added.id }]);
    expect(await json("plan", "people", "list", "--kind", "artist", "--search", "zoe@")).toEqual([]);
    const removed = await souffleur(["plan", "people", "remove", added.id, "--yes"]);
    expect(removed.stdout).toMatch("Zoé Lampe is in the trash");
    expect((await souffleur(["plan", "people", "show", added.id])).exitCode).toBe(3);
  });

  test("and a skill or a kind nobody knows are told from each other, in the reader's language", async () => {
    const skill = await souffleur(["plan", "people", "add", "x", "--skill", "juggling=2"]);
    expect([skill.exitCode, skill.stderr]).toEqual([
      2,
      'There is no skill "juggling"; see: souffleur plan skills list\n',
    ]);
    const kind = await souffleur(["--lang", "fr", "plan", "people", "list", "--kind", "robot"]);
    expect([kind.exitCode, kind.stderr]).toEqual([
      2,
      "--kind doit être artist ou technician, pas « robot ».\n",
    ]);
  });

  test("have skills, teams and venues beside them", async () => {
    const skills = await souffleur(["--lang", "fr", "plan", "skills", "list", "--limit", "1"]);
    expect(skills.stdout).toContain("Comédien, comédienne");
    expect(await json("plan", "teams", "list")).toEqual([]);
    const venues = await souffleur(["plan", "venues", "list", "--search", "x"]);
    expect([venues.exitCode, venues.stdout + venues.stderr]).toEqual([0, "There are no venues.\n"]);
  });
});

describe("productions and shifts", () => {
  const send = async (path: string, body: unknown) => (await server.post(path, body)) as { id: string };

  test("are listed and shown, and somebody is put at a post by its role", async () => {
    const period = { starts_on: "2033-01-01", ends_on: "2033-02-01" };
    const production = await send("/productions", { name: "Le Ça & l'été", ...period, budget: 100_000 });
    const posts = [
      { role: "Son", count: 1 },
      { role: "Lumière", count: 2 },
    ];
    const shift = await send(`/productions/${production.id}/shifts`, {
      title: "Soir",
      start: "2033-01-05T19:30",
      end: "2033-01-05T23:00",
      posts,
    });
    const { id: person } = await send("/people", { name: "Zoé", free_by_default: true });
    expect(await json("plan", "productions", "list", "--search", "ete")).toMatchObject([
      { id: production.id },
    ]);
    const line = ["plan", "shifts", "list", "--from", "2033-01-05", "--to", "2033-01-05"];
    expect((await souffleur([...line, "--production", production.id])).stdout).toContain(
      "2033-01-05 19:30–23:00  Soir      0/3",
    );
    const assigned = await json("plan", "shifts", "assign", shift.id, "LUMIÈRE", person, "--pin");
    expect(assigned.assignments).toMatchObject([{ person_id: person, pinned: true }]);
    const shown = await souffleur(["--lang", "fr", "plan", "productions", "show", production.id]);
    expect(shown.stdout).toContain("places pourvues : 1 sur 3");
    expect(await json("plan", "productions", "show", production.id)).toMatchObject({
      coverage: { filled: 1 },
    });
    const again = await souffleur(["plan", "shifts", "assign", shift.id, "Son", person]);
    expect(again.exitCode).toBe(4);
    const unknown = await souffleur(["plan", "shifts", "assign", shift.id, "Vidéo", person]);
    expect([unknown.exitCode, unknown.stderr]).toEqual([
      2,
      'The shift has no single post "Vidéo"; it has: Son, Lumière.\n',
    ]);
  });
});

describe("rules", () => {
  const find = (rules: readonly { code: string }[], code: string) => rules.find((rule) => rule.code === code);

  test("are listed, set one by one and put back", async () => {
    const listed = await souffleur(["--lang", "fr", "plan", "rules"]);
    expect(listed.stdout).toMatch(/daily_rest +interdire +minutes=660 +Repos quotidien +Code du travail/);
    const line = ["plan", "rules", "set", "daily_rest", "--severity", "warn", "--limit", "minutes=540"];
    expect((await souffleur(line)).stdout).toMatch(/daily_rest +warn +minutes=540/);
    await json("plan", "rules", "set", "sunday_work", "--severity", "forbid");
    const both = (await json("plan", "rules", "list")).rules;
    expect(find(both, "daily_rest")).toMatchObject({ severity: "warn", limits: [{ value: 540 }] });
    expect(find(both, "sunday_work")).toMatchObject({ severity: "forbid" });
    const reset = await json("plan", "rules", "reset", "--yes");
    expect(find(reset.rules, "daily_rest")).toMatchObject({ severity: "forbid", limits: [{ value: 660 }] });
  });

  test("that are none, and limits that are none, are told", async () => {
    const rule = await souffleur(["plan", "rules", "set", "luck"]);
    expect([rule.exitCode, rule.stderr]).toEqual([2, 'There is no rule "luck"; see: souffleur plan rules\n']);
    const limit = await souffleur(["plan", "rules", "set", "daily_rest", "--limit", "long"]);
    expect([limit.exitCode, limit.stderr]).toEqual([2, '"long" is not a limit like minutes=540.\n']);
    const severity = await souffleur(["plan", "rules", "set", "daily_rest", "--severity", "kill"]);
    expect([severity.exitCode === 0, severity.stderr]).toEqual([false, expect.stringContaining("severity")]);
  });

  test("that are broken are listed, or nothing is", async () => {
    const days = ["--from", "2031-05-05", "--to", "2031-05-11"];
    const conflicts = await souffleur(["plan", "conflicts", ...days]);
    expect([conflicts.exitCode, conflicts.stderr]).toEqual([0, "Nothing in the plan breaks a rule.\n"]);
    expect(await json("plan", "conflicts", ...days, "--code", "overlap", "--severity", "forbid")).toEqual([]);
    const missing = await souffleur(["plan", "conflicts", "--from", "2031-05-05"]);
    expect([missing.exitCode, missing.stderr]).toEqual([2, expect.stringContaining("--to")]);
  });
});

describe("artists", () => {
  test("are added, shown, changed, found, removed and brought back", async () => {
    const added = await json("plan", "artists", "add", "Zélie Brun", "--free", "2031-05-12T10:00/12:30");
    expect(added.availabilities).toEqual([{ start: "2031-05-12T10:00:00", end: "2031-05-12T12:30:00" }]);
    const line = ["plan", "artists", "edit", added.id, "--name", "Zélie Noir", "--free"];
    const edited = await json(
      ...line,
      "2031-05-13 22:00/2031-05-14T02:00",
      "--busy",
      "2031-05-12T10:00/12:30",
    );
    expect(edited.name).toBe("Zélie Noir");
    expect(edited.availabilities).toEqual([{ start: "2031-05-13T22:00:00", end: "2031-05-14T02:00:00" }]);
    expect((await souffleur(["plan", "artists", "show", added.id])).stdout).toBe(
      `Zélie Noir  ${added.id}\n  2031-05-13 22:00–2031-05-14 02:00\n`,
    );
    expect(await json("plan", "artists", "list", "--search", "zelie")).toMatchObject([{ id: added.id }]);

    const removed = await souffleur(["plan", "artists", "remove", added.id, "--yes"]);
    expect(removed.stdout).toMatch("Zélie Noir is in the trash");
    expect((await souffleur(["plan", "artists", "show", added.id])).exitCode).toBe(3);
    const [item] = await json("trash", "list");
    expect(await json("trash", "restore", item.id)).toMatchObject({ label: "Zélie Noir" });
    expect((await souffleur(["plan", "artists", "show", added.id])).exitCode).toBe(0);
  });

  test("nothing is removed where nobody can be asked and nobody said yes", async () => {
    const { id } = await json("plan", "artists", "add", "Kept");
    const { exitCode, stderr } = await souffleur(["plan", "artists", "remove", id]);
    expect(exitCode).toBe(2);
    expect(stderr).toBe("Move Kept to the trash? Say so with --yes.\n");
    expect((await souffleur(["plan", "artists", "show", id])).exitCode).toBe(0);
  });

  test("come from a CSV file, once however often it is imported, and not at all on a dry run", async () => {
    const file = join(temporaryFolder(), "people.csv");
    const rows = [
      "nom;début;fin",
      '"Dupont; Léa";2031-06-01T09:00;12:00',
      '"Dupont; Léa";2031-06-02T09:00;12:00',
      "Imad;;",
    ];
    writeFileSync(file, `\u{feff}${rows.join("\r\n")}`);
    expect(await json("plan", "artists", "import", file, "--dry-run")).toMatchObject({ dry_run: true });
    expect(await json("plan", "artists", "list", "--search", "Dupont")).toEqual([]);
    for (let time = 0; time < 2; time++) await json("plan", "artists", "import", file);
    const found = await json("plan", "artists", "list", "--search", "Dupont");
    expect(found).toMatchObject([{ name: "Dupont; Léa", availabilities: [{}, {}] }]);
  });

  test("every fault of a CSV file is told with its line, and nobody is imported", async () => {
    const file = join(temporaryFolder(), "faulty.csv");
    writeFileSync(file, "name,start,end\nGood,,\n,2031-06-01T09:00,12:00\nBad,tomorrow,12:00\n");
    const { exitCode, stderr } = await souffleur(["plan", "artists", "import", file]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/Line 3 has no name\.\nLine 4: "tomorrow" to "12:00"/);
    expect(await json("plan", "artists", "list", "--search", "Good")).toEqual([]);
  });

  test("a list says when there is more", async () => {
    for (const name of ["More A", "More B", "More C"]) await json("plan", "artists", "add", name);
    const { stdout, stderr } = await souffleur([
      "plan",
      "artists",
      "list",
      "--search",
      "More",
      "--limit",
      "2",
      "--json",
    ]);
    expect(JSON.parse(stdout)).toHaveLength(2);
    expect(stderr).toBe("There are more than these 2; ask for more with --limit.\n");
  });
});

describe("plannings and proposals", () => {
  test("a period is proposed by a job, decided on, and the decision taken back", async () => {
    const { id } = await json("plan", "artists", "add", "Proposed", "--free", "2032-01-05T10:00/12:00");
    const proposed = await souffleur(["plan", "propose", "2032-01-05", "2032-01-06", "--artist", id]);
    expect(proposed, proposed.stderr).toMatchObject({ exitCode: 0 });
    expect(proposed.stderr).toMatch("souffleur inbox");
    const open = await json("plan", "proposals", "list", "--state", "open");
    const day = open.find((one: { event_date: string }) => one.event_date === "2032-01-05");
    expect((await json("inbox")).map((item: { id: string }) => item.id)).toContain(day.id);
    expect((await souffleur(["plan", "proposals", "show", day.id])).stdout).toMatch(
      /\+ 2032-01-05 10:00–12:00 {2}Proposed/,
    );

    const accepted = await json("plan", "proposals", "accept", day.id);
    expect(accepted).toMatchObject({ state: "accepted", planning_id: expect.any(String) });
    expect((await souffleur(["plan", "show", accepted.planning_id])).stdout).toMatch(
      /10:00–12:00 {2}Proposed/,
    );
    expect((await souffleur(["plan", "proposals", "reject", day.id])).exitCode).toBe(4);
    expect(await json("plan", "proposals", "restore", day.id)).toMatchObject({ state: "restored" });
  });

  test("a proposal is accepted otherwise: without somebody, or at another time", async () => {
    const a = await json(
      "plan",
      "artists",
      "add",
      "Stays",
      "--free",
      "2032-02-05T10:00/12:00",
      "--free",
      "2032-02-05T14:00/16:00",
    );
    const b = await json("plan", "artists", "add", "Goes", "--free", "2032-02-05T10:00/12:00");
    await json("plan", "propose", "2032-02-05", "2032-02-05", "--artist", a.id, "--artist", b.id);
    const [proposal] = (await json("plan", "proposals", "list", "--state", "open")).filter(
      (one: { event_date: string }) => one.event_date === "2032-02-05",
    );
    const line = ["plan", "proposals", "edit", proposal.id, "--without", b.id, "--at"];
    const edited = await json(...line, `${a.id}=2032-02-05T14:00/16:00`);
    expect(edited.state).toBe("edited");
    const planning = await json("plan", "show", edited.planning_id);
    expect(planning.assignments).toMatchObject([
      { artist_id: a.id, slot: { start: "2032-02-05T14:00:00", end: "2032-02-05T16:00:00" } },
    ]);
  });

  test("a day is planned by hand and removed", async () => {
    const { id } = await json("plan", "artists", "add", "Hand", "--free", "2032-03-05T10:00/12:00");
    const planning = await json("plan", "create", "2032-03-05", "--artist", id);
    expect(await json("plan", "list", "--from", "2032-03-05", "--to", "2032-03-05")).toMatchObject([
      { planning_id: planning.planning_id },
    ]);
    expect((await souffleur(["plan", "remove", planning.planning_id, "--yes"])).exitCode).toBe(0);
    expect((await souffleur(["plan", "show", planning.planning_id])).exitCode).toBe(3);
  });

  test("a person who is not free is said in the person's language", async () => {
    const { id } = await json("plan", "artists", "add", "Busy");
    const { exitCode, stderr } = await souffleur([
      "plan",
      "create",
      "2032-03-05",
      "--artist",
      id,
      "--lang",
      "fr",
    ]);
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^L'artiste|^Artist/);
  });
});

describe("jobs and the ledger", () => {
  test("a finished job is listed, shown and watched, and cannot be cancelled", async () => {
    const { id } = await json("plan", "artists", "add", "Worker");
    const job = await json("plan", "propose", "2033-01-01", "2033-01-02", "--artist", id);
    expect((await json("jobs", "list")).map((one: { id: string }) => one.id)).toContain(job.id);
    expect(await json("jobs", "watch", job.id)).toMatchObject({ state: "succeeded" });
    expect((await souffleur(["jobs", "show", job.id])).stdout).toMatch(/succeeded/);
    expect((await souffleur(["jobs", "cancel", job.id])).exitCode).toBe(4);
  });

  test("what was done is in the ledger, as a table and as CSV", async () => {
    const { id } = await json("plan", "artists", "add", "Recorded");
    expect(await json("ledger", "--subject", id)).toMatchObject([
      { action: "planning.artist.created", subject: { label: "Recorded" } },
    ]);
    const csv = await souffleur(["ledger", "--subject", id, "--csv"]);
    expect(csv.stdout.split("\n")[0]).toMatch(/action/);
    expect(csv.stdout).toMatch("Recorded");
  });

  test("the trash is emptied only where somebody said yes", async () => {
    const { id } = await json("plan", "artists", "add", "Thrown");
    await json("plan", "artists", "remove", id, "--yes");
    const count = (await json("trash", "list")).length;
    expect(await json("trash", "empty", "--dry-run")).toEqual({ removed: count, dry_run: true });
    expect((await souffleur(["trash", "empty"])).exitCode).toBe(2);
    expect(await json("trash", "empty", "--yes")).toEqual({ removed: count });
    expect((await souffleur(["trash", "list"])).stderr).toBe("The trash is empty.\n");
  });
});

describe("a server that does not answer as hoped", () => {
  test("one that is not there is named, with code 5", async () => {
    const environment = { SOUFFLEUR_URL: "http://127.0.0.1:1" };
    const { exitCode, stderr } = await souffleur(["inbox"], { environment });
    expect(exitCode).toBe(5);
    expect(stderr).toBe(
      "No Souffleur answers at http://127.0.0.1:1. Start it with `souffleur serve`, or say where it is with --url or SOUFFLEUR_URL.\n",
    );
  });

  test("an address that is none is a wrong usage", async () => {
    expect((await souffleur(["inbox", "--url", "localhost"])).exitCode).toBe(2);
  });

  test("what does not exist has code 3, and its sentence is the server's", async () => {
    const { exitCode, stderr } = await souffleur([
      "plan",
      "artists",
      "show",
      "01a00000-0000-7000-8000-000000000000",
    ]);
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^Artist .* does not exist/);
  });
});

test("what the server refuses is told by the option or the argument it came from", async () => {
  const line = ["plan", "shifts", "list", "--from", "tomorrow", "--to", "2033-01-01"];
  const day = await souffleur(line);
  expect([day.exitCode, day.stderr]).toEqual([2, "--from must be a date like 2024-05-12\n"]);
  const nothing = await souffleur(["--lang", "fr", "quiz", "search", ""]);
  expect([nothing.exitCode, nothing.stderr]).toEqual([2, expect.stringMatching(/^text doit /)]);
});

test("a folder where a file is meant is called a folder", async () => {
  const { exitCode, stderr } = await souffleur(["plan", "people", "import", server.dataDir]);
  expect([exitCode, stderr]).toEqual([2, `${server.dataDir} is a folder; name a file.\n`]);
});
