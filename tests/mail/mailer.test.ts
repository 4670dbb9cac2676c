import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMailer, htmlOf, type Mail, type Mailer, readSmtpUrl } from "@souffleur/platform/mail";
import { afterEach, describe, expect, it } from "vitest";
import {
  type SmtpServerOptions,
  startSmtpServer,
  type TestSmtpServer,
  textOf,
} from "../support/smtp-server.ts";

let server: TestSmtpServer;
let mailer: Mailer;

afterEach(async () => {
  mailer?.close();
  await server?.close();
});

async function start(
  options: SmtpServerOptions = {},
  url?: (server: TestSmtpServer) => string,
  deadlineMs = 5_000,
) {
  server = await startSmtpServer(options);
  const read = readSmtpUrl(url?.(server) ?? server.url);
  if (read === undefined) throw new Error("The address of the test's server cannot be read.");
  mailer = createMailer({
    server: read,
    from: "Le Théâtre <planning@example.org>",
    tls: "required",
    deadlineMs,
  });
}

const mail = (over: Partial<Mail> = {}): Mail => ({
  id: "01j-1",
  to: { name: "Élodie Roux", address: "elodie@example.org" },
  subject: "Vous êtes affectée",
  text: "Bonjour Élodie,\n\n.une ligne qui commence par un point\n\nÀ demain",
  html: htmlOf("Bonjour <b>Élodie</b>", "fr"),
  ...over,
});

