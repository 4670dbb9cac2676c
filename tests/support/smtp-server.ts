import { type AddressInfo, createServer, type Socket } from "node:net";
import { TLSSocket, type TLSSocketOptions } from "node:tls";

export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it came, without the stuffed dots. */
  readonly raw: string;
  readonly headers: ReadonlyMap<string, string>;
  /** Whether it came encrypted, and as whom the other side signed in. */
  readonly isSecure: boolean;
  readonly user: string | undefined;
}

/** How the server misbehaves with a message: what it answers, or does, at that point of the conversation. */
export type Misbehaviour =
  | { readonly at: "greeting" | "mail" | "rcpt" | "data" | "end"; readonly say: string }
  | { readonly at: "greeting" | "mail" | "rcpt" | "data" | "middle" | "end"; readonly do: "drop" | "silence" }
  /** A byte of an answer every now and then, without end. */
  | { readonly at: "greeting" | "end"; readonly do: "drip" };

export interface SmtpServerOptions {
  /** Offers STARTTLS with this key and certificate. */
  readonly tls?: TLSSocketOptions;
  readonly users?: Readonly<Record<string, string>>;
}

export interface TestSmtpServer {
  readonly port: number;
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** How many conversations were begun. */
  readonly connections: number;
  /** The next times, in order; afterwards it behaves again. */
  misbehave(...misbehaviours: readonly Misbehaviour[]): void;
  /** Decides by the recipient, always: `550 no such user`, or nothing where it is taken. */
  answerTo(decide: (recipient: string) => string | undefined): void;
  forget(): void;
  close(): Promise<void>;
}

