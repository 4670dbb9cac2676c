// The worker of the personal page: opens it without a network. It keeps the page itself and nothing else: what the page
// knows of somebody is kept by the page, and no answer of the server's interface ever passes through here.

/** Written in by the build: the files of the page, and a name that changes with them. */
declare const LINK_FILES: readonly string[];
declare const LINK_VERSION: string;

interface Extendable extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Extendable {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

const PREFIX = "souffleur-link-";
const PAGE = "/link";
/** How long a phone with a bar of network waits for a page it has already. */
const PATIENCE_MS = 3_000;

addEventListener("install", (event) => {
  (event as Extendable).waitUntil(keepPage());
});

addEventListener("activate", (event) => {
  (event as Extendable).waitUntil(forgetOlder());
});

addEventListener("fetch", (event) => {
  const fetching = event as Fetching;
  const url = new URL(fetching.request.url);
  if (fetching.request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname === PAGE) fetching.respondWith(networkFirst(fetching.request));
  else if (LINK_FILES.includes(url.pathname)) fetching.respondWith(keptFirst(fetching.request));
});

async function keepPage(): Promise<void> {
  const cache = await caches.open(PREFIX + LINK_VERSION);
  await cache.addAll([PAGE, ...LINK_FILES]);
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(PREFIX) && name !== PREFIX + LINK_VERSION);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** The page as the server has it now; the one that was kept where it does not answer, or not soon enough. */
async function networkFirst(request: Request): Promise<Response> {
  const asked = fetch(request);
  const known = await kept(PAGE);
  if (known === undefined) return asked;
  const answer = await Promise.race([asked.catch(() => known), later(known)]);
  return answer.ok ? answer : known;
}

function later(known: Response): Promise<Response> {
  return new Promise((resolve) => setTimeout(() => resolve(known), PATIENCE_MS));
}

async function keptFirst(request: Request): Promise<Response> {
  return (await kept(new URL(request.url).pathname)) ?? fetch(request);
}

async function kept(path: string): Promise<Response | undefined> {
  const cache = await caches.open(PREFIX + LINK_VERSION);
  return cache.match(path, { ignoreVary: true });
}
