/** Who somebody is on this device, and which quiz they were sent. */
const LEARNER = "souffleur.play.learner";
const QUIZ = "souffleur.play.quiz";
const SHAPE = /^([ql])\.([\w-]{43})$/;

/** What the address brings moves to this device, and leaves the address and the history. */
export function takeKeys(): void {
  const [, kind, key] = SHAPE.exec(location.hash.slice(1)) ?? [];
  if (kind === undefined || key === undefined) return;
  history.replaceState(history.state, "", location.pathname);
  write(kind === "q" ? QUIZ : LEARNER, key);
}

export const learnerKey = () => read(LEARNER);
export const quizKey = () => read(QUIZ);
export const keepLearner = (key: string) => write(LEARNER, key);

/** The address by which somebody goes on where they are, on another device. */
export const ownAddress = (key: string) => `${location.origin}/play#l.${key}`;

/** Somebody else comes in on this device, by the same link. */
export function forgetLearner(): void {
  try {
    localStorage.removeItem(LEARNER);
  } catch {
    // Nothing was kept either.
  }
}

export function forgetKeys(): void {
  try {
    for (const key of [LEARNER, QUIZ]) localStorage.removeItem(key);
  } catch {
    // Nothing was kept either.
  }
}

function read(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, text: string): void {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Refused: the page works as long as it is open.
  }
}
