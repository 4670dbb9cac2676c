export async function serveHere(): Promise<void> {
  // Late: the other commands need no server, and should not wait for its code.
  const { serve } = await import("@souffleur/server");
  const { address } = await serve({ environment: process.env });
  console.log(`Souffleur: ${address}`);
}
