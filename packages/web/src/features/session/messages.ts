import { defineMessages } from "../../lib/i18n/messages.ts";

const en = {
  signIn: "Sign in",
  signInLead: "Unseen, it whispers the next line. You decide.",
  login: "Login",
  password: "Password",
  newPassword: "Choose a password",
  newPasswordHint: "At least 12 characters. A sentence is easy to keep in mind.",
  wrong: "That login and password do not go together.",
  setUpTitle: "Make this server yours",
  setUpLead: "This first account is the owner's. From then on the server asks everybody to sign in.",
  code: "Set-up code",
  codeHint: "The terminal that started Souffleur printed it.",
  name: "Your name",
  nameHint: "Shown beside your decisions.",
  loginHint: "A short name or an e-mail address, to sign in with.",
  create: "Create the owner's account",
  doneAlready: "This server has its owner already.",
  toSignIn: "Go to the sign-in page",
  later: "Look around first",
  language: "Language",
};

const fr: typeof en = {
  signIn: "Se connecter",
  signInLead: "Invisible, il souffle la réplique suivante. C’est vous qui décidez.",
  login: "Identifiant",
  password: "Mot de passe",
  newPassword: "Choisissez un mot de passe",
  newPasswordHint: "12 caractères au moins. Une phrase se retient bien.",
  wrong: "Cet identifiant et ce mot de passe ne vont pas ensemble.",
  setUpTitle: "Prenez possession de ce serveur",
  setUpLead:
    "Ce premier compte est celui du propriétaire. Ensuite, le serveur demandera à chacun de se connecter.",
  code: "Code d’installation",
  codeHint: "Il est affiché dans le terminal qui a démarré Souffleur.",
  name: "Votre nom",
  nameHint: "Il accompagne vos décisions.",
  loginHint: "Un nom court ou une adresse électronique, pour vous connecter.",
  create: "Créer le compte du propriétaire",
  doneAlready: "Ce serveur a déjà son propriétaire.",
  toSignIn: "Aller à la page de connexion",
  later: "Faire d’abord le tour",
  language: "Langue",
};

export const sessionMessages = defineMessages(en, fr);
