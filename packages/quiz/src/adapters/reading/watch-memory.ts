import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { platform } from "node:process";
import { promisify } from "node:util";

const EVERY_MS = platform === "linux" ? 100 : 1_000;
const run = promisify(execFile);

/** Looks from outside how much memory a process takes, for as long as it lives: one that is busy cannot look itself. */
export function watchMemory(pid: number, mostMb: number, onTooMuch: () => void): () => void {
  let isOver = false;
  const look = async () => {
    const megabytes = await memoryOf(pid);
    if (isOver) return;
    if (megabytes > mostMb) onTooMuch();
    else timer = setTimeout(() => void look(), EVERY_MS);
  };
  let timer = setTimeout(() => void look(), EVERY_MS);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** 0 where it cannot be found out. */
async function memoryOf(pid: number): Promise<number> {
  try {
    if (platform === "linux") {
      const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1];
      return Number(kilobytes ?? 0) / 1_024;
    }
    if (platform === "win32") return 0;
    return Number((await run("ps", ["-o", "rss=", "-p", String(pid)], { timeout: 2_000 })).stdout) / 1_024;
  } catch {
    return 0;
  }
}
