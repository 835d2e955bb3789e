// The people of the demo: used by the seed, the tests and the README alike. All invented; nobody here exists.

/** One password for everyone in the demo. It opens invented data only. */
export const demoWachtwoord = 'kompas-wijst-noord-2026';

export type CastRol = 'bestuurder' | 'schoolleider' | 'teamleider' | 'hr' | 'leraar' | 'medezeggenschap';
export type CastBestuur = 'waterhoek' | 'lauwerland' | 'rijnoord' | 'rivierenland';

/** A role at one board. `scholen` are "BRIN + vestiging" (91ZW01), `teams` are [school, naam]. */
export interface CastPlek {
  bestuur: CastBestuur;
  rol: CastRol;
  bereik: 'bestuur' | 'school' | 'team' | 'zelf';
  scholen: readonly string[];
  teams: readonly (readonly [school: string, naam: string])[];
  /** The medewerker that this person is; only for a leraar. */
  personeelsnummer: string | null;
  /** Where this person works, in words, for a list of accounts. */
  plek: string;
}

export interface CastPersoon {
  naam: string;
  email: string;
  platformrol: 'expert' | 'beheerder' | null;
  plekken: readonly CastPlek[];
}

type Rest = Partial<Pick<CastPlek, 'scholen' | 'teams' | 'personeelsnummer'>>;

function plek(bestuur: CastBestuur, rol: CastRol, bereik: CastPlek['bereik'], woorden: string, rest: Rest = {}): CastPlek {
  return { bestuur, rol, bereik, scholen: [], teams: [], personeelsnummer: null, plek: woorden, ...rest };
}

function persoon(naam: string, email: string, ...plekken: CastPlek[]): CastPersoon {
  return { naam, email, platformrol: null, plekken };
}

