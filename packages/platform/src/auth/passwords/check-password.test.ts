import { describe, expect, it } from "vitest";
import { checkPassword } from "./check-password.ts";

const reasonFor = (password: string, about: readonly string[] = []) => {
  const checked = checkPassword(password, about);
  return checked.ok ? "accepted" : checked.failure.reason;
};

describe("a password", () => {
  it.each([
    ["", "too_short"],
    ["abcdéfg", "too_short"],
    // Seven characters, fourteen code units.
    ["🎭🎪🎟🎬🎤🎧🎼", "too_short"],
    ["rideau-q", "accepted"],
    ["🎭🎪🎟🎬🎤🎧🎼🎹", "accepted"],
    ["x7 ".repeat(100), "too_long"],
    ["le rideau se lève à vingt heures trente, sans faute", "accepted"],
    ["Un été à la mer, 3 étoiles", "accepted"],
    ["8273645192837465", "accepted"],
    ["пароль у суфлёра в будке", "accepted"],
  ])("%j is %s", (password, verdict) => {
    expect(reasonFor(password)).toBe(verdict);
  });

  it("may have exactly 200 characters, however many bytes they take", () => {
    const long = `${"jardin 🎭9".repeat(22)}é7`;
    expect(reasonFor(long)).toBe("accepted");
    expect(reasonFor(`${long}é`)).toBe("too_long");
  });

  it.each([
    "password",
    "Password1!",
    "P@ssw0rd",
    "motdepasse",
    "MotDePasse2026",
    "m0td3p4ss3",
    "mot de passe",
    "azertyuiop",
    "AZERTYUIOP",
    "qwertyuiop",
    "poiuytreza",
    "12345678",
    "123456789",
    "87654321",
    "01234567",
    "20260131",
    "aaaaaaaa",
    "abababab",
    "abcdefghij",
    "Soleil2024!",
    "$0leil2024",
    "iloveyou",
    "trustno1",
    "doudou123456",
    "soleilsoleil",
    "Souffleur2026",
    "lea19870612",
    "Marseille13!",
    "qsdfghjklm",
    "correct horse battery staple",
  ])("%j is among the first anybody would try", (password) => {
    expect(reasonFor(password)).toBe("too_common");
  });

  it("is not the person's own login or name", () => {
    const about = ["agathe.moreau@theatre.example", "Agathe Moreau"];
    expect(reasonFor("agathe.moreau", about)).toBe("about_you");
    expect(reasonFor("Agathe1987!", about)).toBe("about_you");
    expect(reasonFor("AgatheMoreau", about)).toBe("about_you");
    expect(reasonFor("4g4th3-1987", about)).toBe("about_you");
    expect(reasonFor("agathe rit sous la pluie", about)).toBe("accepted");
  });
});
