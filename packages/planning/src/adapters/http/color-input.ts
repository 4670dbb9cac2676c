import { refuse } from "@souffleur/platform/http";
import { z } from "zod";

export const DEFAULT_COLOR = "#4c6ef5";

/** `#4c6ef5`, folded to lower case. */
export function colorInput() {
  return z
    .string()
    .max(20)
    .transform((text, context): string => {
      const color = text.toLowerCase();
      if (/^#[0-9a-f]{6}$/.test(color)) return color;
      refuse(context, {
        en: "must be a colour like #4c6ef5",
        fr: "doit être une couleur comme #4c6ef5",
      });
      return z.NEVER;
    })
    .meta({ description: "Six hexadecimal digits after `#`.", examples: [DEFAULT_COLOR] });
}
