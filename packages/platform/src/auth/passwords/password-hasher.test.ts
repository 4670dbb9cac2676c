import { describe, expect, it } from "vitest";
import { createPasswordHasher } from "./password-hasher.ts";

const quick = { memoryKib: 64, passes: 1 };
const hasher = createPasswordHasher(quick);

describe("the password hasher", () => {
  it("recognises the password it hashed, and no other", async () => {
    const stored = await hasher.hash("le rideau se lève");
    expect(await hasher.verify("le rideau se lève", stored)).toBe(true);
    expect(await hasher.verify("le rideau se leve", stored)).toBe(false);
    expect(await hasher.verify("", stored)).toBe(false);
  });

  it("reads composed and decomposed accents as the same password", async () => {
    const stored = await hasher.hash("le rideau se lève".normalize("NFD"));
    expect(await hasher.verify("le rideau se lève".normalize("NFC"), stored)).toBe(true);
  });

  it("reads a password to its last character", async () => {
    const long = "x".repeat(199);
    const stored = await hasher.hash(`${long}a`);
    expect(await hasher.verify(`${long}b`, stored)).toBe(false);
  });

  it("salts: the same password twice gives two hashes", async () => {
    expect(await hasher.hash("deux fois")).not.toBe(await hasher.hash("deux fois"));
  });

  it("uses argon2id with 19 MiB and two passes unless told otherwise", async () => {
    expect(await createPasswordHasher().hash("bonsoir")).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it("knows a hash made with weaker settings, and still reads it", async () => {
    const stronger = createPasswordHasher({ memoryKib: 128, passes: 1 });
    const stored = await hasher.hash("bonsoir");
    expect(stronger.isOutdated(stored)).toBe(true);
    expect(await stronger.verify("bonsoir", stored)).toBe(true);
    expect(stronger.isOutdated(await stronger.hash("bonsoir"))).toBe(false);
  });

  it("does not show a damaged hash in its error", async () => {
    await expect(hasher.verify("x", "$argon2id$broken-secret")).rejects.not.toThrow(/broken-secret/);
  });

  it("turns away the request that would wait too long instead of piling up", async () => {
    const all = await Promise.allSettled(Array.from({ length: 230 }, () => hasher.hash("bonsoir")));
    expect(all.filter(({ status }) => status === "rejected")).toHaveLength(28);
    expect(await hasher.hash("again")).toContain("$argon2id$");
  });
});
