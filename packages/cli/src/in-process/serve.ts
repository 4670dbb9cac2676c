import { serve } from "@souffleur/server";

export async function serveHere(): Promise<void> {
  const { address } = await serve({ environment: process.env });
  console.log(`Souffleur: ${address}`);
}
