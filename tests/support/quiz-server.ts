import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clientOf } from "./api-client.ts";
import { type DatabaseTarget, targets } from "./databases.ts";
import { finished } from "./library-server.ts";
import { openTestServer, type TestServer } from "./test-server.ts";

export interface QuizServer {
  readonly server: TestServer;
  readonly call: ReturnType<typeof clientOf>;
  /** Holds `courses`, the one folder documents may be taken in from. */
  readonly root: string;
  /** Adds a document and waits until it was read; answers with the document as it then is. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  add(filename: string, content: string | Uint8Array, over?: Record<string, unknown>): Promise<any>;
  close(): Promise<void>;
}

/** A whole server, its jobs running, for documents and questions. */
export async function openQuizServer(
  settings: Readonly<Record<string, string>> = {},
  target: DatabaseTarget = targets.sqliteMemory,
): Promise<QuizServer> {
  const root = await mkdtemp(join(tmpdir(), "souffleur-quiz-"));
  await mkdir(join(root, "courses"));
  const server = await openTestServer(target, { SOUFFLEUR_QUIZ_FOLDERS: join(root, "courses"), ...settings });
  await server.jobs.start();
  const call: QuizServer["call"] = (request) => clientOf(server)(request);
  return {
    server,
    call,
    root,
    async add(filename, content, over = {}) {
      const body = { subject: "Histoire", filename, content_base64: base64(content), ...over };
      const added = await call({ path: "/quiz/documents", body });
      if (added.status !== 201) return added;
      const { document, job } = added.body;
      await finished(call, { status: 202, body: job });
      return (await call({ path: `/quiz/documents/${document.id}` })).body;
    },
    async close() {
      await server.jobs.stop();
      await server.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

export function base64(content: string | Uint8Array): string {
  return Buffer.from(content).toString("base64");
}
