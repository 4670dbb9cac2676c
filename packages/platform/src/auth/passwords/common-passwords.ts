/**
 * What people choose when asked for a password, in the two languages of the product: the cores, without the digits
 * and signs they put around them. `checkPassword` takes those off first, so that one core stands for some thousands
 * of spellings ("Soleil2024!", "$0leil", "123soleil").
 */
const cores = `
password passwort motdepasse motdepass monmotdepasse mdp pass passe passer passphrase passcode secret secrets topsecret
azerty azertyuiop qwerty qwertyuiop qwertz qwertzuiop azer azertyui qwertyui qsdfghjklm wxcvbn wxcvbnm asdfgh asdfghjkl
asdf zxcvbn zxcvbnm azeqsd azeqsdwxc aqwzsx aqwzsxedc qazwsx qazwsxedc zaqwsx zaqxsw qwe qweasd qweasdzxc asdqwe
azertyqwerty poiuytreza poiuytrewq mlkjhgfdsq lkjhgfdsa nbvcxw mnbvcxz abc abcd abcde abcdef abcdefg abcdefgh abcdabcd
aze qwertyazerty test tests testing tester teste essai essais demo demos example exemple sample temp temporary
temporaire provisoire default defaut changeme changezmoi changemoi changer letmein laissemoientrer entrer openup
opensesame sesame sesameouvretoi welcome welcomeback bienvenue bonjour bonsoir salut coucou hello helloworld hallo
hola aurevoir goodbye admin admins administrator administrateur administrateurs root toor superuser superadmin
sysadmin system systeme user users utilisateur guest invite invites login logon connexion connection identifiant
account compte moncompte owner proprietaire manager gestionnaire support service services server serveur computer
ordinateur internet network reseau wifi livebox freebox bbox orange sfr bouygues google facebook twitter instagram
youtube microsoft windows apple iphone samsung android linux ubuntu debian docker oracle mysql postgres postgresql
database backup sauvegarde master maitre maitresse chef boss patron direction director directeur secretaire
souffleur prompter theatre theater theatres opera spectacle spectacles comedie comedien comedienne artiste artistes
artist intermittent intermittents planning plannings planificateur quiz quizz cinema film films movie movies serie
series videotheque mediatheque bibliotheque library danse danseur danseuse dance musique music musicien orchestre
scene regie regisseur regisseuse plateau molier moliere racine corneille cyrano hamlet shakespeare figaro
soleil soleils lune etoile etoiles ciel bleu bleue rouge vert verte jaune noir blanc violet rose roses fleur fleurs
printemps automne hiver janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
lundi mardi mercredi jeudi vendredi samedi dimanche january february march april june july august september october
november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
doudou loulou loulou nounours nounou chouchou cheri cherie amour amours monamour moncoeur bebe bebes ange angel angels
princesse princess prince bisou bisous bisounours calin calins jetaime jetaimebebe jtm iloveyou ilovu loveyou loveme
love lovely lover baby babygirl babyboy honey sweet sweetie sweetheart forever toujours jamais never always chocolat
chocolate caramel vanille vanilla fraise cerise banane banana orange citron pomme cookie cookies biscuit bonbon
fromage camembert baguette cafe coffee biere whisky pastis vodka marseille paris lyon lille nantes bordeaux toulouse
nice rennes strasbourg montpellier grenoble dijon angers brest lens metz nancy rouen caen bretagne provence corse
normandie alsace france francais francaise london london england america american canada quebec belgique suisse
liverpool arsenal chelsea manchester barcelona barcelone realmadrid juventus olympique psg parissaintgermain om
allezlom marseillais football foot soccer basketball baseball hockey rugby tennis golf judo karate handball volley
zidane zizou ronaldo messi mbappe platini jordan michael michaeljordan batman superman spiderman ironman starwars
startrek pokemon pikachu naruto dragonball sangoku vegeta zelda mario luigi sonic minecraft fortnite playstation
nintendo xbox callofduty matrix harrypotter hermione gandalf legolas frodo darkvador vador skywalker yoda obiwan
asterix obelix tintin milou mickey minnie donald simba bambi tigrou winnie snoopy garfield scooby scoobydoo
monkey dragon tiger tigre lion lionne panda panther panthere licorne unicorn dauphin dolphin cheval chevaux chien
chienne chat chaton chatte minou minette medor rex felix filou titi toutou lapin souris kitten kitty puppy doggy
buster ginger pepper shadow hunter ranger killer warrior guerrier ninja samurai pirate corsaire viking spartan
phoenix falcon eagle aigle wolf loup panzer mustang ferrari porsche mercedes peugeot renault citroen clio twingo
megane scenic corvette camaro yamaha suzuki kawasaki ducati harley harleydavidson camion tracteur moto voiture
maison famille maman papa mamie papy papi papounet mamounette enfant enfants frere soeur copain copine copains
nicolas thomas julien alexandre maxime antoine pierre quentin kevin romain guillaume anthony clement sebastien
vincent mathieu jeremy benjamin florian adrien alexis valentin arthur hugo lucas louis gabriel raphael theo jules
nathan enzo paul leo mathis camille marie julie laura manon marine pauline lea emma chloe sarah charlotte oceane
caroline celine virginie aurelie emilie elodie sandrine stephanie nathalie isabelle sylvie martine christine
catherine valerie veronique patricia brigitte philippe christophe stephane laurent frederic olivier david eric
daniel pascal bernard francois jacques michel patrick alain gerard didier thierry dominique robert richard jean
jeanne alice louise juliette mathilde clara anais justine morgane jennifer jessica ashley nicole amanda melissa
michelle maggie taylor hannah madison samantha elizabeth victoria andrew joshua matthew christopher joseph william
george charlie thomas jordan james john johnny robert daniel hunter harley jackson tyler austin ryan justin
sunshine rainbow moonlight starlight butterfly papillon flower flowers blue red green black white purple silver
golden diamond crystal lucky happy smile freedom liberte egalite fraternite peace paix power energy magic
magique mystere mystery trustno trustnoone whatever nothing rien anything something tout bidule machin truc trucmuche
toto totoro titi tata tonton tutu foobar foo bar baz lorem loremipsum blabla blablabla blahblah nimporte nimportequoi
merde putain fuckyou fuckme fuckoff fuck shit bitch asshole bullshit salope connard connasse encule bordel
argent money cash dollar euro euros banque bank business entreprise societe travail boulot bureau office bonne
vacances plage montagne riviere ocean mer soleilmer tempete tonnerre thunder lightning storm eclair nuage
jesus jesuschrist christ dieu god church eglise amen allah mohamed mohammed mehdi karim samir bismillah inchallah
access access code codes keykey lekey clef cles cle ouverture security securite private prive public user unknown
inconnu personne someone nobody anonymous anonyme onetwothree undeuxtrois un deux trois soleil onetwo
correcthorsebatterystaple thisismypassword thisisapassword mypassword yourpassword newpassword oldpassword
nouveaumotdepasse lemotdepasse motdepassesecret cestmoi moi moimeme itsme onlyme jesuis jesuismoi jemappelle
`;

/** As they are compared: lower case, no accents. */
export const commonCores: ReadonlySet<string> = new Set(cores.trim().split(/\s+/));
