import { expect, it } from "vitest";
import { EventStream } from "./event-stream.ts";

const large = "x".repeat(20_000);
const read = (stream: EventStream) => (stream.read() as Buffer | null)?.toString() ?? "";

it("passes on what it is told, in order, while the client reads", async () => {
  const stream = new EventStream("resync");
  const seen: string[] = [];
  stream.on("data", (chunk: Buffer) => seen.push(chunk.toString()));
  await new Promise(setImmediate);
  stream.tell({ key: "a", text: "1" });
  stream.tell({ key: "a", text: "2" });
  stream.tell({ key: "b", text: "3" });
  await new Promise(setImmediate);
  expect(seen.join("")).toBe("123");
});

it("keeps only the newest of each thing while the client does not read", () => {
  const stream = new EventStream("resync");
  read(stream);
  stream.tell({ key: "a", text: large });
  for (let n = 0; n < 1_000; n++) stream.tell({ key: "b", text: `b${n};` });
  stream.tell({ key: "c", text: "c;" });
  expect(stream.waitingCount).toBe(2);
  expect(read(stream)).toBe(large);
  expect(read(stream)).toBe("b999;");
  expect(read(stream)).toBe("c;");
});

it("lets what changed last leave last", () => {
  const stream = new EventStream("resync");
  read(stream);
  stream.tell({ key: "full", text: large });
  stream.tell({ key: "a", text: "a1;" });
  stream.tell({ key: "b", text: "b1;" });
  stream.tell({ key: "a", text: "a2;" });
  read(stream);
  expect(read(stream) + read(stream)).toBe("b1;a2;");
});

it("asks for a fresh look in place of very many things, and holds no more than a bound", () => {
  const stream = new EventStream("resync");
  read(stream);
  stream.tell({ key: "full", text: large });
  for (let n = 0; n < 10_000; n++) {
    stream.tell({ key: `job ${n}`, text: `${n};` });
    expect(stream.waitingCount).toBeLessThanOrEqual(500);
  }
  read(stream);
  const rest: string[] = [];
  for (let text = read(stream); text !== ""; text = read(stream)) rest.push(text);
  expect(rest.join("")).toMatch(/^resync/);
  expect(rest.join("")).toMatch(/9999;$/);
});

it("says its last words and ends; what comes later is left out", async () => {
  const stream = new EventStream("resync");
  const seen: string[] = [];
  stream.on("data", (chunk: Buffer) => seen.push(chunk.toString()));
  const ended = new Promise((resolve) => stream.once("end", resolve));
  stream.tell({ key: "a", text: "1" });
  stream.finish("bye");
  stream.finish("bye");
  stream.tell({ key: "a", text: "2" });
  await ended;
  expect(seen.join("")).toBe("1bye");
});

it("takes no notice of being told after it was destroyed", () => {
  const stream = new EventStream("resync");
  stream.destroy();
  stream.tell({ key: "a", text: "1" });
  stream.finish("bye");
  expect(stream.waitingCount).toBe(0);
});
