// A server of models that misbehaves in eight ways and more: share of answers that are valid.
//   node tools/run.mjs bench/quiz-models.ts [--quick] [--asks N] [--seed N]
import { type Misdeed, ModelServer, misdeeds } from "../tests/support/model-server.ts";
import { aRun, honestAnswer, modelsAt } from "../tests/support/quiz-models.ts";
import { aPassageOf } from "../tests/support/quiz-passages.ts";
import { option, quick, type Row, report } from "./harness/report.ts";

const LEAST_VALID = 0.99;
const asks = quick ? 30 : option("asks", 400);
let seed = option("seed", 1);
const chance = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 4_294_967_296;
};

const TEXT =
  "The chloroplasts of plant cells capture the energy of light. They build glucose from carbon dioxide and water.";

const plumbing = [await misbehaving(0.3), await misbehaving(0.6)];
const wrong = plumbing.filter(({ valid }) => valid < LEAST_VALID).map(({ what }) => `valid answers: ${what}`);
report("quiz-models", plumbing.map(shownPlumbing), wrong);

interface Plumbing {
  readonly what: string;
  readonly asks: number;
  readonly calls: number;
  readonly valid: number;
}

/** Each call goes wrong with this chance, in one of the ways; two models stand behind each other. */
async function misbehaving(share: number): Promise<Plumbing> {
  const ways = misdeeds.filter((misdeed): misdeed is Exclude<Misdeed, "none"> => misdeed !== "none");
  const misdeed = () => (chance() < share ? (ways[Math.floor(chance() * ways.length)] ?? "none") : "none");
  const server = await ModelServer.start(honestAnswer, misdeed);
  try {
    let valid = 0;
    for (let ask = 0; ask < asks; ask += 1) {
      const passage = aPassageOf(TEXT, { language: "en" });
      // What was learnt of a model is forgotten, so that each ask stands for itself.
      const models = modelsAt(server, { models: ["first", "second"], timeoutMs: 150 });
      const drafts = await models.author.draft(aRun([passage]).run, [passage], { count: 1, avoid: [] });
      valid += drafts.length;
    }
    return {
      what: `${Math.round(share * 100)} % of calls misbehave`,
      ...{ asks, calls: server.calls.length, valid: valid / asks },
    };
  } finally {
    await server.close();
  }
}

function shownPlumbing({ what, asks: asked, calls, valid }: Plumbing): Row {
  return { what, asks: asked, calls, valid: `${(valid * 100).toFixed(2)} %` };
}
