/** A subject of the national list: the code keeps sections of different schools comparable, the label stays the school's own. */
export interface Vaknaam {
  code: string;
  naam: string;
  groep: 'talen' | 'exact' | 'mens en maatschappij' | 'kunst' | 'bewegen' | 'beroepsgericht' | 'overig';
}

type Regel = readonly [code: string, naam: string, ...synoniemen: string[]];

// Names as in the yearly count of lessons (IPTO), filled up with common school subjects. Codes follow the exam abbreviations where they exist.
const lijst: Record<Vaknaam['groep'], readonly Regel[]> = {
  talen: [
    ['netl', 'Nederlands', 'Nederlandse taal', 'Nederlandse taal en literatuur', 'Nederlandse taal en letterkunde', 'ne', 'ned'],
    ['entl', 'Engels', 'Engelse taal', 'Engelse taal en literatuur', 'Engelse taal en letterkunde', 'en', 'eng'],
    ['dutl', 'Duits', 'Duitse taal', 'Duitse taal en literatuur', 'Duitse taal en letterkunde', 'du'],
    ['fatl', 'Frans', 'Franse taal', 'Franse taal en literatuur', 'Franse taal en letterkunde', 'fa'],
    ['sptl', 'Spaans', 'Spaanse taal', 'Spaanse taal en literatuur', 'sp'],
    ['frtl', 'Fries', 'Friese taal', 'Friese taal en cultuur', 'Frysk'],
    ['rutl', 'Russisch', 'Russische taal'],
    ['artl', 'Arabisch', 'Arabische taal'],
    ['tutl', 'Turks', 'Turkse taal'],
    ['chtl', 'Chinees', 'Chinese taal', 'Chinese taal en cultuur'],
    ['kt', 'Klassieke talen', 'Klassieke talen/KCV', 'Grieks en Latijn', 'Latijn en Grieks', 'KCV', 'klassieke culturele vorming', 'GTC', 'LTC'],
    ['latl', 'Latijn', 'Latijnse taal', 'Latijnse taal en cultuur', 'Latijnse taal en letterkunde', 'la'],
    ['grtl', 'Grieks', 'Griekse taal', 'Griekse taal en cultuur', 'Griekse taal en letterkunde', 'gr'],
    ['nt2', 'NT2', 'Nederlands als tweede taal', 'ISK', 'internationale schakelklas'],
  ],
  exact: [
    ['wi', 'Wiskunde', 'wiskunde A', 'wiskunde B', 'wiskunde C', 'wiskunde D', 'wis', 'wia', 'wib', 'wisa', 'wisb', 'wisc', 'wisd'],
    ['na', 'Natuurkunde', 'nat'],
    ['sk', 'Scheikunde', 'schei'],
    ['bi', 'Biologie', 'bio', 'biol'],
    ['nask', 'NaSk', 'nask1', 'nask 1', 'nask2', 'nask 2', 'natuur- en scheikunde', 'natuurkunde/scheikunde', 'natuurkunde en scheikunde'],
    ['mn', 'Mens en natuur', 'mens & natuur', 'M&N', 'science', 'natuur'],
    ['in', 'Informatica', 'inf', 'informatiekunde', 'digitale geletterdheid', 'ICT'],
    ['nlt', 'NLT', 'natuur, leven en technologie'],
    ['oo', 'Onderzoek en ontwerpen', 'onderzoeken en ontwerpen', 'O&O', 'technasium'],
    ['rek', 'Rekenen', 'rekenvaardigheid'],
    ['te', 'Techniek', 'tech', 'technologie', 'technologie en toepassing', 'T&T', 'techniek en technologie'],
    ['vz', 'Verzorging', 'verz', 'gezondheidskunde'],
  ],
  'mens en maatschappij': [
    ['ak', 'Aardrijkskunde', 'aardr', 'geografie'],
    ['gs', 'Geschiedenis', 'ges', 'gesch', 'geschiedenis en staatsinrichting'],
    ['ec', 'Economie', 'econ', 'algemene economie'],
    ['beco', 'Bedrijfseconomie', 'management en organisatie', 'M&O', 'bedrijfseconomie, ondernemerschap en financiële zelfredzaamheid'],
    ['maat', 'Maatschappijleer', 'ma', 'maatschappijleer 2', 'maatschappijkunde', 'burgerschap'],
    ['maw', 'Maatschappijwetenschappen'],
    ['mm', 'Mens en maatschappij', 'mens & maatschappij', 'M&M'],
    ['fi', 'Filosofie', 'fil', 'wijsbegeerte'],
    ['lv', 'Levensbeschouwing', 'godsdienst', 'godsdienst/levensbeschouwing', 'godsdienst en levensbeschouwing', 'gl', 'gd', 'levo', 'religie'],
  ],
  kunst: [
    ['bv', 'Beeldende vorming', 'bevo', 'kunst beeldende vorming', 'kunst (beeldende vormgeving)'],
    ['tek', 'Tekenen', 'kunstvakken tekenen'],
    ['hav', 'Handvaardigheid', 'ha'],
    ['txw', 'Textiele werkvormen', 'textiele vormgeving'],
    ['mu', 'Muziek', 'muz', 'kunst (muziek)'],
    ['dr', 'Drama', 'kunst (drama)', 'theater'],
    ['da', 'Dans', 'kunst (dans)'],
    ['kua', 'Kunst', 'kunst algemeen', 'kunst (algemeen)', 'kunstvakken', 'kunstgeschiedenis'],
    ['ckv', 'CKV', 'culturele en kunstzinnige vorming', 'kunstvakken 1'],
  ],
  bewegen: [
    ['lo', 'Lichamelijke opvoeding', 'gym', 'gymnastiek', 'sport', 'lichamelijke oefening', 'lo1', 'bewegingsonderwijs'],
    ['bsm', 'Bewegen, sport en maatschappij', 'lo2', 'lichamelijke opvoeding 2'],
  ],
  beroepsgericht: [
    ['zw', 'Zorg en welzijn', 'zorg & welzijn', 'Z&W'],
    ['eo', 'Economie en ondernemen', 'economie & ondernemen', 'E&O', 'handel en administratie'],
    ['bwi', 'Bouwen, wonen en interieur', 'bouwtechniek', 'bouw'],
    ['pie', 'Produceren, installeren en energie', 'metaaltechniek', 'elektrotechniek', 'installatietechniek', 'metalektro'],
    ['mt', 'Mobiliteit en transport', 'voertuigentechniek', 'M&T'],
    ['mvi', 'Media, vormgeving en ict', 'grafimedia', 'MVI'],
    ['hbr', 'Horeca, bakkerij en recreatie', 'horeca', 'consumptief'],
    ['groen', 'Groen', 'groene ruimte', 'landbouw', 'plant en dier'],
    ['mte', 'Maritiem en techniek', 'maritiem'],
    ['dp', 'Dienstverlening en producten', 'D&P', 'intersectoraal'],
    ['pv', 'Praktijkvakken', 'praktijk', 'praktijkonderwijs', 'arbeidstraining', 'stage'],
  ],
  overig: [
    ['lob', 'Loopbaanoriëntatie', 'LOB', 'loopbaanbegeleiding', 'loopbaan'],
    ['ment', 'Mentoraat', 'mentor', 'mentoruur', 'studieles', 'begeleidingsuur', 'keuzewerktijd'],
    ['overig', 'Overig', 'overige vakken', 'anders'],
  ],
};

