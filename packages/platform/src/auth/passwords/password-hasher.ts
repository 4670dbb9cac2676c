import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { ProblemError } from "../../http/index.ts";

/** Makes and checks password hashes: slow on purpose, so it counts what it does and bounds how much at once. */
export interface PasswordHasher {
  hash(password: string): Promise<string>;
  verify(password: string, stored: string): Promise<boolean>;
  /** Whether a stored hash was made with weaker settings than today's. */
  isOutdated(stored: string): boolean;
  /** The hash of nobody's password: checking against it takes as long as against a real one. */
  readonly decoy: string;
}

export interface Argon2Cost {
  readonly memoryKib: number;
  readonly passes: number;
}

// OWASP's first choice for argon2id (19 MiB, two passes); 37 ms of one core here, on libuv's threads.
const DEFAULT_COST: Argon2Cost = { memoryKib: 19 * 1024, passes: 2 };
const SALT_BYTES = 16;
const TAG_BYTES = 32;
// Two at a time leave libuv's other threads to files and names; 200 waiting are about four seconds.
const MAX_RUNNING = 2;
const MAX_WAITING = 200;
const STORED = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=1\$([\w+/]+)\$([\w+/]+)$/;

const derive: (algorithm: "argon2id", parameters: Argon2Parameters) => Promise<Buffer> = promisify(argon2);

export function createPasswordHasher(cost: Argon2Cost = DEFAULT_COST): PasswordHasher {
  const inTurn = createTurnstile();
  const tagOf = (password: string, salt: Buffer, { memoryKib, passes }: Argon2Cost, tagLength: number) =>
    inTurn(() =>
      derive("argon2id", {
        message: normalizePassword(password),
        nonce: salt,
        parallelism: 1,
        tagLength,
        memory: memoryKib,
        passes,
      }),
    );
  return {
    decoy: asText(cost, randomBytes(SALT_BYTES), randomBytes(TAG_BYTES)),
    async hash(password) {
      const salt = randomBytes(SALT_BYTES);
      return asText(cost, salt, await tagOf(password, salt, cost, TAG_BYTES));
    },
    async verify(password, stored) {
      const known = fromText(stored);
      const tag = await tagOf(password, known.salt, known.cost, known.tag.length);
      return timingSafeEqual(tag, known.tag);
    },
    isOutdated(stored) {
      const known = fromText(stored).cost;
      return known.memoryKib < cost.memoryKib || known.passes < cost.passes;
    },
  };
}

/** The same word, typed on keyboards that compose accents differently, is the same password. */
export function normalizePassword(password: string): string {
  return password.normalize("NFKC");
}

function asText({ memoryKib, passes }: Argon2Cost, salt: Buffer, tag: Buffer): string {
  const plain = (bytes: Buffer) => bytes.toString("base64").replaceAll("=", "");
  return `$argon2id$v=19$m=${memoryKib},t=${passes},p=1$${plain(salt)}$${plain(tag)}`;
}

function fromText(stored: string): { cost: Argon2Cost; salt: Buffer; tag: Buffer } {
  const match = STORED.exec(stored);
  // The text itself stays out of the message: it would end up in a log.
  if (match === null) throw new Error("A stored password hash is not in the form argon2id's are kept in.");
  const [, memory, passes, salt = "", tag = ""] = match;
  return {
    cost: { memoryKib: Number(memory), passes: Number(passes) },
    salt: Buffer.from(salt, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
}

function createTurnstile(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= MAX_RUNNING) {
      if (waiting.length >= MAX_WAITING) throw new ProblemError({ code: "unavailable" });
      // Whoever leaves hands its place over, so nobody slips in between.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
