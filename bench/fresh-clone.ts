// What a stranger waits for: a clone of HEAD with an empty npm cache, `npm start` to its first answer, then `npm test`.
// Downloads every dependency: minutes and some 300 MB. `--dry-run` clones and shows what would be run.
import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { quick, report } from "./harness/report.ts";
import { freePort, inTemporaryFolder, root, start } from "./harness/server.ts";

const DRY_RUN = quick || process.argv.includes("--dry-run");
const START_WITHIN_MS = 10 * 60_000;
const TEST_WITHIN_MS = 20 * 60_000;

await inTemporaryFolder(async (folder) => {
  const clone = join(folder, "souffleur");
  run("git", ["clone", "--quiet", "--no-hardlinks", root, clone], folder, process.env);
  mkdirSync(join(folder, "npm-cache"));
  const env = strangersEnvironment(join(folder, "npm-cache"));
  const nodeVersion = run("node", ["--version"], clone, env).stdout.trim();
  const npmVersion = run("npm", ["--version"], clone, env).stdout.trim();
  const tools = { node: nodeVersion, npm: npmVersion };
  if (DRY_RUN) return report("fresh-clone", [{ step: "npm start, npm test: not run", ...tools }]);

  const port = await freePort();
  const log = join(folder, "start.log");
  const program = { command: "npm", args: ["start"], cwd: clone, port, log, readyWithinMs: START_WITHIN_MS };
  const server = await start({ ...program, env: { ...env, SOUFFLEUR_PORT: String(port) } });
  await server.stop();
  const testsFrom = performance.now();
  const tests = spawnSync("npm", ["test"], { cwd: clone, env, timeout: TEST_WITHIN_MS, encoding: "utf8" });
  const rows = [
    { step: "npm start to the first answer", seconds: server.readyAfterMs / 1000, ...tools },
    { step: "npm test", seconds: (performance.now() - testsFrom) / 1000, ...tools },
  ];
  report("fresh-clone", rows, tests.status === 0 ? [] : [`npm test failed\n${tests.stdout.slice(-3000)}`]);
});

/** The machine's own Node and npm with an empty cache, as if no bench, no launcher and no npm had started us. */
function strangersEnvironment(cache: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|SOUFFLEUR_|NODE_|INIT_CWD)/i.test(name),
  );
  const path = (process.env.PATH ?? "").split(delimiter).filter((each) => each !== dirname(process.execPath));
  return { ...Object.fromEntries(inherited), PATH: path.join(delimiter), npm_config_cache: cache };
}

function run(command: string, args: string[], cwd: string, env: NodeJS.ProcessEnv) {
  const done = spawnSync(command, args, { cwd, env, encoding: "utf8", timeout: 60_000 });
  if (done.status !== 0) throw new Error(`${command} ${args.join(" ")}: ${done.stderr}`);
  return done;
}
