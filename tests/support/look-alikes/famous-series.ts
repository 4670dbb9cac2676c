/** Series that are taken for each other. One a line: title, year, episodes of each season; then what else it is called. */
export const famousSeries = `
The Office|2001|6 6
The Office|2005|6 22 23 14 26 24 24 24 23
Ghosts|2019|6 6 6 6 6
Ghosts : fantômes à la maison|2021|18 22 10|Ghosts
Ghosts : Fantômes en héritage|2025|8|Ghosts
Shameless|2004|7 8 8 8 16 16 22 11 8 8 8
Shameless|2011|12 12 12 12 12 12 12 14 14 12 12
House of Cards|1990|4
House of Cards|2013|13 13 13 13 13 8
Galactica|1978|24|Battlestar Galactica
Battlestar Galactica|2004|13 20 20 20
Skins|2007|9 10 10 8 8 8 6
Skins (US)|2011|10|Skins
Utopia|2013|6 6
Utopia|2020|8
Being Human|2009|6 8 8 8 6
Being Human (US)|2011|13 13 13 13|Being Human
Charmed|1998|22 22 22 22 23 22 22 22
Charmed|2018|22 19 18 13
Dynastie|1981|15 22 24 27 29 28 29 22 22|Dynasty
Dynastie|2017|22 23 20 22 22|Dynasty
MacGyver|1985|22 22 20 19 21 21 14
MacGyver|2016|21 23 22 13 15
Magnum|1980|18 22 22 21 22 21 22 13|Magnum, P.I.
Magnum|2018|20 20 16 16 20|Magnum P.I.
Hawaï police d'État|1968|24 24 24 24 24 23 24 23 24 23 21 19|Hawaii Five-O
Hawaii 5-0|2010|24 23 24 22 25 25 25 25 25 22|Hawaii Five-0
Doctor Who|1963|42 39 45 46 43 44 25 25 26 26 26 20 26 26 28 26 28 26 22 24 14 14 14 14
Doctor Who|2005|13 13 13 13 13 13 13 12 12 12 10 10 6
Fargo|2014|10 10 10 11 10
Sherlock|2010|3 3 3 3
Elementary|2012|24 24 24 24 24 21 13
Queer as Folk|1999|8 2
Queer as Folk|2000|22 20 14 14 13
Queer as Folk|2022|8
Kaamelott|2005|100 100 100 99 50 9
Engrenages|2005|8 8 12 12 12 12 12 10|Spiral
Euphoria|2012|10
Euphoria|2019|8 8
The Killing|2007|20 10 10|Forbrydelsen
The Killing|2011|13 13 12 6
Bron|2011|10 10 10 8|Broen|The Bridge
The Bridge|2013|13 13
Les Revenants|2012|8 8|The Returned
The Returned|2015|10
Le Bureau des légendes|2015|10 10 10 10 10|The Bureau
La Fièvre|2024|6
Un village français|2009|12 12 12 12 12 12 6
Dix pour cent|2015|6 6 6 6|Call My Agent!
Scènes de ménages|2009|40 40 40
Bref.|2011|82 6
Lupin|2021|10 7
Lupin III|1971|23 155 50|Rupan Sansei
L'Attaque des Titans|2013|25 12 22 30|Shingeki no Kyojin|Attack on Titan
Fullmetal Alchemist|2003|51|Hagane no Renkinjutsushi
Fullmetal Alchemist: Brotherhood|2009|64|Hagane no Renkinjutsushi: Fullmetal Alchemist
Hunter x Hunter|1999|62
Hunter × Hunter|2011|148|Hunter x Hunter
One Piece|1999|61 16 14 39 13 52 33 35
One Piece|2023|8 8
Cowboy Bebop|1998|26
Cowboy Bebop|2021|10
Avatar, le dernier maître de l'air|2005|20 20 21|Avatar: The Last Airbender
Avatar : Le Dernier Maître de l'air|2024|8|Avatar: The Last Airbender
La Casa de papel|2017|13 9 8 8 10|Money Heist
Money Heist: Korea|2022|12
Shōgun|1980|5|Shogun
Shōgun|2024|10|Shogun
Les Experts|2000|23 23 23 23 25 24 17 24 24 23 22 22 22 22 18|CSI: Crime Scene Investigation
Les Experts : Miami|2002|24 24 24 25 24 24 21 25 24 22|CSI: Miami
Les Experts : Manhattan|2004|23 24 24 21 25 23 22 18 17|CSI: NY
New York, police judiciaire|1990|22 22 22 22 23 23 23 24|Law & Order
New York, unité spéciale|1999|22 21 24 23 25 25 23 22|Law & Order: Special Victims Unit
Stargate SG-1|1997|22 22 22 22 22 22 22 20 20 20
Stargate Atlantis|2004|20 20 20 20 20
Star Trek|1966|29 26 24
Star Trek : La Nouvelle Génération|1987|26 22 26 26 26 26 26|Star Trek: The Next Generation
`;
