// Kills the server at random moments while agents propose questions: each run ends, with its drafts there and there once. Then cancels runs at random moments, and times how soon that is seen.
import { join } from "node:path";
import { PATIENCE } from "../tests/support/test-config.ts";
import { signUp } from "./harness/account.ts";
import { killAtRandom } from "./harness/kill-loop.ts";
import { type Askers, createAskers } from "./harness/quiz-askers.ts";
import { cancelAtRandom } from "./harness/quiz-cancels.ts";
import { median, option, quick, report } from "./harness/report.ts";
import { freePort, inTemporaryFolder, type Program, souffleur, start } from "./harness/server.ts";

const KILLS = option("kills", quick ? 3 : 200);
const CANCELS = option("cancels", quick ? 3 : 30);

await inTemporaryFolder(async (folder) => {
  const program = souffleur(folder, await freePort(), PATIENCE);
  const asking: { clients?: Askers; headers?: Record<string, string> } = {};
  const { kills, wrong, restartMs } = await killAtRandom(
    program,
    join(folder, "souffleur.db"),
    KILLS,
    async (server) => {
      asking.headers = await signUp(server, folder);
      asking.clients = await createAskers(server, asking.headers);
      return asking.clients;
    },
  );
  const cancels = await cancelled(program, asking.headers ?? {});
  const count = (word: string) => wrong.filter((each) => each.startsWith(word)).length;
  const row = {
    kills,
    "runs asked for": asking.clients?.started() ?? 0,
    drafts: asking.clients?.proposed() ?? 0,
    lost: count("LOST"),
    doubled: count("DOUBLED"),
    "restart ms": median(restartMs),
    cancels: cancels.ms.length,
    "cancel seen ms": median(cancels.ms),
    "at most ms": Math.max(...cancels.ms),
    "ended before": cancels.tooLate,
  };
  report("quiz-kills", [row], [...wrong, ...cancels.wrong]);
});

async function cancelled(program: Program, headers: Record<string, string>) {
  const server = await start(program);
  try {
    return await cancelAtRandom(server, headers, CANCELS);
  } finally {
    await server.stop();
  }
}
