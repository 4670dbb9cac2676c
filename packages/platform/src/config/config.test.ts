import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ConfigError, type ConfigSources, describeConfig, loadConfig } from "./config.ts";
import { readConfigFile } from "./config-file.ts";
import { maskSecret } from "./mask-secret.ts";
import { settings } from "./settings.ts";

function refused(sources: ConfigSources): ConfigError {
  try {
    loadConfig(sources);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error("The settings were accepted.");
}

describe("loading settings", () => {
  test("without any setting there is a server on loopback with its database in the data folder", () => {
    const config = loadConfig({ environment: {} });
    expect(config).toMatchObject({
      host: "127.0.0.1",
      port: 4321,
      databaseUrl: `sqlite:${join("data", "souffleur.db")}`,
    });
  });

  test("a file is stronger than the environment, and a flag stronger than the file", () => {
    const environment = { SOUFFLEUR_PORT: "1", SOUFFLEUR_LOCALE: "en", SOUFFLEUR_ROLE: "web" };
    const file = { SOUFFLEUR_PORT: "2", SOUFFLEUR_ROLE: "worker" };
    const config = loadConfig({ environment, file, flags: { SOUFFLEUR_PORT: "3" } });
    expect(config).toMatchObject({ port: 3, role: "worker", locale: "en" });
  });

  test("an unknown key is named, with the one that may be meant", () => {
    const error = refused({ environment: { SOUFFLEUR_PROT: "80" } });
    expect(error.code).toBe("setting_unknown");
    expect(error.sentence.en).toBe("SOUFFLEUR_PROT is not a setting of Souffleur.");
    expect(error.next?.fr).toBe("Est-ce SOUFFLEUR_PORT ?");
  });

  test("keys of the tests and of the command line are not the server's business", () => {
    const environment = { SOUFFLEUR_TEST_REQUIRE: "all", SOUFFLEUR_URL: "x", SOUFFLEUR_API_KEY: "y" };
    expect(loadConfig({ environment }).port).toBe(4321);
  });

  test.each([
    ["SOUFFLEUR_PORT", "http"],
    ["SOUFFLEUR_PORT", "65536"],
    ["SOUFFLEUR_PORT", "-1"],
    ["SOUFFLEUR_PORT", ""],
    ["SOUFFLEUR_LOCALE", "de"],
    ["SOUFFLEUR_TIME_ZONE", "Paris"],
    ["SOUFFLEUR_MODULES", ""],
    ["SOUFFLEUR_PUBLIC_URL", "https://example.org/path"],
    ["SOUFFLEUR_JOB_CONCURRENCY", "0"],
  ])("%s=%s is refused with its key and what it must be, in both languages", (key, value) => {
    const { sentence } = refused({ environment: { [key]: value } });
    expect(sentence.en).toMatch(new RegExp(`^${key} must be .+, not ${JSON.stringify(value)}\\.$`));
    expect(sentence.fr).toMatch(new RegExp(`^${key} doit être .+, pas ${JSON.stringify(value)}\\.$`));
  });

  test("the value of a secret is not shown when it is refused", () => {
    const error = refused({ environment: { SOUFFLEUR_DATABASE_URL: "mysql://root:hunter2@db/x" } });
    expect(error.message).not.toContain("hunter2");
  });
});

describe("describing settings", () => {
  test("every setting is there with its origin, and passwords are hidden", () => {
    const sources = {
      environment: { SOUFFLEUR_DATABASE_URL: "postgres://app:hunter2@db/x", SOUFFLEUR_PORT: "1" },
      flags: { SOUFFLEUR_PORT: "2" },
    };
    const described = describeConfig(loadConfig(sources), sources);
    expect(described.map(({ key }) => key)).toEqual(Object.values(settings).map(({ key }) => key));
    expect(described).toContainEqual(
      expect.objectContaining({ key: "SOUFFLEUR_PORT", value: "2", origin: "flag" }),
    );
    expect(described).toContainEqual(
      expect.objectContaining({ value: "postgres://app:***@db/x", origin: "environment" }),
    );
    expect(JSON.stringify(described)).not.toContain("hunter2");
  });

  test.each([
    ["postgres://app:s3cret@db:5432/x", "postgres://app:***@db:5432/x"],
    ["postgres://app:p@ss@db/x", "postgres://app:***@db/x"],
    ["postgres://db/x?user=a&password=s3cret&x=1", "postgres://db/x?user=a&password=***&x=1"],
    ["sqlite:data/souffleur.db", "sqlite:data/souffleur.db"],
  ])("%s is shown as %s", (value, shown) => {
    expect(maskSecret(value)).toBe(shown);
  });
});

describe("reading the settings' file", () => {
  function inFolder<T>(work: (folder: string) => T): T {
    const folder = mkdtempSync(join(tmpdir(), "souffleur-config-"));
    try {
      return work(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test("souffleur.env of the working directory is read without being named, other programs' keys left out", () => {
    inFolder((folder) => {
      writeFileSync(join(folder, "souffleur.env"), "# ours\nSOUFFLEUR_PORT = '80'\nPATH=/bin\n");
      expect(readConfigFile(undefined, folder)?.values).toEqual({ SOUFFLEUR_PORT: "80" });
    });
  });

  test("no file is no fault, but one that was named must be there", () => {
    inFolder((folder) => {
      expect(readConfigFile(undefined, folder)).toBeUndefined();
      expect(() => readConfigFile("absent.env", folder)).toThrow(/absent\.env cannot be read/);
    });
  });
});
