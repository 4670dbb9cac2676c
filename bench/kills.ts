// Kills the server at random moments while clients write and jobs run: what was acknowledged is there, and there once.
import { join } from "node:path";
import { PATIENCE } from "../tests/support/test-config.ts";
import { signUp } from "./harness/account.ts";
import { createStarters, type Starters } from "./harness/job-starters.ts";
import { type Kills, killAtRandom } from "./harness/kill-loop.ts";
import { median, option, quick, type Row, report } from "./harness/report.ts";
import { freePort, inTemporaryFolder, type Server, souffleur } from "./harness/server.ts";
import { createWriters, type Writers } from "./harness/writers.ts";

const KILLS = option("kills", quick ? 3 : 200);

await inTemporaryFolder(async (folder) => {
  const writing: { clients?: Writers } = {};
  const writes = await killed(
    join(folder, "writes"),
    async (_, headers) => (writing.clients = createWriters(headers)),
  );
  const starting: { clients?: Starters } = {};
  const jobs = await killed(join(folder, "jobs"), async (server, headers) => {
    starting.clients = await createStarters(server, headers);
    return starting.clients;
  });
  const states = Object.entries(starting.clients?.states() ?? {}).map(
    ([state, count]) => `${count} ${state}`,
  );
  const rows = [
    { ...row("writes", writing.clients?.acknowledged() ?? 0, writes) },
    { ...row("jobs", starting.clients?.started() ?? 0, jobs), "jobs ended": states.join(", ") },
  ];
  report("kills", rows, [...writes.wrong, ...jobs.wrong]);
});

async function killed(
  dataDir: string,
  begin: (server: Server, headers: Record<string, string>) => Promise<Writers | Starters>,
): Promise<Kills> {
  const program = souffleur(dataDir, await freePort(), PATIENCE);
  const database = join(dataDir, "souffleur.db");
  return killAtRandom(program, database, KILLS, async (server) =>
    begin(server, await signUp(server, dataDir)),
  );
}

function row(during: string, acknowledged: number, { kills, wrong, restartMs }: Kills): Row {
  const count = (word: string) => wrong.filter((each) => each.startsWith(word)).length;
  const [lost, doubled] = [count("LOST"), count("DOUBLED")];
  const other = wrong.length - lost - doubled;
  return {
    during,
    kills,
    acknowledged,
    lost,
    doubled,
    "other faults": other,
    "restart ms": median(restartMs),
  };
}
