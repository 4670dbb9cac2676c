import type { FoundWork } from "../../../packages/library/src/domain/sources/source.ts";
import type { Chance } from "./chance.ts";

const nouns = [
  ["rivière", "River"],
  ["maison", "House"],
  ["lumière", "Light"],
  ["montagne", "Mountain"],
  ["promesse", "Promise"],
  ["frontière", "Border"],
  ["tempête", "Storm"],
  ["forêt", "Forest"],
  ["chanson", "Song"],
  ["vallée", "Valley"],
  ["route", "Road"],
  ["machine", "Machine"],
  ["reine", "Queen"],
  ["légende", "Legend"],
  ["nuit", "Night"],
] as const;
const kinds = [
  ["perdue", "Lost"],
  ["rouge", "Red"],
  ["silencieuse", "Silent"],
  ["oubliée", "Forgotten"],
  ["blanche", "White"],
  ["sauvage", "Wild"],
  ["éternelle", "Eternal"],
  ["brisée", "Broken"],
  ["secrète", "Secret"],
  ["dernière", "Last"],
] as const;
const places = ["de Marseille", "d'hiver", "du Nord", "des ombres", "de cristal", "sans retour"] as const;

/** Films that never were, as real ones come: lone ones, sets, remakes, and now and then two of one title and year. */
export function madeUpFilms(chance: Chance, count: number): readonly FoundWork[] {
  const films: FoundWork[] = [];
  const add = (film: Partial<FoundWork> & Pick<FoundWork, "title">) =>
    films.push({
      ref: { source: "tmdb", id: String(100_000 + films.length) },
      kind: "movie",
      otherTitles: [],
      year: 1950 + chance.below(76),
      durationSeconds: (78 + chance.below(85)) * 60,
      people: [],
      popularity: chance.below(1000) / 10,
      ...film,
    });
  while (films.length < count) {
    const [fr, en] = chance.of(nouns);
    const [frKind, enKind] = chance.of(kinds);
    const place = chance.share(0.5) ? ` ${chance.of(places)}` : "";
    const title = chance.share(0.5)
      ? `La ${capital(fr)} ${frKind}${place}`
      : `${capital(fr)} ${frKind}${place}`;
    const originalTitle = chance.share(0.6) ? `The ${enKind} ${en}${place && " of Shadows"}` : title;
    const year = 1950 + chance.below(70);
    add({ title, originalTitle, year });
    if (chance.share(0.15)) {
      add({ title: `${title} 2`, originalTitle: `${originalTitle} II`, year: year + 2 });
      if (chance.share(0.5))
        add({ title: `${title} 3 : Le Retour`, originalTitle: `${originalTitle} III`, year: year + 5 });
    }
    if (chance.share(0.12)) add({ title, originalTitle, year: year + 8 + chance.below(30) });
    if (chance.share(0.03)) add({ title, originalTitle, year });
    if (chance.share(0.03)) add({ title, originalTitle, year: year + 1 });
  }
  return films;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
