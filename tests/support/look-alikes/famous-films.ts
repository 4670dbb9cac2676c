/**
 * Films that are taken for each other: remakes, parts of sets, same titles, some in the same year. One a line: title,
 * year, minutes; then what else it is called, the original title first.
 */
export const famousFilms = `
The Thing from Another World|1951|87|La Chose d'un autre monde
The Thing|1982|109|The Thing
The Thing|2011|103|The Thing
Dune|1984|137
Dune : Première partie|2021|155|Dune: Part One|Dune
Dune : Deuxième partie|2024|166|Dune: Part Two
Les Nerfs à vif|1962|105|Cape Fear
Les Nerfs à vif|1991|128|Cape Fear
Scarface|1932|93
Scarface|1983|170
L'Inconnu de Las Vegas|1960|127|Ocean's Eleven|Ocean's 11
Ocean's Eleven|2001|116
Ocean's Twelve|2004|125
Ocean's Thirteen|2007|122
Une étoile est née|1937|111|A Star Is Born
Une étoile est née|1954|154|A Star Is Born
Une étoile est née|1976|139|A Star Is Born
A Star Is Born|2018|136
La Nuit des masques|1978|91|Halloween
Halloween 2|1981|92|Halloween II
Halloween|2007|109
Halloween 2|2009|105|Halloween II
Halloween|2018|106
Halloween Kills|2021|105
Carrie au bal du diable|1976|98|Carrie
Carrie : La Vengeance|2013|100|Carrie
RoboCop|1987|102
RoboCop 2|1990|117
RoboCop 3|1993|104
RoboCop|2014|117
Total Recall|1990|113
Total Recall : Mémoires programmées|2012|118|Total Recall
La Mouche noire|1958|94|The Fly
La Mouche|1986|96|The Fly
La Mouche 2|1989|105|The Fly II
King Kong|1933|100
King Kong|1976|134
King Kong|2005|187
Godzilla|1954|96|Gojira
Godzilla|1998|139
Godzilla|2014|123
La Belle et la Bête|1946|93
La Belle et la Bête|1991|84|Beauty and the Beast
La Belle et la Bête|2014|112
La Belle et la Bête|2017|129|Beauty and the Beast
Cendrillon|1950|74|Cinderella
Cendrillon|2015|105|Cinderella
Cinderella|2021|113
Pinocchio|1940|88
Pinocchio|2002|108
Pinocchio|2019|125
Pinocchio|2022|111
Pinocchio par Guillermo del Toro|2022|117|Guillermo del Toro's Pinocchio
Le Roi lion|1994|88|The Lion King
Le Roi lion 2 : L'Honneur de la tribu|1998|81|The Lion King II: Simba's Pride
Le Roi lion|2019|118|The Lion King
Aladdin|1992|90
Aladdin|2019|128
Mulan|1998|88
Mulan|2020|115
Les Misérables|1934|281
Les Misérables|1958|217
Les Misérables|1982|200
Les Misérables|1998|134
Les Misérables|2012|158
Les Misérables|2019|104
Madame Bovary|1991|143
Madame Bovary|2014|118
Hamlet|1948|154
Hamlet|1990|134
Hamlet|1996|242
Hamlet|2000|112
Roméo et Juliette|1968|138|Romeo and Juliet
Roméo + Juliette|1996|120|Romeo + Juliet
Roméo et Juliette|2013|118|Romeo & Juliet
Emma l'entremetteuse|1996|121|Emma
Emma|1996|107|Jane Austen's Emma
Emma.|2020|124
Le Comte de Monte-Cristo|1954|183
Le Comte de Monte-Cristo|1961|132
La Vengeance de Monte Cristo|2002|131|The Count of Monte Cristo
Le Comte de Monte-Cristo|2024|178
Les Trois Mousquetaires|1961|186
Les Trois Mousquetaires|1973|106|The Three Musketeers
Les Trois Mousquetaires|1993|105|The Three Musketeers
Les Trois Mousquetaires|2011|110|The Three Musketeers
Les Trois Mousquetaires : D'Artagnan|2023|121
Les Trois Mousquetaires : Milady|2023|115
La Planète des singes|1968|112|Planet of the Apes
La Planète des singes|2001|119|Planet of the Apes
La Planète des singes : Les Origines|2011|105|Rise of the Planet of the Apes
La Planète des singes : L'Affrontement|2014|130|Dawn of the Planet of the Apes
Psychose|1960|109|Psycho
Psycho|1998|104
Solaris|1972|167|Solyaris
Solaris|2002|99
Suspiria|1977|99
Suspiria|2018|152
Les Quatre Fantastiques|2005|106|Fantastic Four
Les 4 Fantastiques|2015|100|Fantastic Four
Les 4 Fantastiques : Premiers pas|2025|115|The Fantastic Four: First Steps
Hellboy|2004|122
Hellboy II : Les Légions d'or maudites|2008|120|Hellboy II: The Golden Army
Hellboy|2019|121
S.O.S. Fantômes|1984|105|Ghostbusters
S.O.S. Fantômes 2|1989|108|Ghostbusters II
S.O.S. Fantômes|2016|117|Ghostbusters|Ghostbusters: Answer the Call
Poltergeist|1982|114
Poltergeist|2015|93
La Malédiction|1976|111|The Omen
666 : La Malédiction|2006|110|The Omen
Nosferatu le vampire|1922|94|Nosferatu, eine Symphonie des Grauens|Nosferatu
Nosferatu, fantôme de la nuit|1979|107|Nosferatu: Phantom der Nacht
Nosferatu|2024|132
Crash|1996|100
Collision|2004|112|Crash
Heat|1986|101
Heat|1995|170
Gladiator|1992|101
Gladiator|2000|155
Gladiator II|2024|148
L'Heure magique|1998|94|Twilight
Twilight, chapitre 1 : Fascination|2008|122|Twilight
Twilight, chapitre 2 : Tentation|2009|130|The Twilight Saga: New Moon
Frozen|2010|93
La Reine des neiges|2013|102|Frozen
La Reine des neiges 2|2019|103|Frozen II
The Call|2013|94
The Call|2020|112|Kol
Alone|2020|98
Alone|2020|92
Alone|2020|87|Abwarten
Drive|1997|101
Drive|2011|100
Legend|1985|94
Legend|2015|132
Venom|1981|92
Venom|2018|112
Venom: Let There Be Carnage|2021|97
Rush|1991|120
Rush|2013|123
Room|2015|118
The Room|2003|99
Ça|2017|135|It|It: Chapter One
Ça : Chapitre 2|2019|169|It Chapter Two
It Follows|2014|100
Là-haut|2009|96|Up
In the Air|2009|109|Up in the Air
Truman Capote|2005|114|Capote
Scandaleusement célèbre|2006|118|Infamous
Alien, le huitième passager|1979|117|Alien
Aliens, le retour|1986|137|Aliens
Alien 3|1992|114|Alien³
Alien, la résurrection|1997|109|Alien: Resurrection
Alien: Covenant|2017|122
Alien: Romulus|2024|119
Rocky|1976|120
Rocky 2 : La Revanche|1979|119|Rocky II
Rocky 3 : L'Œil du tigre|1982|99|Rocky III
Rocky 4|1985|91|Rocky IV
Rocky 5|1990|104|Rocky V
Rocky Balboa|2006|102
Star Wars, épisode IV : Un nouvel espoir|1977|121|Star Wars|La Guerre des étoiles
Star Wars, épisode V : L'Empire contre-attaque|1980|124|The Empire Strikes Back
Star Wars, épisode VI : Le Retour du Jedi|1983|131|Return of the Jedi
Le Seigneur des anneaux|1978|132|The Lord of the Rings
Le Seigneur des anneaux : La Communauté de l'anneau|2001|178|The Lord of the Rings: The Fellowship of the Ring
Le Seigneur des anneaux : Les Deux Tours|2002|179|The Lord of the Rings: The Two Towers
Le Seigneur des anneaux : Le Retour du roi|2003|201|The Lord of the Rings: The Return of the King
Matrix|1999|136|The Matrix
Matrix Reloaded|2003|138|The Matrix Reloaded
Matrix Revolutions|2003|129|The Matrix Revolutions
Matrix Resurrections|2021|148|The Matrix Resurrections
Le Grand Bleu|1988|168
Le Grand Blond avec une chaussure noire|1972|90
Le Retour du grand blond|1974|76
OSS 117 : Le Caire, nid d'espions|2006|99
OSS 117 : Rio ne répond plus|2009|101
OSS 117 : Alerte rouge en Afrique noire|2021|116
Astérix et Obélix contre César|1999|109
Astérix et Obélix : Mission Cléopâtre|2002|107
Astérix aux Jeux olympiques|2008|116
Astérix et Cléopâtre|1968|72
Taxi|1998|86
Taxi 2|2000|88
Taxi 3|2003|84
Taxi|2004|97
Taxi Téhéran|2015|82|Taxi
Le Transporteur|2002|92|The Transporter
Le Transporteur 2|2005|87|Transporter 2
Les Bronzés|1978|90
Les Bronzés font du ski|1979|90
Les Bronzés 3 : Amis pour la vie|2006|97
Fanny|1932|125
Fanny|1961|134
Fanny|2013|102
Marius|1931|130
Marius|2013|93
César|1936|168
Topaze|1936|110
Topaze|1951|136
La Guerre des boutons|1962|90
La Guerre des boutons|2011|109
La Nouvelle Guerre des boutons|2011|100
Boudu sauvé des eaux|1932|85
Boudu|2005|104
12 Hommes en colère|1957|96|12 Angry Men
12|2007|159
Infernal Affairs|2002|101|Mou gaan dou
Les Infiltrés|2006|151|The Departed
Ring|1998|96|Ringu
Le Cercle : The Ring|2002|115|The Ring
The Grudge|2004|91
The Grudge|2020|94
Oldboy|2003|120|Oldeuboi|Old Boy
Oldboy|2013|104
Millénium|2009|152|Män som hatar kvinnor|The Girl with the Dragon Tattoo
Millénium : Les hommes qui n'aimaient pas les femmes|2011|158|The Girl with the Dragon Tattoo
Morse|2008|115|Låt den rätte komma in|Let the Right One In
Laisse-moi entrer|2010|116|Let Me In
Intouchables|2011|112|The Intouchables
The Upside|2017|126
Élite|2000|98
Elle|2016|131
Her|2013|126
Us|2019|116
Eden|2014|131
Eden|2024|129
Hush|2016|81
L'Appât|1995|115
Le Samouraï|1967|105
Les Sept Samouraïs|1954|207|Shichinin no samurai
Les Sept Mercenaires|1960|128|The Magnificent Seven
Les 7 Mercenaires|2016|133|The Magnificent Seven
`;
