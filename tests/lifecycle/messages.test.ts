import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { systemClock } from "@souffleur/kernel";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { PlanningContext } from "../../packages/planning/src/adapters/context.ts";
import { noticesIn } from "../../packages/planning/src/adapters/database/messages/notices.ts";
import { askToSend, sendMessagesJob } from "../../packages/planning/src/adapters/jobs/send-messages-job.ts";
import type { Notice } from "../../packages/planning/src/domain/messages/notice.ts";
import { clientOf } from "../support/api-client.ts";
import { aNotice } from "../support/messages.ts";
import { startSmtpServer, type TestSmtpServer, textOf } from "../support/smtp-server.ts";
import { openTestServer, type TestServer } from "../support/test-server.ts";
import { waitUntil } from "../support/wait-until.ts";

// Whoever asks for the job needs no more of it than its name.
const sendMessages = sendMessagesJob({} as PlanningContext);
let smtp: TestSmtpServer;
let server: TestServer;
let listener: Server;
let place: string;
/** What the program that listens was told. */
const told: { readonly headers: Record<string, string>; readonly body: string }[] = [];
let answerStatus = 204;

beforeAll(async () => {
  smtp = await startSmtpServer();
  listener = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      told.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(answerStatus, { location: "http://169.254.169.254/" }).end("x".repeat(1_000));
    });
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => listener.once("listening", resolve));
  place = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
  server = await openTestServer(undefined, {
    SOUFFLEUR_SMTP_URL: smtp.url,
    SOUFFLEUR_MAIL_FROM: "Le Théâtre <planning@example.org>",
    SOUFFLEUR_PUBLIC_URL: "https://souffleur.example.org",
    SOUFFLEUR_OUTBOUND_ALLOW: place,
  });
  await server.listen();
});
afterAll(async () => {
  await server.close();
  await smtp.close();
  listener.closeAllConnections();
  await new Promise((done) => listener.close(done));
});
afterEach(() => {
  smtp.forget();
  told.length = 0;
  answerStatus = 204;
});

/** A busy machine turns requests away for a moment: they are sent again. */
const call: ReturnType<typeof clientOf> = async (request) => {
  for (let tries = 0; ; tries++) {
    const answer = await clientOf(server)(request);
    if (answer.status !== 503 || tries === 50) return answer;
    await sleep(100);
  }
};
const person = async (over = {}): Promise<string> =>
  (await call({ path: "/people", body: { name: "Ana", email: "ana@example.org", ...over } })).body.id;

/** Tells people of something, as use cases do, and asks for a round of sending. */
async function tell(...notices: Notice[]): Promise<void> {
  await server.database.unit(async (unit) => {
    await noticesIn(unit, systemClock).tell(notices);
    return { ok: true, value: undefined };
  });
  await askToSend({ database: server.database, clock: systemClock }, server.jobs, sendMessages);
}

const logOf = async (id: string, channel = "email") =>
  (await call({ path: `/messages?person_id=${id}&channel=${channel}` })).body;
const settled = async (id: string, state: string, channel = "email") => {
  const holds = async () => {
    await sleep(50);
    return (await logOf(id, channel))[0]?.state === state;
  };
  await waitUntil(`the message of ${id} is ${state}`, holds);
  return (await logOf(id, channel))[0];
};

