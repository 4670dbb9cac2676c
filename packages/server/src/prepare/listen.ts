import { OperatorError } from "@souffleur/platform/config";
import type { App } from "@souffleur/platform/http";

/** Listens and answers with the address people can open; an address that cannot be had is said in one line. */
export async function listen(app: App, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port, listenTextResolver: (address) => `listening at ${address}` });
  } catch (error) {
    throw asOperatorError(error, host, port) ?? error;
  }
}

function asOperatorError(error: unknown, host: string, port: number): OperatorError | undefined {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return new OperatorError(
      "port_in_use",
      {
        en: `Port ${port} of ${host} is taken, perhaps by another Souffleur.`,
        fr: `Le port ${port} de ${host} est déjà pris, peut-être par un autre Souffleur.`,
      },
      {
        en: "Stop what uses it, or choose another one with --port (0 takes a free one).",
        fr: "Arrêtez ce qui l'utilise, ou choisissez-en un autre avec --port (0 en prend un libre).",
      },
      error,
    );
  }
  if (code !== "EACCES" && code !== "EADDRNOTAVAIL" && code !== "ENOTFOUND") return undefined;
  return new OperatorError(
    "address_not_usable",
    {
      en: `Souffleur may not listen on ${host}, port ${port} (${code}).`,
      fr: `Souffleur ne peut pas écouter sur ${host}, port ${port} (${code}).`,
    },
    {
      en: "Choose an address of this machine with --host, and a port above 1023 with --port.",
      fr: "Choisissez une adresse de cette machine avec --host, et un port au-dessus de 1023 avec --port.",
    },
    error,
  );
}
