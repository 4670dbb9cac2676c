// A client that asks for questions, refuses what is proposed and asks again, and holds the server to each run.
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Headers } from "./client.ts";
import { walk } from "./client.ts";
import type { Activity } from "./kill-loop.ts";
import type { Server } from "./server.ts";

const END_WITHIN_MS = 60_000;
const SUBJECT = "Biology";
const TERMS = [
  ["Mitosis", "division of a nucleus into two that are alike"],
  ["Meiosis", "division that halves the number of chromosomes"],
  ["Osmosis", "movement of water through a membrane"],
  ["Diffusion", "movement of particles towards where there are fewer"],
  ["Catalyst", "substance that speeds up a reaction and is not used up"],
  ["Solvent", "substance in which another is dissolved"],
  ["Enzyme", "protein that speeds up one reaction of a living cell"],
  ["Antibody", "protein that binds to one foreign substance"],
];

export type Askers = Activity & { started(): number; proposed(): number };

export async function createAskers(server: Server, headers: Headers): Promise<Askers> {
  const glossary = ["# Glossary", ...TERMS.map(([term, meaning]) => `**${term}**: ${meaning}`)].join("\n\n");
  await putDocument(server, headers, SUBJECT, glossary);
  const acknowledged = new Set<string>();
  let proposed = 0;

  async function work(on: Server): Promise<void> {
    for (;;) {
      const asked = await call(on, headers, "POST", "/quiz/generations", {
        ...{ subject: SUBJECT, language: "en", count: 5 },
        seed: Math.floor(Math.random() * 1_000_000),
      });
      if (asked === undefined) return;
      if (asked.status === 202) acknowledged.add(String(asked.body["id"]));
      // What waits is refused: the same may then be proposed again.
      const waiting = await call(on, headers, "GET", "/quiz/drafts?state=waiting&limit=50");
      if (waiting === undefined) return;
      for (const { id, version } of itemsOf(waiting.body)) {
        const match = { ...headers, "if-match": `"${version}"` };
        if ((await call(on, match, "POST", `/quiz/drafts/${id}/reject`, {})) === undefined) return;
      }
    }
  }

  async function finish(on: Server): Promise<string[]> {
    const wrong: string[] = [];
    const drafts = new Map<string, number>();
    const deadline = performance.now() + END_WITHIN_MS;
    for (const id of acknowledged) {
      let run = await call(on, headers, "GET", `/quiz/generations/${id}`);
      while (run?.body["state"] === "pending" || run?.body["state"] === "running") {
        if (performance.now() > deadline) break;
        await sleep(100);
        run = await call(on, headers, "GET", `/quiz/generations/${id}`);
      }
      if (run?.body["state"] !== "completed") wrong.push(`LOST run ${id}: ${run?.body["state"]}`);
      else drafts.set(id, countOf(run.body));
    }
    const found = new Map<string, number>();
    for await (const { generation_id } of walk(on, "/quiz/drafts", headers))
      found.set(String(generation_id), (found.get(String(generation_id)) ?? 0) + 1);
    for (const [id, wanted] of drafts) {
      const there = found.get(id) ?? 0;
      proposed += there;
      if (there < wanted) wrong.push(`LOST drafts of ${id}: ${there} of ${wanted}`);
      if (there > wanted) wrong.push(`DOUBLED drafts of ${id}: ${there} for ${wanted}`);
    }
    return wrong;
  }

  return {
    work,
    check: async () => [],
    finish,
    started: () => acknowledged.size,
    proposed: () => proposed,
  };
}

interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Nothing once the server is gone. */
export async function call(
  { url }: Server,
  headers: Headers,
  method: string,
  path: string,
  body?: object,
): Promise<Answered | undefined> {
  try {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        ...headers,
        ...(body && { "content-type": "application/json", "idempotency-key": randomUUID() }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  } catch {
    return undefined;
  }
}

function itemsOf(body: Answered["body"]): readonly { readonly id: string; readonly version: number }[] {
  const { items } = body;
  return Array.isArray(items) ? items : [];
}

function countOf({ counts }: Answered["body"]): number {
  return typeof counts === "object" && counts !== null && "proposed" in counts ? Number(counts.proposed) : 0;
}

/** Adds a document in Markdown, and waits until it is read. */
export async function putDocument(
  server: Server,
  headers: Headers,
  subject: string,
  text: string,
): Promise<void> {
  const content_base64 = Buffer.from(text).toString("base64");
  const body = { subject, filename: `${subject}.md`, content_base64 };
  const added = await call(server, headers, "POST", "/quiz/documents", body);
  if (added?.status !== 201) throw new Error(`no document: ${JSON.stringify(added)}`);
  const { id } = Object(added.body["document"]);
  const deadline = performance.now() + END_WITHIN_MS;
  for (;;) {
    const read = await call(server, headers, "GET", `/quiz/documents/${id}`);
    if (read?.body["state"] === "ready") return;
    if (performance.now() > deadline) throw new Error(`the document is ${read?.body["state"]}`);
    await sleep(100);
  }
}