const regels = Object.entries(lijst).flatMap(([groep, rij]) => rij.map((regel) => ({ groep: groep as Vaknaam['groep'], regel })));

/** The national subject list, in the order in which a person would look for it: per group. */
export const vakken: readonly Vaknaam[] = regels.map(({ groep, regel: [code, naam] }) => ({ code, naam, groep }));

function sleutel(naam: string): string {
  return naam.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/&/g, ' en ').replace(/[^a-z0-9]+/g, ' ').trim();
}

const codes = new Map<string, string>();
// Codes and names win over synonyms: "la" must never hide a subject that is really called so.
for (const { regel: [code, naam] } of regels) codes.set(sleutel(code), code).set(sleutel(naam), code);
for (const { regel: [code, , ...synoniemen] } of regels) {
  for (const woord of synoniemen) if (!codes.has(sleutel(woord))) codes.set(sleutel(woord), code);
}

const namen = new Map(vakken.map((vak) => [vak.code, vak.naam]));

/** Code of the subject that a school calls `naam`, or null when the list does not know it. Ignores case, diacritics and punctuation. */
export function vakCodeVoor(naam: string): string | null {
  const gezocht = sleutel(naam);
  return codes.get(gezocht) ?? codes.get(gezocht.replace(/ (pro|vmbo|mavo|havo|vwo|onderbouw|bovenbouw|tl|bb|kb|gl)$/, '')) ?? null;
}

/** Name of a subject on the national list, or null for an unknown code. */
export function vakNaam(code: string): string | null {
  return namen.get(code) ?? null;
}