/** A mail server for tests: it takes what RFC 5321 allows, keeps it, and misbehaves when told to. */
export async function startSmtpServer(options: SmtpServerOptions = {}): Promise<TestSmtpServer> {
  const received: ReceivedMail[] = [];
  const faults: Misbehaviour[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let decide: (recipient: string) => string | undefined = () => undefined;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    new Conversation(socket, {
      options,
      keep: (mail) => received.push(mail),
      fault: (at) => (faults[0]?.at === at ? faults.shift() : undefined),
      decide: (recipient) => decide(recipient),
    }).begin();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    received,
    get connections() {
      return connections;
    },
    misbehave: (...more) => void faults.push(...more),
    answerTo: (given) => {
      decide = given;
    },
    forget() {
      received.length = 0;
      faults.length = 0;
      decide = () => undefined;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

interface Desk {
  readonly options: SmtpServerOptions;
  readonly keep: (mail: ReceivedMail) => void;
  readonly fault: (at: Misbehaviour["at"]) => Misbehaviour | undefined;
  readonly decide: (recipient: string) => string | undefined;
}

class Conversation {
  #socket: Socket;
  readonly #desk: Desk;
  #rest = "";
  #mode: "command" | "data" | "login" | "password" | "silent" = "command";
  #from: string | undefined;
  #to: string[] = [];
  #user: string | undefined;
  #login = "";
  #isSecure = false;

  constructor(socket: Socket, desk: Desk) {
    this.#socket = socket;
    this.#desk = desk;
  }

  begin(): void {
    this.#listen();
    if (!this.#misbehaves("greeting")) this.#say("220 test.example ESMTP");
  }

  #listen(): void {
    this.#socket.setEncoding("latin1");
    this.#socket.on("data", (text: string) => this.#take(text));
  }

  #say(...lines: readonly string[]): void {
    if (!this.#socket.destroyed) this.#socket.write(lines.map((line) => `${line}\r\n`).join(""));
  }

  #misbehaves(at: Misbehaviour["at"]): boolean {
    const fault = this.#desk.fault(at);
    if (fault === undefined) return false;
    if ("say" in fault) {
      this.#say(fault.say);
      if (fault.say.startsWith("421")) this.#socket.end();
    } else if (fault.do === "drop") this.#socket.destroy();
    else {
      this.#mode = "silent";
      if (fault.do === "drip") this.#drip();
    }
    return true;
  }

  #drip(): void {
    this.#socket.write("220-");
    const drip = setInterval(() => this.#socket.write("x"), 20);
    this.#socket.on("close", () => clearInterval(drip));
  }

  #take(text: string): void {
    this.#rest += text;
    for (;;) {
      if (this.#mode === "silent") return;
      if (this.#mode === "data") {
        if (this.#misbehaves("middle")) return;
        const end = `\r\n${this.#rest}`.indexOf("\r\n.\r\n");
        if (end < 0) return;
        const raw = this.#rest.slice(0, end);
        this.#rest = this.#rest.slice(end + 3);
        this.#mode = "command";
        this.#end(raw);
        continue;
      }
      const end = this.#rest.indexOf("\r\n");
      if (end < 0) return;
      const line = this.#rest.slice(0, end);
      this.#rest = this.#rest.slice(end + 2);
      this.#line(line);
    }
  }

  #line(line: string): void {
    if (this.#mode === "login" || this.#mode === "password") {
      this.#signIn(line);
      return;
    }
    const answers: Readonly<Record<string, () => void>> = {
      EHLO: () => this.#greet(),
      HELO: () => this.#greet(),
      STAR: () => this.#encrypt(),
      AUTH: () => this.#auth(line),
      MAIL: () => this.#mail(line),
      RCPT: () => this.#rcpt(line),
      DATA: () => this.#data(),
      RSET: () => this.#reset(),
      QUIT: () => this.#socket.end("221 bye\r\n"),
    };
    const answer = answers[line.slice(0, 4).toUpperCase()];
    if (answer === undefined) this.#say("500 what?");
    else answer();
  }

  #reset(): void {
    this.#from = undefined;
    this.#to = [];
    this.#say("250 ok");
  }

  #greet(): void {
    const { tls, users } = this.#desk.options;
    const offers = [
      "8BITMIME",
      "SMTPUTF8",
      ...(tls !== undefined && !this.#isSecure ? ["STARTTLS"] : []),
      ...(users === undefined ? [] : ["AUTH PLAIN LOGIN"]),
    ];
    this.#say(
      "250-test.example",
      ...offers.slice(0, -1).map((offer) => `250-${offer}`),
      `250 ${offers.at(-1)}`,
    );
  }

  #encrypt(): void {
    const { tls } = this.#desk.options;
    if (tls === undefined) {
      this.#say("502 not here");
      return;
    }
    this.#say("220 go ahead");
    this.#socket.removeAllListeners("data");
    this.#socket = new TLSSocket(this.#socket, { ...tls, isServer: true });
    this.#socket.on("error", () => this.#socket.destroy());
    this.#isSecure = true;
    this.#listen();
  }

  #auth(line: string): void {
    const [, way = "", given] = line.split(" ");
    if (way.toUpperCase() === "PLAIN" && given !== undefined) {
      const [, user = "", password = ""] = Buffer.from(given, "base64").toString("utf8").split("\0");
      this.#admit(user, password);
      return;
    }
    this.#mode = "login";
    this.#say("334 VXNlcm5hbWU6");
  }

  #signIn(line: string): void {
    const text = Buffer.from(line, "base64").toString("utf8");
    if (this.#mode === "login") {
      this.#login = text;
      this.#mode = "password";
      this.#say("334 UGFzc3dvcmQ6");
      return;
    }
    this.#mode = "command";
    this.#admit(this.#login, text);
  }

  #admit(user: string, password: string): void {
    if (this.#desk.options.users?.[user] !== password) {
      this.#say("535 5.7.8 not you");
      return;
    }
    this.#user = user;
    this.#say("235 welcome");
  }

  #mail(line: string): void {
    if (this.#misbehaves("mail")) return;
    if (this.#desk.options.users !== undefined && this.#user === undefined) {
      this.#say("530 5.7.0 sign in first");
      return;
    }
    this.#from = /<([^>]*)>/.exec(line)?.[1] ?? "";
    this.#to = [];
    this.#say("250 ok");
  }

  #rcpt(line: string): void {
    if (this.#misbehaves("rcpt")) return;
    if (this.#from === undefined) {
      this.#say("503 from whom?");
      return;
    }
    const recipient = /<([^>]*)>/.exec(line)?.[1] ?? "";
    const refusal = this.#desk.decide(recipient);
    if (refusal !== undefined) {
      this.#say(refusal);
      return;
    }
    this.#to.push(recipient);
    this.#say("250 ok");
  }

  #data(): void {
    if (this.#misbehaves("data")) return;
    if (this.#to.length === 0) {
      this.#say("503 to whom?");
      return;
    }
    this.#mode = "data";
    this.#say("354 go on");
  }

  #end(stuffed: string): void {
    const raw = Buffer.from(stuffed.replace(/(^|\r\n)\.\./g, "$1."), "latin1").toString("utf8");
    const mail = {
      from: this.#from ?? "",
      to: this.#to,
      raw,
      headers: headersOf(raw),
      isSecure: this.#isSecure,
      user: this.#user,
    };
    this.#from = undefined;
    this.#to = [];
    if (this.#misbehaves("end")) return;
    this.#desk.keep(mail);
    this.#say("250 2.0.0 kept");
  }
}

function headersOf(raw: string): ReadonlyMap<string, string> {
  const [head = ""] = raw.split("\r\n\r\n", 1);
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return new Map(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
}

/** The plain text of a message with a part in it, decoded. */
export function textOf({ raw }: Pick<ReceivedMail, "raw">, type = "text/plain"): string {
  const start = raw.indexOf(`Content-Type: ${type}`);
  const [head = "", ...rest] = raw.slice(start).split("\r\n\r\n");
  const body = rest.join("\r\n\r\n").split(/\r\n--[^\r\n]+/)[0] ?? "";
  if (/base64/i.test(head)) return Buffer.from(body, "base64").toString("utf8");
  if (!/quoted-printable/i.test(head)) return body;
  const bytes = body
    .replace(/=\r\n/g, "")
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
