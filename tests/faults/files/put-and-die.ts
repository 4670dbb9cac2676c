import { folderFiles } from "@souffleur/platform/files";
import { countingDisk } from "./counting-disk.ts";

// Puts a file below a folder, and is killed at a step of it: `put-and-die.ts FOLDER CONTENT STEP`.
const [folder = "", content = "", at = ""] = process.argv.slice(2);
const disk = countingDisk((step) => {
  if (step === Number(at)) process.kill(process.pid, "SIGKILL");
});
const stored = await folderFiles(folder, disk).put([Buffer.from(content)], 1_000);
// Whoever reads this line may rely on it.
if (stored.ok) process.stdout.write(`${stored.value.hash}\n`);
