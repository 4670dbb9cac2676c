const WORKER = "/link-worker.js";
const CACHE = "souffleur-link-";

/** Lets the page open without a network from the next time on. Needs a secure address; without one it is as before. */
export function keepOffline(): void {
  if (!("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register(WORKER, { scope: "/link" }).catch(() => {
    // A browser that refuses keeps asking the network.
  });
}

/** The page goes with what it kept. */
export async function leaveOffline(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const all = await navigator.serviceWorker.getRegistrations().catch(() => []);
  await Promise.all(all.filter(({ scope }) => scope.endsWith("/link")).map((one) => one.unregister()));
  const names = await caches.keys().catch(() => []);
  await Promise.all(names.filter((name) => name.startsWith(CACHE)).map((name) => caches.delete(name)));
}
