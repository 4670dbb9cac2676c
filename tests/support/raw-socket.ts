import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";

/** Writes bytes as they are and gives back all that comes, until the server ends the connection. */
export function exchangeRaw(address: string, ...chunks: readonly (string | Buffer)[]): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let received = "";
    const socket = connect({ host: hostname, port: Number(port) }, () => {
      for (const chunk of chunks) socket.write(chunk);
    });
    socket
      .setEncoding("utf8")
      .setTimeout(60_000, () => socket.destroy(new Error("The server kept the line open.")));
    socket.on("data", (text) => {
      received += text;
    });
    socket.on("close", () => resolve(received));
    socket.on("error", reject);
  });
}

/** Writes bytes, gives the server time to take them in, and is gone. */
export async function hangUpAfter(address: string, bytes: string): Promise<void> {
  const { hostname, port } = new URL(address);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.write(bytes);
  await setTimeout(50);
  socket.destroy();
  await setTimeout(50);
}

/** The status and the problem's code of each answer in what came. */
export function answersIn(received: string): string[] {
  return received
    .split(/(?=HTTP\/1\.1 \d{3})/)
    .filter((answer) => answer !== "")
    .map((answer) => `${answer.slice(9, 12)} ${/"code":"(\w+)"/.exec(answer)?.[1] ?? ""}`.trim());
}
