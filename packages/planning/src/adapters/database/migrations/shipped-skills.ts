type Shipped = readonly [fr: string, en: string];

/** What a company begins with; it changes the list as it likes. New ones go to the end: the place is the id. */
const names: readonly Shipped[] = [
  ["Comédien, comédienne", "Actor"],
  ["Musicien, musicienne", "Musician"],
  ["Danseur, danseuse", "Dancer"],
  ["Chanteur, chanteuse", "Singer"],
  ["Cirque", "Circus"],
  ["Marionnette", "Puppetry"],
  ["Mise en scène", "Directing"],
  ["Régie générale", "Stage management"],
  ["Son", "Sound"],
  ["Lumière", "Light"],
  ["Plateau", "Stage"],
  ["Cintres", "Rigging"],
  ["Vidéo", "Video"],
  ["Caméra", "Camera"],
  ["Montage", "Editing"],
  ["Électricité", "Electrics"],
  ["Machinerie", "Grip"],
  ["Construction", "Set building"],
  ["Costumes", "Wardrobe"],
  ["Maquillage", "Make-up"],
  ["Coiffure", "Hair"],
  ["Accessoires", "Props"],
  ["Production", "Production"],
  ["Accueil du public", "Front of house"],
  ["Sécurité", "Safety"],
  ["Conduite", "Driving"],
];

export const shippedSkills = names.map(([name_fr, name_en], index) => ({
  id: `018f5a3c-0000-7000-8000-${String(index + 1).padStart(12, "0")}`,
  name_fr,
  name_en,
  position: index + 1,
  version: 1,
}));
