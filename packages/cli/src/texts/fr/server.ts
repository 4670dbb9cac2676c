import type { server as english } from "../en/server.ts";

export const server: typeof english = {
  listening: (address) => `Souffleur est à l'adresse ${address}`,
  setUp: (address) => `Personne n'a encore de compte. Créez celui du propriétaire ici : ${address}`,
  webBuilding: "Construction de l'interface web ; une seule fois après chaque modification.",
  webNotBuilt: (reason) =>
    `L'interface web n'a pas pu être construite ; l'API fonctionne sans elle.\n${reason}`,
  demoFilled: "L'exemple est en place. Démarrez le serveur pour le voir : souffleur serve",
  faults: (count) => `Défauts trouvés : ${count}.`,
  stopHint: "Ctrl+C l'arrête.",
  unexpected: (message) => `Une erreur inattendue est survenue : ${message}`,
  unexpectedNext:
    "Relancez avec --log-level debug ; si elle persiste, signalez-la avec les lignes ci-dessus.",
  migrated: (names) => (names.length === 0 ? "Le schéma est à jour." : `Appliqué : ${names.join(", ")}.`),
  wouldMigrate: (names) =>
    names.length === 0 ? "Le schéma est à jour." : `Serait appliqué : ${names.join(", ")}.`,
  takenBack: (names) =>
    names.length === 0 ? "Il n'y avait rien à reprendre." : `Repris : ${names.join(", ")}.`,
  wouldTakeBack: (names) =>
    names.length === 0 ? "Il n'y a rien à reprendre." : `Serait repris : ${names.join(", ")}.`,
  migration: "Migration",
  applied: "Appliquée",
  notApplied: "pas encore",
  setting: "Réglage",
  value: "Valeur",
  origin: "Origine",
  origins: { default: "défaut", environment: "environnement", file: "fichier", flag: "option" },
  filesMissing: (count) =>
    `${count} fichiers que des fiches citent manquent sur le disque ou y sont abîmés ; ils n’y sont pas.`,
  backedUp: (file, rows) => `${rows} lignes sauvegardées dans ${file}, puis relues.`,
  wouldBackUp: (file, rows) => `${rows} lignes seraient sauvegardées dans ${file}.`,
  restored: (rows, createdAt) =>
    `${rows} lignes restaurées de la sauvegarde du ${createdAt}. Tout le monde se reconnecte.`,
  wouldRestore: (rows, createdAt) =>
    `La sauvegarde du ${createdAt} est entière ; ses ${rows} lignes seraient restaurées.`,
};
