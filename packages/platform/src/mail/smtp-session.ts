import { Readable } from "node:stream";
import type SMTPConnection from "nodemailer/lib/smtp-connection";
import type { SmtpServer } from "./smtp-url.ts";

/** What went wrong, and how far it had come. */
export class SmtpError extends Error {
  override name = "SmtpError";
  /** The server had been given the message, or a part of it. */
  readonly isBegun: boolean;
  /** What it answered; 0 where it did not. */
  readonly status: number;
  readonly words: string;
  readonly code: string;

  constructor(cause: unknown, isBegun: boolean) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    const { responseCode, response, code } = Object(cause);
    this.isBegun = isBegun;
    this.status = typeof responseCode === "number" ? responseCode : 0;
    this.words = typeof response === "string" ? response : "";
    this.code = typeof code === "string" ? code : "";
  }
}

export interface SessionOptions extends SmtpServer {
  readonly requireTls: boolean;
  /** The name this machine gives itself. */
  readonly name: string;
}

const CONNECT_MS = 15_000;
const SILENCE_MS = 30_000;

/** One conversation with the server, over which messages go one after the other. */
export class SmtpSession {
  readonly #connection: SMTPConnection;
  /** Whatever ends the conversation from the other side ends what is waited for. */
  readonly #lost: Promise<never>;
  #begun = false;
  sent = 0;
  isOver = false;

  /** The server has been given the message at hand, or a part of it. */
  get isBegun(): boolean {
    return this.#begun;
  }

  private constructor(
    Connection: typeof SMTPConnection,
    { host, port, isSecure, requireTls, name }: SessionOptions,
  ) {
    this.#connection = new Connection({
      host,
      port,
      secure: isSecure,
      requireTLS: requireTls && !isSecure,
      opportunisticTLS: !requireTls && !isSecure,
      name,
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
      tls: { minVersion: "TLSv1.2" },
      allowInternalNetworkInterfaces: true,
    });
    const { promise, reject } = Promise.withResolvers<never>();
    this.#lost = promise;
    promise.catch(() => {
      this.isOver = true;
    });
    this.#connection.on("error", (error: unknown) => reject(new SmtpError(error, this.#begun)));
    this.#connection.on("end", () => reject(new SmtpError(new Error("The server hung up."), this.#begun)));
  }

  static async open(options: SessionOptions): Promise<SmtpSession> {
    const { default: Connection } = await import("nodemailer/lib/smtp-connection");
    const session = new SmtpSession(Connection, options);
    try {
      await session.#wait((done) => session.#connection.connect(done));
      const { auth } = options;
      if (auth !== undefined)
        await session.#wait((done) => session.#connection.login({ credentials: auth }, done));
      return session;
    } catch (error) {
      session.close();
      throw error;
    }
  }

  /** Hands in one message; answers with the server's words. */
  async send(from: string, to: string, bytes: Buffer): Promise<string> {
    this.#begun = false;
    const markBegun = () => {
      this.#begun = true;
    };
    const message = new Readable({
      // Read only once the server has said that it wants it.
      read() {
        markBegun();
        this.push(bytes);
        this.push(null);
      },
    });
    const envelope = { from, to: [to], size: bytes.length };
    const words = await this.#wait<string>((done) =>
      this.#connection.send(envelope, message, (error, info) => done(error, info?.response)),
    );
    this.sent += 1;
    return words ?? "";
  }

  /** Ends it in good order, if it has not ended already. */
  quit(): void {
    this.isOver = true;
    this.#connection.quit();
    setTimeout(() => this.#connection.close(), 1_000).unref();
  }

  close(): void {
    this.isOver = true;
    this.#connection.close();
  }

  #wait<Value>(begin: (done: (error?: unknown, value?: Value) => void) => void): Promise<Value | undefined> {
    const { promise, resolve, reject } = Promise.withResolvers<Value | undefined>();
    begin((error, value) => {
      if (error === null || error === undefined) resolve(value);
      else reject(new SmtpError(error, this.#begun));
    });
    return Promise.race([promise, this.#lost]);
  }
}