describe("somebody who is told that they work", () => {
  it("gets an e-mail with the times, the place and a way to their page", async () => {
    const id = await person();
    await tell(aNotice({ personId: id, note: "Apportez vos chaussures" }));
    await settled(id, "sent");
    const [mail] = smtp.received;
    expect(mail?.to).toEqual(["ana@example.org"]);
    const text = textOf(mail ?? { raw: "" });
    expect(text).toContain("Bonjour Ana");
    expect(text).toContain("mardi 24 novembre 2026, 14:00–18:00");
    expect(text).toContain("Apportez vos chaussures");
    const link = /https:\/\/souffleur\.example\.org\/link#([\w-]{43})/.exec(text)?.[1] ?? "";
    const mine = await call({ path: "/links/current", headers: { authorization: `Link ${link}` } });
    expect([mine.status, mine.body.subject.id]).toEqual([200, id]);
    expect((await call({ path: "/links" })).body.items).toEqual([]);
    const [{ id: messageId }] = await logOf(id);
    const { text: shown } = await call({ path: `/messages/${messageId}` });
    expect(shown).toContain("Bonjour Ana");
    expect(shown).not.toContain(link);
  });

  it("is told in their language, and not of what they do not want to hear of", async () => {
    const id = await person();
    const body = { locale: "en", unwanted: ["reminder"] };
    const path = `/people/${id}/message-preferences`;
    expect((await call({ method: "PUT", path, body })).status).toBe(200);
    await tell(aNotice({ personId: id }));
    await settled(id, "sent");
    expect(textOf(smtp.received[0] ?? { raw: "" })).toContain("Hello Ana");
    await tell(aNotice({ personId: id, kind: "reminder" }));
    expect(await settled(id, "skipped")).toMatchObject({ failure: { code: "not_wanted" } });
  });

  it("once, however often the same is said", async () => {
    const id = await person();
    const notice = aNotice({ personId: id, key: `once:${id}` });
    await tell(notice, notice);
    await tell(notice);
    await settled(id, "sent");
    expect([(await logOf(id)).length, smtp.received.length]).toEqual([1, 1]);
  });

  it("without an address is in the log with the reason, and gets it once there is one", async () => {
    const id = await person({ email: undefined });
    await tell(aNotice({ personId: id }));
    const skipped = await settled(id, "skipped");
    expect(skipped.failure).toMatchObject({ code: "no_address" });
    const seen = await call({ path: `/people/${id}` });
    const body = { ...seen.body, email: "late@example.org" };
    await call({ method: "PUT", path: `/people/${id}`, body });
    expect((await call({ method: "POST", path: `/messages/${skipped.id}/retry` })).status).toBe(200);
    await settled(id, "sent");
    expect(smtp.received[0]?.to).toEqual(["late@example.org"]);
  });

  it.each([
    ['Eve" <spy@example.org>', "Eve"],
    ["Eve Bcc: spy@example.org", "Eve"],
    ["{link} {note} {shifts}", "{link} {note} {shifts}"],
    ["<script>alert(1)</script>", "<script>"],
  ])("is nobody else, and nothing else, whatever they are called: %s", async (name, expected) => {
    const id = await person({ name });
    await tell(aNotice({ personId: id }));
    await settled(id, "sent");
    expect(smtp.received.map(({ to }) => to)).toEqual([["ana@example.org"]]);
    expect(textOf(smtp.received[0] ?? { raw: "" })).toContain(`Bonjour ${expected}`);
    expect(textOf(smtp.received[0] ?? { raw: "" }, "text/html")).not.toContain("<script>");
  });
});

describe("a mail server that is not well", () => {
  it("is asked again later, and says why until then", async () => {
    const id = await person();
    smtp.misbehave({ at: "rcpt", say: "451 4.3.0 later" });
    await tell(aNotice({ personId: id }));
    await waitUntil("an attempt was made", async () => (await logOf(id))[0]?.next_attempt_at !== undefined);
    const [waiting] = await logOf(id);
    expect(waiting).toMatchObject({ state: "queued", attempts: 1, failure: { words: "451 4.3.0 later" } });
    await call({ method: "POST", path: `/messages/${waiting.id}/retry` });
    await settled(id, "sent");
  });

  it("that knows no such recipient ends it, with its words", async () => {
    const id = await person();
    smtp.answerTo(() => "550 5.1.1 no such user");
    await tell(aNotice({ personId: id }));
    expect(await settled(id, "failed")).toMatchObject({
      failure: { code: "address_refused", words: "550 5.1.1 no such user" },
    });
  });

  it("and hangs up with the message leaves it to a person whether it goes again", async () => {
    const id = await person();
    smtp.misbehave({ at: "end", do: "drop" });
    await tell(aNotice({ personId: id }));
    const lost = await settled(id, "uncertain");
    expect(smtp.received).toEqual([]);
    await call({ method: "POST", path: `/messages/${lost.id}/retry` });
    await settled(id, "sent");
    const again = await call({ method: "POST", path: `/messages/${lost.id}/retry` });
    expect([again.status, again.body.code]).toEqual([409, "message_not_retryable"]);
  });
});

describe("whoever plans", () => {
  it("hears of delays once there is an address for that", async () => {
    const id = await person();
    const late = aNotice({ personId: id, kind: "late", minutesLate: 20, note: "RER B" });
    await tell(late);
    expect(await settled(id, "skipped")).toMatchObject({ failure: { code: "no_planners_address" } });
    const { headers } = await call({ path: "/message-settings" });
    const put = { method: "PUT", path: "/message-settings", body: { planners_email: "regie@example.org" } };
    expect((await call({ ...put, headers: { "if-match": String(headers.etag) } })).status).toBe(200);
    await tell(late);
    await settled(id, "sent");
    const text = textOf(smtp.received[0] ?? { raw: "" });
    expect([smtp.received[0]?.to, text]).toEqual([
      ["regie@example.org"],
      expect.stringContaining("20 minutes"),
    ]);
    expect(text).not.toContain("link#");
  });
});

