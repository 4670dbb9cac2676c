import { OperatorError } from "../config/index.ts";
import { isLoopbackAddress } from "./gate/loopback-host.ts";

/** A server without an account is open to whoever reaches it, so it may be reached from its own machine only. */
export function ensureMayListen(host: string, hasAccount: boolean): void {
  if (hasAccount || isLoopbackAddress(host)) return;
  throw new OperatorError(
    "owner_needed",
    {
      en: `Souffleur has no account yet, so it must not listen on ${host}, where others could reach it.`,
      fr: `Souffleur n'a pas encore de compte : il ne doit pas écouter sur ${host}, où d'autres pourraient l'atteindre.`,
    },
    {
      en: "Make the owner's account first: run `souffleur user add`, or start with SOUFFLEUR_HOST=127.0.0.1 and open the set-up page on this machine.",
      fr: "Créez d'abord le compte du propriétaire : lancez `souffleur user add`, ou démarrez avec SOUFFLEUR_HOST=127.0.0.1 et ouvrez la page de mise en service sur cette machine.",
    },
  );
}