describe("a message", () => {
  it("arrives as it was written, and says that nobody need answer", async () => {
    await start();
    expect(await mailer.send(mail({ preferencesUrl: "https://example.org/link#abc" }))).toMatchObject({
      kind: "sent",
      words: "250 2.0.0 kept",
    });
    const [got] = server.received;
    expect(got?.to).toEqual(["elodie@example.org"]);
    expect(got?.from).toBe("planning@example.org");
    expect(got?.headers.get("message-id")).toBe("<01j-1@example.org>");
    expect(got?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(got?.headers.get("list-unsubscribe")).toBe("<https://example.org/link#abc>");
    expect(textOf(got ?? { raw: "" })).toContain(".une ligne qui commence par un point\r\n");
    expect(textOf(got ?? { raw: "" }, "text/html")).toContain("&lt;b&gt;Élodie&lt;/b&gt;");
  });

  it.each([
    ["a name with lines", { to: { name: "Eve\r\nBcc: spy@example.org", address: "eve@example.org" } }],
    ["a subject with lines", { subject: "Hello\r\nBcc: spy@example.org\r\n\r\nbody" }],
    ["signs that end lines elsewhere", { subject: "Hello\u2028Bcc: spy@example.org\u0085x" }],
    ["a name with quotes", { to: { name: 'Eve" <spy@example.org>, "x', address: "eve@example.org" } }],
    ["an id with lines", { id: "1>\r\nBcc: spy@example.org" }],
  ])("goes to nobody else by %s", async (_, over) => {
    await start();
    await mailer.send(mail(over));
    for (const { to, headers, raw } of server.received) {
      expect(to).toHaveLength(1);
      expect(headers.has("bcc")).toBe(false);
      expect(raw.split("\r\n\r\n")[0]).not.toMatch(/^bcc:/im);
    }
  });

  it.each([
    "eve@example.org, spy@example.org",
    "<eve@example.org>",
    '"eve, spy@example.org"@example.org',
    "eve@example.org\r\nRCPT TO:<spy@example.org>",
    "eve",
    "",
    `${"e".repeat(250)}@example.org`,
  ])("is not sent to %j", async (address) => {
    await start();
    expect(await mailer.send(mail({ to: { name: "Eve", address } }))).toMatchObject({
      kind: "refused",
      failure: { code: "address_refused" },
    });
    expect(server.connections).toBe(0);
  });

  it("shares a connection with the next ones", async () => {
    await start();
    for (const id of ["1", "2", "3"]) await mailer.send(mail({ id }));
    expect([server.received.length, server.connections]).toEqual([3, 1]);
  });
});

describe("a mail server that misbehaves", () => {
  it.each([
    ["is too busy", { at: "greeting", say: "421 too busy" }, "later"],
    ["is too busy for this one", { at: "mail", say: "451 4.3.0 later" }, "later"],
    ["wants the recipient later", { at: "rcpt", say: "450 4.2.1 later" }, "later"],
    ["knows no such recipient", { at: "rcpt", say: "550 5.1.1 no such user" }, "refused"],
    ["does not want what was written", { at: "end", say: "554 5.7.1 spam" }, "refused"],
    ["has no room for what was written", { at: "end", say: "452 4.3.1 full" }, "later"],
    ["hangs up at once", { at: "greeting", do: "drop" }, "later"],
    ["hangs up before it has the message", { at: "data", do: "drop" }, "later"],
    ["hangs up in the middle of the message", { at: "middle", do: "drop" }, "uncertain"],
    ["hangs up instead of answering", { at: "end", do: "drop" }, "uncertain"],
    ["never greets", { at: "greeting", do: "silence" }, "later"],
    ["never answers", { at: "end", do: "silence" }, "uncertain"],
    ["drips", { at: "greeting", do: "drip" }, "later"],
    ["drips at the end", { at: "end", do: "drip" }, "uncertain"],
    ["speaks another language", { at: "greeting", say: "HTTP/1.1 200 OK" }, "later"],
    ["answers with nonsense", { at: "end", say: "\u0001\u0002 \u001b[31m?" }, "uncertain"],
  ] as const)("%s", async (_, misbehaviour, kind) => {
    await start({}, undefined, 700);
    server.misbehave(misbehaviour);
    const result = await mailer.send(mail());
    expect(result.kind).toBe(kind);
    if (result.kind === "sent") return;
    expect(result.failure.message.fr).not.toBe("");
    expect(result.failure.words ?? "").not.toMatch(/\p{Cc}/u);
    if ("say" in misbehaviour && kind !== "uncertain" && /^\d/.test(misbehaviour.say))
      expect(result.failure.words).toBe(misbehaviour.say);
    expect(server.received).toEqual([]);
    // And the next one goes as if nothing had been.
    expect((await mailer.send(mail({ id: "2" }))).kind).toBe("sent");
  });

  it("is not there", async () => {
    await start();
    await server.close();
    expect(await mailer.send(mail())).toMatchObject({
      kind: "later",
      failure: { code: "server_unreachable" },
    });
    expect(await mailer.check()).toMatchObject({ code: "server_unreachable" });
  });
});

describe("signing in", () => {
  const users = { souffleur: "s:e@c/r et" };
  const signedIn = (password: string) => (one: TestSmtpServer) =>
    `smtp://souffleur:${encodeURIComponent(password)}@127.0.0.1:${one.port}`;

  it("is done with the name and password of the address", async () => {
    await start({ users }, signedIn(users.souffleur));
    expect(await mailer.check()).toBeUndefined();
    await mailer.send(mail());
    expect(server.received[0]?.user).toBe("souffleur");
  });

  it("that is refused says so, and waits for somebody to mend it", async () => {
    await start({ users }, signedIn("wrong"));
    const failed = { kind: "refused", failure: { code: "sign_in_refused", words: "535 5.7.8 not you" } };
    expect(await mailer.send(mail())).toMatchObject({ ...failed, kind: "later" });
    expect(await mailer.check()).toMatchObject(failed.failure);
  });
});

describe("encryption", () => {
  const folder = mkdtempSync(join(tmpdir(), "souffleur-mail-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync(
    "openssl",
    [
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-days",
      "2",
      "-subj",
      "/CN=localhost",
      "-keyout",
      key,
      "-out",
      cert,
    ],
    { stdio: "ignore" },
  );
  const tls = { key: readFileSync(key), cert: readFileSync(cert) };
  rmSync(folder, { recursive: true });

  const elsewhere = (want: "required" | "optional") => {
    const { hostname } = new URL("smtp://0.0.0.0");
    return createMailer({
      server: { host: hostname, port: server.port, isSecure: false },
      from: "planning@example.org",
      tls: want,
      deadlineMs: 3_000,
    });
  };

  it("is asked for off loopback: nothing goes out in the open", async () => {
    await start();
    mailer = elsewhere("required");
    expect(await mailer.send(mail())).toMatchObject({ kind: "later" });
    expect(server.received).toEqual([]);
  });

  it("is done without where somebody has said so", async () => {
    await start();
    mailer = elsewhere("optional");
    expect((await mailer.send(mail())).kind).toBe("sent");
  });

  it("with a certificate nobody vouches for is refused", async () => {
    await start({ tls });
    mailer = elsewhere("required");
    expect(await mailer.send(mail())).toMatchObject({ kind: "later" });
    expect(server.received).toEqual([]);
  });
});
