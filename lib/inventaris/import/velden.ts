import { bewijzen, diplomaNiveaus, diplomaSoorten, graden, type ImportSoort } from './begrippen';
import { normaal } from './normaal';

/** One field that a column can fill. `synoniemen` are headers of payroll and timetable systems, normalised. */
export interface Doelveld {
  veld: string;
  label: string;
  uitleg: string;
  verplicht: boolean;
  synoniemen: readonly string[];
  /** Fixed answers of the field, shown when HR translates the values of a column. */
  keuzes?: readonly string[];
}

/** The combined class of a timetable: it says what onderwijssoort and leerjaar would. */
export const KLAS = 'klas';

function veld(veldnaam: string, label: string, uitleg: string, verplicht: boolean, synoniemen: string, keuzes?: readonly string[]): Doelveld {
  return { veld: veldnaam, label, uitleg, verplicht, synoniemen: [normaal(label), ...synoniemen.split('|').map(normaal)], ...(keuzes ? { keuzes } : {}) };
}

const nummer = veld('personeelsnummer', 'Personeelsnummer', 'Hiermee vinden we de medewerker terug', true,
  'pers.nr|persnr|pers nr|personeelsnr|personeels nummer|personeelnummer|medewerker|medewerkernummer|medewerkernr|medewerker nr|medewerkercode|mdw|mdw nr|mdwnr|mw nr|werknemer|werknemernummer|werknemernr|werknemersnummer|registratienummer|stamnummer|stamnr|docentnr|docentnummer|docent nr|employee id|employeeid|employee number|persoonsnummer|id medewerker|medewerker id');
const brin = veld('brin', 'BRIN', 'Vier tekens, of zes met de vestiging erbij', false, 'brinnummer|brin nummer|brincode|brin code|brin nr|instelling brin|onderwijsinstelling|brin vestiging|brin6|brin4|brin 6|brin 4|vestigingscode');
const vestiging = veld('vestiging', 'Vestiging', 'Twee cijfers, zoals 00', false, 'vestigingsnummer|vestigingsnr|vestiging nr|vest|vestnr|vest nr|nevenvestiging|locatienummer');
const school = veld('school', 'School (naam)', 'Alleen nodig als er geen BRIN is', false, 'school|schoolnaam|naam school|locatie|org eenheid|organisatie eenheid|organisatorische eenheid|oe omschrijving|kostenplaats omschrijving|naam vestiging|vestigingsnaam');

const personeel: readonly Doelveld[] = [
  nummer,
  veld('roepnaam', 'Roepnaam', '', false, 'voornaam|voornamen|roep naam|first name'),
  veld('voorvoegsel', 'Voorvoegsel', '', false, 'voorvoegsels|tussenvoegsel|tussenvoegsels|tv|vv|voorv|tussen voegsel|voorvoegsel geboortenaam|prefix'),
  veld('achternaam', 'Achternaam', '', true, 'achter naam|geslachtsnaam|geboortenaam|familienaam|naam|medewerker naam|last name|achternaam medewerker|eigen naam'),
  veld('geboortedatum', 'Geboortedatum', 'Zoals 31-12-1980', false, 'geb datum|gebdatum|geb.datum|gebdat|geboren|geboortedag|geboren op|datum geboorte|date of birth'),
  veld('functie', 'Functie', '', false, 'functienaam|functie omschrijving|functieomschrijving|omschrijving functie|functiebenaming|functie naam|job'),
  veld('categorie', 'Functiecategorie', 'OP, OOP of DIR', true, 'functie categorie|categorie|personeelscategorie|functiegroep|functie groep|personeelsgroep|soort personeel|op oop', ['OP', 'OOP', 'DIR']),
  veld('schaal', 'Schaal', 'LB, LC, LD of een getal', false, 'salarisschaal|functieschaal|loonschaal|schaalcode|salaris schaal|functie schaal|schaal carriere'),
  veld('deeltijdfactor', 'Deeltijdfactor', '1,0 is voltijd', true, 'deeltijd factor|deeltijd|parttimefactor|parttime factor|part time factor|parttime percentage|parttimepercentage|parttime %|part time %|deeltijdpercentage|deeltijd %|fte|werktijdfactor|wtf|betrekkingsomvang|omvang|bezetting fte|formatie'),
  veld('begin', 'Begin dienstverband', 'Zoals 01-08-2020', true, 'begindatum|begin datum|begin|datum in dienst|in dienst|indienst|indienstdatum|in dienst datum|datum indiensttreding|begindatum dienstverband|ingangsdatum|ingangsdatum dienstverband|begin aanstelling|begindatum aanstelling|begindatum contract|startdatum|dienstverband van|begin dv'),
  veld('einde', 'Einde dienstverband', 'Leeg als het doorloopt', false, 'einddatum|eind datum|einde|datum uit dienst|uit dienst|uitdienst|uitdienstdatum|uit dienst datum|einddatum dienstverband|einde aanstelling|einddatum aanstelling|einddatum contract|dienstverband tot|eind dv|t m'),
  brin, vestiging, school,
];

