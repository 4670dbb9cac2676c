import type { accounts as english } from "../en/accounts.ts";

export const accounts: typeof english = {
  id: "Id",
  login: "Identifiant",
  name: "Nom",
  roles: "Rôles",
  lastUsed: "Dernier usage",
  revoked: "Révoquée",
  noKeys: "Il n'y a pas de clés.",
  nobody: "Personne n'a encore de compte.",
  password: "Mot de passe :",
  newPassword: (login) => `Mot de passe de ${login} :`,
  noPassword: "Aucun mot de passe donné. Tapez-le, ou envoyez-le en une ligne sur l'entrée standard.",
  roleNeeded: "Dites ce que la clé permet avec --role : owner, viewer, planning:editor…",
  shownOnce: "Gardez-la maintenant : elle ne sera plus jamais montrée.",
  keyRevoked: "La clé est révoquée.",
  added: (login, roles) => `${login} a un compte : ${roles}.`,
  reset: (login) => `${login} a un nouveau mot de passe ; toutes ses sessions sont closes.`,
};
