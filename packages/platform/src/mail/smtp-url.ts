/** Where mail is handed in. */
export interface SmtpServer {
  readonly host: string;
  readonly port: number;
  /** Encrypted from the first byte; else it is asked for after the greeting. */
  readonly isSecure: boolean;
  readonly auth?: { readonly user: string; readonly pass: string } | undefined;
}

const PORTS = { "smtp:": 587, "smtps:": 465 } as const;
const MAX_URL = 1_000;

/** Reads `smtps://user:password@host:465`; nothing where that is no such address. */
export function readSmtpUrl(text: string): SmtpServer | undefined {
  const url = text.length <= MAX_URL ? URL.parse(text) : null;
  if (url === null || (url.protocol !== "smtp:" && url.protocol !== "smtps:")) return undefined;
  if (url.hostname === "" || !["", "/"].includes(url.pathname) || url.search !== "" || url.hash !== "")
    return undefined;
  const auth = authOf(url);
  if (auth === "unreadable") return undefined;
  return {
    host: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? PORTS[url.protocol] : Number(url.port),
    isSecure: url.protocol === "smtps:",
    ...(auth && { auth }),
  };
}

function authOf({ username, password }: URL): SmtpServer["auth"] | "unreadable" {
  if (username === "") return password === "" ? undefined : "unreadable";
  try {
    return { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  } catch {
    return "unreadable";
  }
}
