/** The kind of note our questions are: the fields in Anki's order. */
export const FIELDS = ["Question", "Options", "Answer", "Explanation", "Hint", "Data"] as const;
const MODEL_NAME = "Souffleur question";
const MODEL_ID = 1_763_700_000_001;
export const DECK_ID = 1_763_700_000_002;

const FRONT = `<div class="question">{{Question}}</div>{{Options}}{{#Hint}}<details><summary>?</summary>{{Hint}}</details>{{/Hint}}`;
const BACK = `{{FrontSide}}<hr id="answer"><div class="answer">{{Answer}}</div><div>{{Explanation}}</div>`;
const CSS = `.card { font-family: sans-serif; font-size: 20px; text-align: left; max-width: 40em; margin: auto; }
.answer { font-weight: bold; }
`;

export function modelsJson(): string {
  const fields = FIELDS.map((name, ord) => ({
    name,
    ord,
    sticky: false,
    rtl: false,
    font: "Arial",
    size: 20,
    media: [],
  }));
  const templates = [{ name: "Card 1", ord: 0, qfmt: FRONT, afmt: BACK, bqfmt: "", bafmt: "", did: null }];
  const model = {
    ...{ id: MODEL_ID, name: MODEL_NAME, type: 0, mod: 0, usn: -1, sortf: 0, did: DECK_ID },
    ...{ tmpls: templates, flds: fields, css: CSS, latexPre: "", latexPost: "", tags: [], vers: [] },
    req: [[0, "any", [0]]],
  };
  return JSON.stringify({ [MODEL_ID]: model });
}

export const modelId = MODEL_ID;

export function decksJson(name: string): string {
  const deck = (id: number, title: string) => ({
    ...{
      id,
      name: title,
      mod: 0,
      usn: -1,
      desc: "",
      dyn: 0,
      collapsed: false,
      conf: 1,
      extendNew: 10,
      extendRev: 50,
    },
    ...{ newToday: [0, 0], revToday: [0, 0], lrnToday: [0, 0], timeToday: [0, 0] },
  });
  return JSON.stringify({ 1: deck(1, "Default"), [DECK_ID]: deck(DECK_ID, name) });
}

export const SCHEMA = `
CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null, decks text not null, dconf text not null, tags text not null);
CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null, usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null, factor integer not null, reps integer not null, lapses integer not null, left integer not null, odue integer not null, odid integer not null, flags integer not null, data text not null);
CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null, lastIvl integer not null, factor integer not null, time integer not null, type integer not null);
CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null);
CREATE INDEX ix_notes_csum on notes (csum);
CREATE INDEX ix_cards_nid on cards (nid);
CREATE INDEX ix_cards_sched on cards (did, queue, due);
`;

export const DCONF = JSON.stringify({
  1: {
    ...{
      id: 1,
      name: "Default",
      mod: 0,
      usn: 0,
      maxTaken: 60,
      autoplay: true,
      timer: 0,
      replayq: true,
      dyn: false,
    },
    new: { delays: [1, 10], ints: [1, 4, 7], initialFactor: 2500, order: 1, perDay: 20, bury: true },
    rev: { perDay: 200, ease4: 1.3, fuzz: 0.05, ivlFct: 1, maxIvl: 36500, bury: true },
    lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 0 },
  },
});

export const CONF = JSON.stringify({
  ...{
    activeDecks: [1],
    curDeck: 1,
    newSpread: 0,
    collapseTime: 1200,
    timeLim: 0,
    estTimes: true,
    dueCounts: true,
  },
  ...{ curModel: String(MODEL_ID), nextPos: 1, sortType: "noteFld", sortBackwards: false, addToCur: true },
});