describe("the words of a message", () => {
  const path = "/message-templates/assigned/fr";
  const put = async (body: object) => {
    const { headers } = await call({ path });
    return call({ method: "PUT", path, body, headers: { "if-match": String(headers.etag) } });
  };

  it("are those somebody wrote, until they are as shipped again", async () => {
    const id = await person();
    expect((await put({ subject: "Salut {person}", body: "Rendez-vous :\n{shifts}" })).status).toBe(200);
    await tell(aNotice({ personId: id }));
    expect((await settled(id, "sent")).subject).toBe("Salut Ana");
    expect((await call({ method: "DELETE", path })).body).toMatchObject({ is_own: false });
  });

  it("name nothing the message does not know, and say what may be meant", async () => {
    const { status, body } = await put({ subject: "{persone}", body: "x" });
    expect([status, body.code, body.unknown]).toEqual([422, "template_variable_unknown", ["persone"]]);
    expect(body.detail).toContain("{person}");
  });

  it("can be taken back", async () => {
    await put({ subject: "Autrement", body: "{shifts}" });
    const [entry] = (await call({ path: "/ledger?subject=assigned.fr&limit=1" })).body.items;
    expect((await call({ method: "POST", path: `/ledger/${entry.id}/undo` })).status).toBe(204);
    expect((await call({ path })).body).toMatchObject({ is_own: false });
  });
});

describe("another program", () => {
  afterEach(async () => {
    for (const { id } of (await call({ path: "/webhooks" })).body)
      await call({ method: "DELETE", path: `/webhooks/${id}` });
  });

  const hook = async (over = {}) =>
    (
      await call({
        path: "/webhooks",
        body: { name: "Écran", url: `http://${place}/hook?key=1`, events: ["assigned"], ...over },
      })
    ).body;

  it("is told what people are told, with a signature it can check", async () => {
    const { id: webhookId, secret } = await hook();
    const id = await person({ email: undefined });
    await tell(aNotice({ personId: id }), aNotice({ personId: id, kind: "cancelled" }));
    await waitUntil("it was told", () => told.length > 0);
    expect(told).toHaveLength(1);
    const [{ headers, body } = { headers: {} as Record<string, string>, body: "" }] = told;
    const key = Buffer.from(secret.replace("whsec_", ""), "base64");
    const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
    const signature = createHmac("sha256", key).update(signed).digest("base64");
    expect(headers["webhook-signature"]).toBe(`v1,${signature}`);
    expect(JSON.parse(body)).toMatchObject({ type: "planning.assigned", data: { person_id: id } });
    expect(await settled(id, "sent", "webhook")).toMatchObject({ target: "Écran" });
    expect((await call({ path: `/webhooks/${webhookId}` })).text).not.toContain(secret);
    await call({ method: "DELETE", path: `/webhooks/${webhookId}` });
    const [trashed] = (await call({ path: "/trash?limit=1" })).body.items;
    expect(JSON.stringify(trashed)).not.toContain(secret);
    expect((await call({ path: "/ledger?limit=5" })).text).not.toContain("key=1");
  });

  it.each([301, 307, 404, 500])(
    "that answers with %d was not told, and is not followed elsewhere",
    async (status) => {
      answerStatus = status;
      const { id } = await hook();
      const { body } = await call({ method: "POST", path: `/webhooks/${id}/test` });
      expect(body).toMatchObject({ delivered: false, failure: { code: "answer_refused" } });
      expect(told).toHaveLength(1);
      await call({ method: "DELETE", path: `/webhooks/${id}` });
    },
  );

  it.each([
    "https://169.254.169.254/latest/meta-data/",
    "https://localhost/",
    "https://[::1]/",
    "https://2130706433/",
  ])("is never at %s", async (url) => {
    const { id } = await hook({ url });
    const { body } = await call({ method: "POST", path: `/webhooks/${id}/test` });
    expect(body).toMatchObject({ delivered: false, failure: { code: "address_refused" } });
    await call({ method: "DELETE", path: `/webhooks/${id}` });
  });
});

describe("people who are asked when they could", () => {
  it("each get a message of their own, whoever has no address is named", async () => {
    const [ana, bao] = [await person(), await person({ name: "Bao", email: undefined })];
    const body = { person_ids: [ana, bao, ana], from: "2026-12-01", to: "2026-12-31", note: "Tournée" };
    const asked = await call({ path: "/availability-requests", body });
    expect([asked.status, asked.body.without_address]).toEqual([201, [bao]]);
    await settled(ana, "sent");
    expect(textOf(smtp.received[0] ?? { raw: "" })).toContain(
      "du mardi 1er décembre 2026 au jeudi 31 décembre 2026",
    );
    expect(await settled(bao, "skipped")).toMatchObject({ failure: { code: "no_address" } });
  });

  it("are somebody", async () => {
    const body = { person_ids: [], from: "2026-12-01", to: "2026-12-31" };
    expect((await call({ path: "/availability-requests", body })).body.code).toBe("nobody_to_ask");
  });
});
