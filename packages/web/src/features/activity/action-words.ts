import { defineMessages } from "../../lib/i18n/messages.ts";

type Words = Readonly<Record<string, string>>;

const en = {
  /** What the middle of `planning.artist.created` is called. */
  things: {
    "account.api-key": "API key",
    "account.link": "link",
    "account.session": "session",
    "account.user": "account",
    job: "job",
    "planning.artist": "person",
    "planning.availability": "availability",
    "planning.calendar": "calendar",
    "planning.mission-type": "mission type",
    "planning.people": "people",
    "planning.person": "person",
    "planning.planning": "planning",
    "planning.production": "production",
    "planning.production-proposal": "draft",
    "planning.production-proposals": "drafts",
    "planning.proposal": "proposal",
    "planning.proposals": "proposals",
    "planning.scene": "scene",
    "planning.scene-order": "order of scenes",
    "planning.scene-orders": "order of scenes for",
    "planning.scenes": "scenes of",
    "planning.shift": "shift",
    "planning.shifts": "production",
    "planning.weights": "weights",
    "planning.skill": "skill",
    "planning.team": "team",
    "planning.travel-times": "travel times",
    "planning.venue": "venue",
    "planning.rules": "rules",
    trash: "trash",
  } as Words,
  /** What its end is called, unless the whole has words of its own. */
  verbs: {
    accepted: "accepted",
    assigned: "changed who works in",
    "brought-back": "brought back",
    cancelled: "stopped",
    changed: "changed",
    created: "created",
    deleted: "moved to the trash",
    edited: "accepted with changes",
    emptied: "emptied",
    imported: "imported",
    proposed: "proposed",
    rejected: "rejected",
    removed: "removed for good",
    renamed: "renamed",
    replaced: "changed",
    requested: "asked for",
    restored: "brought back",
    retried: "tried again",
    revoked: "revoked",
    superseded: "replaced with a newer one",
  } as Words,
  wholes: {
    "account.session.ended": "signed out",
    "account.session.started": "signed in",
    "account.user.password-changed": "changed the password of",
    "planning.availability.imported": "read a calendar for",
    "planning.availability.replaced": "changed the availability of",
    "planning.production-proposal.restored": "reopened",
    "planning.proposal.restored": "reopened",
    "planning.scene-order.restored": "reopened",
    "planning.scenes.reordered": "put into another order the scenes of",
    "planning.shifts.created": "planned shifts for",
  } as Words,
};

const fr: typeof en = {
  things: {
    "account.api-key": "clé d’API",
    "account.link": "lien",
    "account.session": "session",
    "account.user": "compte",
    job: "tâche",
    "planning.artist": "personne",
    "planning.availability": "disponibilités",
    "planning.calendar": "calendrier",
    "planning.mission-type": "type de mission",
    "planning.people": "personnes",
    "planning.person": "personne",
    "planning.planning": "planning",
    "planning.production": "production",
    "planning.production-proposal": "brouillon",
    "planning.production-proposals": "brouillons",
    "planning.proposal": "proposition",
    "planning.proposals": "propositions",
    "planning.scene": "scène",
    "planning.scene-order": "ordre des scènes",
    "planning.scene-orders": "ordre des scènes pour",
    "planning.scenes": "scènes de",
    "planning.shift": "service",
    "planning.shifts": "production",
    "planning.weights": "pondérations",
    "planning.skill": "compétence",
    "planning.team": "équipe",
    "planning.travel-times": "temps de trajet",
    "planning.venue": "lieu",
    "planning.rules": "règles",
    trash: "corbeille",
  },
  verbs: {
    accepted: "a accepté",
    assigned: "a changé qui travaille dans",
    "brought-back": "a rétabli",
    cancelled: "a arrêté",
    changed: "a modifié",
    created: "a créé",
    deleted: "a mis à la corbeille",
    edited: "a accepté en modifiant",
    emptied: "a vidé",
    imported: "a importé",
    proposed: "a proposé",
    rejected: "a refusé",
    removed: "a supprimé pour de bon",
    renamed: "a renommé",
    replaced: "a modifié",
    requested: "a demandé",
    restored: "a rétabli",
    retried: "a relancé",
    revoked: "a révoqué",
    superseded: "a remplacé par une plus récente",
  },
  wholes: {
    "account.session.ended": "s’est déconnecté",
    "account.session.started": "s’est connecté",
    "account.user.password-changed": "a changé le mot de passe de",
    "planning.availability.imported": "a lu un calendrier pour",
    "planning.availability.replaced": "a modifié les disponibilités de",
    "planning.production-proposal.restored": "a rouvert",
    "planning.proposal.restored": "a rouvert",
    "planning.scene-order.restored": "a rouvert",
    "planning.scenes.reordered": "a changé l’ordre des scènes de",
    "planning.shifts.created": "a planifié des services pour",
  },
};

export const actionMessages = defineMessages(en, fr);

type ActionWords = (typeof actionMessages)["en"];

const lastDot = (action: string) => action.lastIndexOf(".");

/** `planning.artist` of `planning.artist.created` */
export function thingOf(action: string, words: ActionWords): string | undefined {
  return words.things[action.slice(0, lastDot(action))];
}

/** What somebody did, as the middle of a sentence; the code itself where nobody gave it words. */
export function verbOf(action: string, words: ActionWords): string {
  return words.wholes[action] ?? words.verbs[action.slice(lastDot(action) + 1)] ?? action;
}
