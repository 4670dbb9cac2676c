import type { rules as english } from "../en/rules.ts";

export const rules: typeof english = {
  rule: "Règle",
  title: "Objet",
  severity: "Sévérité",
  limits: "Limites",
  reference: "Référence",
  conflict: "Conflit",
  severities: { ignore: "ignorer", warn: "avertir", forbid: "interdire" },
  noConflicts: "Rien dans le planning n'enfreint une règle.",
  unknownRule: (text) => `Il n'y a pas de règle « ${text} » ; voir : souffleur plan rules`,
  badLimit: (text) => `« ${text} » n'est pas une limite comme minutes=540.`,
  reset: "Remettre toutes les règles comme elles sont livrées ?",
};