export const cast = {
  lauwerland: {
    bestuurder: persoon('Marijke Postma', 'marijke.postma@lauwerland.example',
      plek('lauwerland', 'bestuurder', 'bestuur', 'heel het bestuur')),
    schoolleider: persoon('Sjoerd Terpstra', 'sjoerd.terpstra@lauwerland.example',
      plek('lauwerland', 'schoolleider', 'school', 'Het Baken', { scholen: ['91ZW01'] })),
    teamleider: persoon('Nynke Wiersma', 'nynke.wiersma@lauwerland.example',
      plek('lauwerland', 'teamleider', 'team', 'Het Baken, team Havo/vwo bovenbouw', { teams: [['91ZW01', 'Havo/vwo bovenbouw']] })),
    teamleiderElders: persoon('Bilal Aydın', 'bilal.aydin@lauwerland.example',
      plek('lauwerland', 'teamleider', 'team', 'Wierdecollege, team Vmbo', { teams: [['94ZY00', 'Vmbo']] })),
    hr: persoon('Joost Meinema', 'joost.meinema@lauwerland.example',
      plek('lauwerland', 'hr', 'bestuur', 'heel het bestuur')),
    hrScholen: persoon('Wietske Hofman', 'wietske.hofman@lauwerland.example',
      plek('lauwerland', 'hr', 'school', 'Lyceum De Terp en Het Baken', { scholen: ['91ZW00', '91ZW01'] })),
    leraar: persoon('Annelies Hofstra', 'annelies.hofstra@lauwerland.example',
      plek('lauwerland', 'leraar', 'zelf', 'Het Baken, leraar Nederlands', { personeelsnummer: '20418' })),
    medezeggenschap: persoon('Harm Veldkamp', 'harm.veldkamp@lauwerland.example',
      plek('lauwerland', 'medezeggenschap', 'bestuur', 'heel het bestuur')),
  },
  rijnoord: {
    bestuurder: persoon('Robert van Leeuwen', 'robert.vanleeuwen@rijnoord.example',
      plek('rijnoord', 'bestuurder', 'bestuur', 'heel het bestuur')),
    schoolleider: persoon('Fatima Bouzid', 'fatima.bouzid@rijnoord.example',
      plek('rijnoord', 'schoolleider', 'school', 'Lyceum Rijnzicht', { scholen: ['92ZA00'] })),
    teamleider: persoon('Dennis Kuipers', 'dennis.kuipers@rijnoord.example',
      plek('rijnoord', 'teamleider', 'team', 'Lyceum Rijnzicht, team Vwo bovenbouw', { teams: [['92ZA00', 'Vwo bovenbouw']] })),
    hr: persoon('Esther de Groot', 'esther.degroot@rijnoord.example',
      plek('rijnoord', 'hr', 'bestuur', 'heel het bestuur')),
    hrScholen: persoon('Ravi Ramdin', 'ravi.ramdin@rijnoord.example',
      plek('rijnoord', 'hr', 'school', 'Lyceum Rijnzicht en Rijnzicht Vakcollege', { scholen: ['92ZA00', '92ZA01'] })),
    leraar: persoon('Thijs van Rossum', 'thijs.vanrossum@rijnoord.example',
      plek('rijnoord', 'leraar', 'zelf', 'Lyceum Rijnzicht, leraar natuurkunde', { personeelsnummer: '310077' })),
    medezeggenschap: persoon('Agnieszka Nowak', 'agnieszka.nowak@rijnoord.example',
      plek('rijnoord', 'medezeggenschap', 'school', 'Lyceum Rijnzicht', { scholen: ['92ZA00'] })),
  },
  waterhoek: {
    bestuurder: persoon('Jan-Willem Boersma', 'janwillem.boersma@waterhoek.example',
      plek('waterhoek', 'bestuurder', 'bestuur', 'heel het bestuur')),
    hr: persoon('Güler Şahin', 'guler.sahin@waterhoek.example',
      plek('waterhoek', 'hr', 'bestuur', 'heel het bestuur')),
  },
  /** An empty board with the schools of the example files: here a newcomer tries the import. */
  rivierenland: {
    bestuurder: persoon('Hendrik Waalkens', 'hendrik.waalkens@rivierenland.example',
      plek('rivierenland', 'bestuurder', 'bestuur', 'heel het bestuur')),
    hr: persoon('Sanne Verbrugge', 'sanne.verbrugge@rivierenland.example',
      plek('rivierenland', 'hr', 'bestuur', 'heel het bestuur')),
  },
  /** Works at two boards: the open board must always be clear. */
  interim: persoon('Ilse van den Broek', 'ilse.vandenbroek@interim.example',
    plek('lauwerland', 'hr', 'school', 'Wierdecollege en De Stelling (interim)', { scholen: ['94ZY00', '94ZY01'] }),
    plek('rijnoord', 'hr', 'bestuur', 'heel het bestuur (interim)')),
  expert: { naam: 'Carolien Duister', email: 'carolien.duister@vo-raad.example', platformrol: 'expert', plekken: [] },
  beheerder: { naam: 'Ruben Kok', email: 'ruben.kok@masterkompas.example', platformrol: 'beheerder', plekken: [] },
} as const satisfies Record<string, CastPersoon | Record<string, CastPersoon>>;

/** Everyone, each person once. */
export const castPersonen: readonly CastPersoon[] = [
  ...Object.values(cast.lauwerland), ...Object.values(cast.rijnoord), ...Object.values(cast.waterhoek),
  ...Object.values(cast.rivierenland), cast.interim, cast.expert, cast.beheerder,
];

export interface DemoAccount {
  rol: CastRol | 'expert' | 'beheerder';
  naam: string;
  email: string;
  /** Slug of the board; null for people of the platform. */
  bestuur: CastBestuur | null;
  plek: string;
}

/** One line per role that someone has; a person with two boards stands here twice. */
export const demoAccounts: readonly DemoAccount[] = castPersonen.flatMap((mens): DemoAccount[] => {
  const { naam, email } = mens;
  if (mens.platformrol) {
    const woorden = mens.platformrol === 'expert' ? 'VO-raad' : 'beheer van Masterkompas';
    return [{ rol: mens.platformrol, naam, email, bestuur: null, plek: woorden }];
  }
  return mens.plekken.map(({ rol, bestuur, plek: woorden }) => ({ rol, naam, email, bestuur, plek: woorden }));
});
