import { hostname } from "node:os";
import { composeMail } from "./compose-mail.ts";
import { mailFailure, resultOf } from "./explain-failure.ts";
import { isMailAddress, type Mailer, type MailResult } from "./mail.ts";
import { readSender } from "./sender.ts";
import { type SessionOptions, SmtpError, SmtpSession } from "./smtp-session.ts";
import type { SmtpServer } from "./smtp-url.ts";

export interface MailerOptions {
  readonly server: SmtpServer;
  /** `Souffleur <planning@example.org>` */
  readonly from: string;
  /** Whether mail may go out unencrypted where the server does not offer better. */
  readonly tls: "required" | "optional";
  /** How long one message may take, from the connection to the answer. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 60_000;
/** Servers count how many messages come over one connection. */
const MOST_PER_SESSION = 100;
const KEPT_IDLE_MS = 5_000;
const MOST_IDLE = 4;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;

/** Hands messages in to the organisation's mail server, over few connections that are used again. */
export function createMailer({ server, from, tls, deadlineMs = DEADLINE_MS }: MailerOptions): Mailer {
  const sender = readSender(from);
  const requireTls = tls === "required" && !LOOPBACK.test(server.host);
  const sessions = new Sessions({ ...server, requireTls, name: hostname() });
  return {
    server: `${server.host}:${server.port}`,
    from,
    async send(mail, signal) {
      signal?.throwIfAborted();
      if (!isMailAddress(mail.to.address))
        return { kind: "refused", failure: mailFailure("address_refused") };
      const bytes = await composeMail(mail, sender);
      return sendWithin(sessions, { from: sender.address, to: mail.to.address, bytes }, deadlineMs);
    },
    async check() {
      try {
        await sessions.check(deadlineMs);
        return undefined;
      } catch (error) {
        return resultOf(error).failure;
      }
    },
    close: () => sessions.close(),
  };
}

interface Parcel {
  readonly from: string;
  readonly to: string;
  readonly bytes: Buffer;
}

async function sendWithin(sessions: Sessions, parcel: Parcel, deadlineMs: number): Promise<MailResult> {
  let session: SmtpSession | undefined;
  try {
    session = await within(sessions.take(), deadlineMs);
    const words = await within(session.send(parcel.from, parcel.to, parcel.bytes), deadlineMs, session);
    sessions.giveBack(session);
    return { kind: "sent", words };
  } catch (error) {
    session?.close();
    return resultOf(error);
  }
}

/** A server that drips is left when the time is over, however busy it looks. */
async function within<Value>(
  work: Promise<Value>,
  deadlineMs: number,
  session?: SmtpSession,
): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>();
  const late = () => reject(new SmtpError(new Error("The time is over."), session?.isBegun ?? false));
  const timer = setTimeout(late, deadlineMs);
  try {
    return await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

class Sessions {
  readonly #options: SessionOptions;
  #idle: { readonly session: SmtpSession; readonly timer: NodeJS.Timeout }[] = [];
  #isClosed = false;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  async take(): Promise<SmtpSession> {
    for (let kept = this.#idle.pop(); kept !== undefined; kept = this.#idle.pop()) {
      clearTimeout(kept.timer);
      if (!kept.session.isOver) return kept.session;
    }
    return SmtpSession.open(this.#options);
  }

  giveBack(session: SmtpSession): void {
    if (this.#isClosed || session.sent >= MOST_PER_SESSION || this.#idle.length >= MOST_IDLE) {
      session.quit();
      return;
    }
    const timer = setTimeout(() => {
      this.#idle = this.#idle.filter((kept) => kept.session !== session);
      session.quit();
    }, KEPT_IDLE_MS);
    timer.unref();
    this.#idle.push({ session, timer });
  }

  async check(deadlineMs: number): Promise<void> {
    const session = await within(SmtpSession.open(this.#options), deadlineMs);
    session.quit();
  }

  close(): void {
    this.#isClosed = true;
    for (const { session, timer } of this.#idle.splice(0)) {
      clearTimeout(timer);
      session.quit();
    }
  }
}
