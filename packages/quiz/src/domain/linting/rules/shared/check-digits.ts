/** A card's number by its last digit (Luhn), with the lengths cards have. */
export function isCard(text: string): boolean {
  const digits = text.replace(/\D/g, "");
  if (digits.length < 13 || digits.length > 19 || /^(\d)\1+$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** An IBAN by its check digits. */
export function isBankAccount(text: string): boolean {
  const bare = text.replace(/\s/g, "");
  const turned = bare.slice(4) + bare.slice(0, 4);
  let rest = 0;
  for (const letter of turned) {
    const value = /\d/.test(letter) ? letter : String(letter.charCodeAt(0) - 55);
    for (const digit of value) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1;
}

/** The number of the French social security by its key; Corsica writes letters. */
export function isFrenchSocialSecurity(text: string): boolean {
  const bare = text.replace(/[ .-]/g, "");
  const month = Number(bare.slice(3, 5));
  if ((month < 1 || month > 12) && month < 20) return false;
  const department = bare.slice(5, 7);
  const number = bare.slice(0, 13).replace("2A", "19").replace("2B", "18");
  if (!/^\d{13}$/.test(number) || department === "00") return false;
  return 97 - Number(BigInt(number) % 97n) === Number(bare.slice(13));
}
