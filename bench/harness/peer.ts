// The same contract in Python (bench/peers/planning-fastapi), started like ours.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { type Program, root } from "./server.ts";

const DEBIAN_PYTHON = "/usr/bin/python3";

/** The Python that has the peer's libraries; undefined where none has, and the comparison is left out. */
export function peerPython(): string | undefined {
  const candidates = [process.env.PEER_PYTHON, DEBIAN_PYTHON, "python3"].filter((each) => each !== undefined);
  const libraries = "import fastapi, sqlalchemy, uvicorn, uvloop, httptools";
  return candidates.find((each) => spawnSync(each, ["-c", libraries]).status === 0);
}

export function peer(python: string, dataDir: string, port: number): Program {
  const app = join(root, "bench/peers/planning-fastapi");
  const server = ["--loop", "uvloop", "--http", "httptools", "--no-access-log", "--log-level", "warning"];
  return {
    command: python,
    args: ["-m", "uvicorn", "app:app", "--app-dir", app, "--port", String(port), ...server],
    env: { ...process.env, PEER_DATABASE: join(dataDir, "peer.db"), PYTHONDONTWRITEBYTECODE: "1" },
    port,
    log: join(dataDir, "peer.log"),
  };
}
