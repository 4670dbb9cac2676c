/** Accounts and keys. */
export const accounts = {
  id: "Id",
  login: "Login",
  name: "Name",
  roles: "Roles",
  lastUsed: "Last used",
  revoked: "Revoked",
  noKeys: "There are no keys.",
  nobody: "Nobody has an account yet.",
  password: "Password:",
  newPassword: (login: string) => `Password for ${login}:`,
  noPassword: "No password was given. Type it, or send it as a line on standard input.",
  roleNeeded: "Say what the key may do with --role: owner, viewer, planning:editor…",
  shownOnce: "Keep it now: it is never shown again.",
  keyRevoked: "The key is revoked.",
  added: (login: string, roles: string) => `${login} has an account: ${roles}.`,
  reset: (login: string) => `${login} has a new password; all their sessions are ended.`,
};
