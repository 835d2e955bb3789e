import type { Actor } from './actoren';
import { combinaties, oordeel, type Slot, type Soort, type Waarden } from './gleuven';
import type { ActieIngang, Kennis } from './ingang';
import type { Manifest } from './manifest';
import type { Benoemd } from './register';
import { actieVraag, formulierVraag, type Vraag } from './verzoek';

/** One try: who, on what, with which ids, in which disguise. */
export interface Poging {
  benoemd: Benoemd;
  wie: Actor;
  waarden: Waarden;
  vermomming: string;
  /** 'ja': has to work; 'half' and 'nee': must have no effect and tell nothing. */
  oordeel: 'ja' | 'half' | 'nee';
  /** The one slot that is not the own, for comparing "foreign" with "absent". */
  anders: { slot: Slot; soort: Soort } | null;
  maken: (kennis: Kennis, adres: string) => Promise<Vraag>;
}

const RSC = { rsc: '1' };
/** Ways to ask for a page without its HTML. */
const PAGINAVORMEN: Record<string, (vraag: Vraag) => Vraag> = {
  rsc: (vraag) => ({ ...vraag, koppen: RSC }),
  'rsc vooruit': (vraag) => ({ ...vraag, koppen: { ...RSC, 'next-router-prefetch': '1' } }),
  'rsc boom': (vraag) => ({ ...vraag, koppen: { ...RSC, 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' } }),
  'rsc deel': (vraag) => ({ ...vraag, koppen: { ...RSC, 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_full' } }),
  '.rsc': (vraag) => ({ ...vraag, pad: vraag.pad.replace(/(\?|$)/, '.rsc$1') }),
  'segment': (vraag) => ({ ...vraag, pad: vraag.pad.replace(/(\?|$)/, '.segments/_tree.segment.rsc$1') }),
  'vervalste proxy': (vraag) => ({ ...vraag, koppen: { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy', 'x-forwarded-host': 'kwaad.example', 'x-original-url': '/inloggen', 'x-rewrite-url': '/inloggen' } }),
};

/** Origins from which nothing may be changed, also by who has the right. */
const HERKOMSTEN: Record<string, Record<string, string>> = {
  'zonder Origin': {},
  'Origin null': { origin: 'null', 'sec-fetch-site': 'cross-site' },
  'vreemde Origin': { origin: 'https://kwaad.example' },
  'vreemde Origin, vervalste host': { origin: 'https://kwaad.example', 'x-forwarded-host': 'kwaad.example' },
};

function afwijking(slots: readonly Slot[], waarden: Waarden): Poging['anders'] {
  const vreemd = slots.filter((slot) => waarden[slot]?.soort !== 'eigen');
  const [slot] = vreemd;
  const soort = slot ? waarden[slot]?.soort : undefined;
  return vreemd.length === 1 && slot && soort ? { slot, soort } : null;
}

/** All tries on one entry by one actor. `grondig` also puts the disguises on every combination. */
export function pogingenOp(benoemd: Benoemd, wie: Actor, manifest: Manifest, grondig: boolean): Poging[] {
  const { ingang, naam } = benoemd;
  const combos = combinaties(ingang.slots, wie);
  const laatste = combos.at(-1);
  return combos.flatMap((waarden, i) => {
    const passend = !ingang.samen || new Set(ingang.slots.filter((slot) => slot !== 'slug').map((slot) => waarden[slot]?.soort)).size <= 1;
    const mening = oordeel(wie, ingang.eis, waarden);
    const basis = { benoemd, wie, waarden, oordeel: mening === 'ja' && !passend ? ('half' as const) : mening, anders: afwijking(ingang.slots, waarden) };
    const verkleed = grondig || i === 0 || waarden === laatste;
    if (ingang.soort === 'actie') return actiepogingen(basis, ingang, manifest.acties.get(naam.slice('actie '.length).replace(/ \(\d+\)$/, ''))?.id ?? '', verkleed, i === 0);
    const kaal = async (kennis: Kennis): Promise<Vraag> => ({ methode: ingang.methode, ...(await ingang.vraag(waarden, kennis)) });
    const eerlijk = async (kennis: Kennis, adres: string): Promise<Vraag> => metOrigin(await kaal(kennis), ingang.methode === 'GET' ? {} : { origin: adres });
    const lijst: Poging[] = [{ ...basis, vermomming: '', maken: eerlijk }];
    if (ingang.soort === 'pagina' && verkleed) for (const [vermomming, vorm] of Object.entries(PAGINAVORMEN)) lijst.push({ ...basis, vermomming, maken: async (kennis) => vorm(await kaal(kennis)) });
    if (ingang.methode !== 'GET' && i === 0) for (const [vermomming, koppen] of Object.entries(HERKOMSTEN)) lijst.push({ ...basis, vermomming, ...nooit(basis), maken: async (kennis) => metOrigin(await kaal(kennis), koppen) });
    return lijst;
  });
}

const metOrigin = (vraag: Vraag, koppen: Record<string, string>): Vraag => ({ ...vraag, koppen: { ...vraag.koppen, ...koppen } });
/** From another site nothing counts, whoever asks; what anybody may do, anybody may. */
const nooit = ({ oordeel: mening }: Pick<Poging, 'oordeel'>): Pick<Poging, 'oordeel' | 'anders'> => ({ oordeel: mening === 'ja' ? 'half' : mening, anders: null });

function actiepogingen(basis: Omit<Poging, 'vermomming' | 'maken'>, ingang: ActieIngang, id: string, verkleed: boolean, eigen: boolean): Poging[] {
  const { waarden } = basis;
  const naar = (pad: string, koppen: Record<string, string> | null, vorm = actieVraag) => async (kennis: Kennis, adres: string): Promise<Vraag> =>
    metOrigin(vorm(id, pad, ingang.argumenten(waarden), await ingang.velden(waarden, kennis)), koppen ?? { origin: adres });
  const pagina = ingang.pagina(waarden);
  const lijst: Poging[] = [{ ...basis, vermomming: '', maken: naar(pagina, null) }];
  if (verkleed) {
    const hier: [string, string, typeof actieVraag?][] = [['naar /', '/'], ['naar een pad dat niet bestaat', '/dit-bestaat-niet-42'], ['zonder script', pagina, formulierVraag]];
    // A success elsewhere is a success: only who may not, has to fail here.
    for (const [vermomming, pad, vorm] of hier) lijst.push({ ...basis, vermomming, anders: null, maken: naar(pad, null, vorm) });
  }
  if (eigen) for (const [vermomming, koppen] of Object.entries(HERKOMSTEN)) lijst.push({ ...basis, vermomming, ...nooit(basis), maken: naar(pagina, koppen) });
  return lijst;
}

const METHODEN = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Methods of a route that the register does not name: they must not exist. */
export function methodepogingen(namen: readonly Benoemd[], wie: Actor): Poging[] {
  const [benoemd] = namen;
  if (benoemd?.ingang.soort !== 'route') return [];
  const { ingang } = benoemd;
  const bekend = new Set(namen.map(({ ingang: een }) => (een.soort === 'actie' ? '' : een.methode)));
  const [waarden = {}] = combinaties(ingang.slots, wie);
  return METHODEN.filter((methode) => !bekend.has(methode)).map((methode) => ({
    benoemd, wie, waarden, vermomming: `methode ${methode}`, oordeel: 'nee' as const, anders: null,
    maken: async (kennis: Kennis, adres: string): Promise<Vraag> => ({ methode, pad: (await ingang.vraag(waarden, kennis)).pad, koppen: { origin: adres, 'content-type': 'application/json' }, ...(methode === 'GET' ? {} : { lichaam: '{}' }) }),
  }));
}
