const HOST = /^(?<name>localhost|\[::1\]|127(?:\.\d{1,3}){3})(?::(?<port>\d{1,5}))?$/i;

/**
 * Whether a Host header names this very machine. Only the plain forms count: a name that merely resolves to a loopback
 * address (`localhost.example`, `127.0.0.1.example`) is how a page elsewhere reaches a server it must not reach.
 */
export function isLoopbackHost(header: string | undefined): boolean {
  const parts = HOST.exec(header ?? "")?.groups;
  if (parts === undefined) return false;
  const numbers = parts.name?.startsWith("127.") ? parts.name.split(".") : [];
  const port = parts.port === undefined ? 80 : Number(parts.port);
  return numbers.every(isDecimalOctet) && port >= 1 && port <= 65_535;
}

/** A leading zero would be octal to some readers and decimal to others. */
function isDecimalOctet(text: string): boolean {
  return String(Number(text)) === text && Number(text) <= 255;
}

/** Whether an address to listen on is reached from this machine only. */
export function isLoopbackAddress(host: string): boolean {
  return host === "::1" || isLoopbackHost(host);
}