const diplomas: readonly Doelveld[] = [
  nummer,
  veld('niveau', 'Niveau', 'hbo-master, wo-master, …', true, 'diplomaniveau|diploma niveau|opleidingsniveau|opleidings niveau|niveau diploma|graad|niveau opleiding',
    diplomaNiveaus),
  veld('richting', 'Opleiding', 'Naam of richting van de studie', true, 'richting|opleidingsrichting|naam opleiding|studie|studierichting|diploma|diplomanaam|omschrijving diploma|opleidingsnaam|omschrijving opleiding'),
  veld('soort', 'Soort master', '', false, 'soort|soort diploma|type master|diplomasoort|soort opleiding|type', diplomaSoorten),
  veld('instelling', 'Instelling', '', false, 'onderwijsinstelling|hogeschool universiteit|universiteit|hogeschool|opleidingsinstituut|instituut|behaald bij|school'),
  veld('behaaldJaar', 'Jaar', 'Vier cijfers', false, 'jaar behaald|behaald jaar|diplomajaar|jaar van behalen|afstudeerjaar|jaartal|behaald in'),
  veld('behaaldOp', 'Behaald op', 'Zoals 31-12-2018', false, 'datum behaald|behaald datum|diplomadatum|datum diploma|afgiftedatum|datum afgifte|afstudeerdatum'),
  veld('status', 'Status', 'behaald, in opleiding of gestopt', false, 'diplomastatus|status diploma|status opleiding|behaald', ['behaald', 'in-opleiding', 'gestopt']),
  veld('screening', 'Screening', 'Wat de screening tot nu toe opleverde', false, 'screeningsuitkomst|uitkomst screening|uitkomst|gescreend|screening status|diploma gezien|gezien|in dossier|in dossier aanwezig|gecontroleerd|bewijs',
    ['bevestigd', 'niet-aangetroffen', 'nader-onderzoek', 'te-screenen']),
];

const ONDERWIJSSOORTEN = ['pro', 'vmbo', 'havo', 'vwo', 'vso', 'isk'] as const;

const rooster: readonly Doelveld[] = [
  nummer,
  veld('vak', 'Vak', '', true, 'vaknaam|naam vak|vakomschrijving|vak omschrijving|omschrijving vak|vakcode|subject'),
  veld('onderwijssoort', 'Onderwijssoort', 'pro, vmbo, havo, vwo, vso of isk; niet nodig als de klas het zegt', true, 'afdeling|onderwijs soort|schoolsoort|onderwijstype|soort onderwijs|opleiding|studie|niveau|leerweg', ONDERWIJSSOORTEN),
  veld('leerjaar', 'Leerjaar', '1 tot en met 6; niet nodig als de klas het zegt', true, 'leer jaar|jaarlaag|klas leerjaar|lj|jaar|leerj'),
  veld(KLAS, 'Klas', 'Zoals h4, 5v of hv1: daaruit lezen wij onderwijssoort en leerjaar. Een gemengde klas (hv) telt bij de laagste', false, 'klassen|klas sen|klascode|klasnaam|stamklas|lesgroep|groep|groepscode|klas groep|class|klasse', ONDERWIJSSOORTEN),
  veld('uren', 'Uren', 'Per week', true, 'lesuren|uren per week|aantal uren|aantal lesuren|aantal lessen|lessen|uren week|klokuren'),
  brin, vestiging,
  { ...school, uitleg: 'Alleen nodig als de les op een andere school is dan de aanstelling' },
];

const bevoegdheden: readonly Doelveld[] = [
  nummer,
  veld('vak', 'Vak', 'Mag leeg zijn bij pabo', false, 'vaknaam|naam vak|vakomschrijving|bevoegd voor|bevoegdheid vak|vak bevoegdheid|vakcode|omschrijving vak|vakgebied'),
  veld('graad', 'Graad', 'eerstegraads, tweedegraads, pabo, …', true, 'bevoegdheid|bevoegdheidsgraad|soort bevoegdheid|bevoegdheidssoort|graad bevoegdheid|bevoegdheid graad|type bevoegdheid|certificaat|certificaat omschrijving|bevoegdheidsniveau', graden),
  veld('begin', 'Begin', 'Zoals 01-08-2020', false, 'begindatum|ingangsdatum|geldig vanaf|datum behaald|behaald op|vanaf|datum afgifte|afgiftedatum|begindatum bevoegdheid'),
  veld('einde', 'Einde', 'Nodig bij een geschiktheidsverklaring', false, 'einddatum|geldig tot|geldig tot en met|vervaldatum|verloopdatum|tot en met|t m|einddatum bevoegdheid'),
  veld('bewijs', 'Bewijs', 'dossier, origineel, register of opgave', false, 'bewijs gezien|wijze van bewijs|bron bewijs|bewijsstuk|gezien als|herkomst', bewijzen.filter((keuze) => keuze !== '')),
];

const perSoort: Record<ImportSoort, readonly Doelveld[]> = { personeel, diplomas, rooster, bevoegdheden };

/** Fields that a file of this kind can fill, in the order of the screen. */
export function doelvelden(soort: ImportSoort): readonly Doelveld[] {
  return perSoort[soort];
}

const opNaam = new Map((Object.keys(perSoort) as ImportSoort[]).map((soort) => {
  const namen = new Map<string, { veld: string; plaats: number }>();
  // Own labels first, then synonyms in their order: "Opleiding" is the study in a diploma file, the track in a timetable.
  for (const { veld: naam, synoniemen } of perSoort[soort]) {
    synoniemen.forEach((synoniem, plaats) => {
      const eerder = namen.get(synoniem);
      if (synoniem !== '' && (!eerder || plaats < eerder.plaats)) namen.set(synoniem, { veld: naam, plaats });
    });
  }
  return [soort, namen] as const;
}));

/** Field that a header usually means in this kind of file, with how common the word is (0 = our own), or null. */
export function veldVoorKop(soort: ImportSoort, kop: string): { veld: string; plaats: number } | null {
  return opNaam.get(soort)?.get(normaal(kop)) ?? null;
}

/** The header means something to at least one kind of import: used to find the header row below title rows. */
export function isBekendeKop(kop: string): boolean {
  const naam = normaal(kop);
  return importSoortNamen.some((namen) => namen.has(naam));
}

const importSoortNamen = [...opNaam.values()];
