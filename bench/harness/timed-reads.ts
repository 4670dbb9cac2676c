import { openConnection, requestText } from "./connection.ts";
import { quantile, type Row } from "./report.ts";

export interface TimedReads {
  readonly port: number;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly requests: number;
  readonly warmUp: number;
  /** Whether an answer is the whole answer: a fast fault is none. */
  readonly right: (body: unknown) => boolean;
}

/** Reads one path again and again over one connection; says how long it took and what was wrong. */
export async function timedReads({ port, path, headers, requests, warmUp, right }: TimedReads): Promise<{
  readonly row: Row;
  readonly wrong: readonly string[];
}> {
  const connection = await openConnection(port);
  const text = requestText("GET", `/api/v1${path}`, headers);
  for (let request = 0; request < warmUp; request++) await connection.send(text);
  const times: number[] = [];
  const wrong: string[] = [];
  let kilobytes = 0;
  for (let request = 0; request < requests; request++) {
    const started = performance.now();
    const { status, body } = await connection.send(text);
    times.push(performance.now() - started);
    kilobytes = body.length / 1000;
    if (status !== 200 || !right(JSON.parse(body))) wrong.push(`${path} → ${status} ${body.slice(0, 200)}`);
  }
  connection.close();
  const sorted = times.toSorted((one, other) => one - other);
  const [p50, p95] = [quantile(sorted, 0.5), quantile(sorted, 0.95)];
  return {
    row: { "p50 ms": p50, "p95 ms": p95, "slowest ms": sorted.at(-1), kB: kilobytes, requests },
    wrong,
  };
}
