import { createHash, randomInt, timingSafeEqual } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "../../database/index.ts";
import { hasAccount } from "../gate/account-presence.ts";

/**
 * Proof that whoever makes the first account has a hand on the machine: a code printed where the server was started
 * and kept in a file only its user can read.
 */
// Without letters that look like digits. Sixteen of 32 signs are 80 bits, and tries are counted.
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/;

/** The code to print at start; nothing once there is an account, whose making ended it. */
export async function prepareSetupCode(database: Database, dataDir: string): Promise<string | undefined> {
  if (await hasAccount(database)) {
    await removeSetupCode(dataDir);
    return undefined;
  }
  const known = await readSetupCode(dataDir);
  if (known !== undefined) return known;
  await mkdir(dataDir, { recursive: true });
  await removeSetupCode(dataDir);
  // Exclusive: of two processes that start together one writes, and both print what it wrote.
  await writeFile(fileIn(dataDir), `${makeCode()}\n`, { mode: 0o600, flag: "wx" }).catch(unlessExists);
  return readSetupCode(dataDir);
}

export async function isSetupCode(dataDir: string, given: string): Promise<boolean> {
  const code = await readSetupCode(dataDir);
  return code !== undefined && timingSafeEqual(digest(code), digest(asTyped(given)));
}

export async function removeSetupCode(dataDir: string): Promise<void> {
  await rm(fileIn(dataDir), { force: true });
}

function fileIn(dataDir: string): string {
  return join(dataDir, "setup-code");
}

async function readSetupCode(dataDir: string): Promise<string | undefined> {
  const text = await readFile(fileIn(dataDir), "utf8").catch(unlessMissing);
  const code = text?.trim() ?? "";
  return CODE.test(code) ? code : undefined;
}

function makeCode(): string {
  const group = () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}

/** People type what they see: small letters, no hyphens, an O for a zero. */
function asTyped(given: string): string {
  const signs = given.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
  return (signs.match(/.{1,4}/g) ?? []).join("-");
}

/** Of equal length whatever was given, as the comparison in constant time wants it. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

function unlessExists(error: NodeJS.ErrnoException): void {
  if (error.code !== "EEXIST") throw error;
}
