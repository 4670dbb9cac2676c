import { Agent, request } from "node:http";

export interface Writers {
  /** Ids of the artists whose creation was answered with 201. */
  readonly acknowledged: ReadonlySet<string>;
  /** Requests that were sent whole and never answered, by the error that ended them. */
  readonly unanswered: readonly string[];
  /** Answers other than 201, by status. */
  readonly refused: readonly number[];
  readonly stopped: Promise<void>;
  stop(): void;
}

/** Clients that create artists one after the other on connections they keep, until the server is gone. */
export function startWriters(address: string, count = 8): Writers {
  const acknowledged = new Set<string>();
  const unanswered: string[] = [];
  const refused: number[] = [];
  let stopping = false;
  const write = async (agent: Agent): Promise<void> => {
    while (!stopping) {
      const answer = await createArtist(agent, address);
      if ("error" in answer) {
        // Nobody listens any more: this request never reached the server.
        if (answer.error !== "ECONNREFUSED") unanswered.push(answer.error);
        return;
      }
      if (answer.status === 201) acknowledged.add(answer.id);
      else refused.push(answer.status);
    }
  };
  const work = Array.from({ length: count }, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await write(agent);
    agent.destroy();
  });
  return {
    acknowledged,
    unanswered,
    refused,
    stopped: Promise.all(work).then(() => undefined),
    stop() {
      stopping = true;
    },
  };
}

type Answer = { readonly status: number; readonly id: string } | { readonly error: string };

/** Not `fetch`, which would try again by itself on a connection that was cut. */
function createArtist(agent: Agent, address: string): Promise<Answer> {
  const body = JSON.stringify({ name: "Ana", availabilities: [] });
  return new Promise((resolve) => {
    const sent = request(
      `${address}/api/v1/artists`,
      { method: "POST", agent, headers: { "content-type": "application/json" } },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on("data", (chunk: Buffer) => chunks.push(chunk));
        answer.on("error", (error: NodeJS.ErrnoException) => resolve({ error: error.code ?? error.message }));
        answer.on("end", () => {
          const text = Buffer.concat(chunks).toString();
          const status = answer.statusCode ?? 0;
          resolve({ status, id: status === 201 ? JSON.parse(text).id : "" });
        });
      },
    );
    sent.on("error", (error: NodeJS.ErrnoException) => resolve({ error: error.code ?? error.message }));
    sent.end(body);
  });
}
