import { lineInput, refuse } from "@souffleur/platform/http";
import { z } from "zod";

/** An e-mail address, in lower case: somebody is known by it again however it is written. */
export const emailInput = lineInput(254)
  .transform((text, context): string => {
    if (/^[^\s@]+@[^\s@]+$/.test(text)) return text.toLowerCase();
    refuse(context, { en: "must be an e-mail address", fr: "doit être une adresse e-mail" });
    return z.NEVER;
  })
  .meta({ examples: ["elodie@example.org"] });
