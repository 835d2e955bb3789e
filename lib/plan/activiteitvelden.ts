import { AMO, GROEPEN, RACI, type ActiviteitInhoud, type Groep, type Raci } from './planinhoud';
import { datumUitTekst } from '@/lib/dates';

// The fields of an activity as text, the way a form holds them: '' is empty, a choice its code, a day 'yyyy-mm-dd', a
// number "12,5", what has to be done before "id,id". One writing for page, form, autosave and comparison. Pure.

const TEKSTEN = { naam: 200, ontwerp: 4_000, dekking: 500, voorwaarden: 2_000, communicatie: 2_000, monitoring: 2_000 } as const;
const GETALLEN = { uren: 999_999_999, kosten: 9_999_999_999 } as const;
const KEUZES: Partial<Record<string, readonly string[]>> = { amo: AMO, tijd: ['ja', 'deels', 'nee'], budget: ['ja', 'deels', 'nee'], leiding: ['ja', 'deels', 'nee'], mijlpaal: ['ja'] };
const IDS = ['doelId', 'eigenaarId', 'herkomstId'] as const;
const DAGEN = ['begin', 'einde'] as const;

export const raciVeld = (groep: Groep): Veld => `raci-${groep}`;
export const rolVeld = (groep: Groep): Veld => `rol-${groep}`;

export const VELDEN = [
  'naam', 'ontwerp', 'doelId', 'herkomstId', 'amo', 'eigenaarId', 'begin', 'einde', 'mijlpaal', 'uren', 'kosten', 'dekking', 'tijd', 'budget', 'leiding', 'voorwaarden', 'communicatie', 'monitoring', 'na',
  ...GROEPEN.flatMap((groep) => [`raci-${groep}`, `rol-${groep}`] as const),
] as const;
export type Veld = (typeof VELDEN)[number];
export type Velden = Record<Veld, string>;

export const isVeld = (naam: string): naam is Veld => (VELDEN as readonly string[]).includes(naam);

/** The activity in fields. */
export function veldenVan(activiteit: ActiviteitInhoud): Velden {
  const { naam, ontwerp, doelId, herkomstId, amo, eigenaarId, begin, einde, mijlpaal, uren, kosten, dekking, tijd, budget, leiding, voorwaarden, communicatie, monitoring, na, rollen } = activiteit;
  const rol = new Map(rollen.map((een) => [een.groep, een]));
  const perGroep = Object.fromEntries(GROEPEN.flatMap((groep) => [[raciVeld(groep), rol.get(groep)?.raci ?? ''], [rolVeld(groep), rol.get(groep)?.toelichting ?? '']]));
  return {
    naam, ontwerp, dekking, voorwaarden, communicatie, monitoring, doelId: doelId ?? '', herkomstId: herkomstId ?? '', amo: amo ?? '', eigenaarId: eigenaarId ?? '', begin: begin ?? '', einde: einde ?? '',
    mijlpaal: mijlpaal ? 'ja' : '', uren: komma(uren), kosten: komma(kosten), tijd: tijd ?? '', budget: budget ?? '', leiding: leiding ?? '', na: [...na].sort().join(','), ...perGroep,
  } as Velden;
}

const komma = (getal: number | null): string => (getal === null ? '' : getal.toString().replace('.', ','));

/** What was typed in a field in its one writing, or what is wrong with it in words for people. */
export function veldLezen(veld: Veld, getypt: string): { waarde: string } | { fout: string } {
  const tekst = getypt.replace(/\r\n?/g, '\n');
  const kort = tekst.trim();
  if (veld === 'naam' && kort === '') return { fout: 'Geef de activiteit een naam.' };
  if (Object.hasOwn(TEKSTEN, veld)) return binnen(veld === 'naam' ? kort.replace(/\s+/g, ' ') : tekst, TEKSTEN[veld as keyof typeof TEKSTEN]);
  if (veld.startsWith('rol-')) return binnen(tekst, 500);
  if (kort === '') return { waarde: '' };
  if (Object.hasOwn(GETALLEN, veld)) return getalLezen(kort, veld as keyof typeof GETALLEN);
  if ((DAGEN as readonly string[]).includes(veld)) return dagLezen(kort);
  if ((IDS as readonly string[]).includes(veld)) return kort.length <= 120 ? { waarde: kort } : { fout: 'Kies uit de lijst.' };
  if (veld === 'na') return idsLezen(kort);
  return (veld.startsWith('raci-') ? (RACI as readonly string[]) : KEUZES[veld])?.includes(kort) ? { waarde: kort } : { fout: 'Kies uit de lijst.' };
}

const binnen = (tekst: string, meeste: number) => (tekst.length <= meeste ? { waarde: tekst.trim() === '' ? '' : tekst } : { fout: `Dit is ${tekst.length - meeste} tekens te lang. Maak het korter, of zet een deel in een ander veld.` });

function dagLezen(tekst: string): { waarde: string } | { fout: string } {
  const dag = datumUitTekst(tekst);
  if (dag === null) return { fout: 'Vul een dag in die bestaat, zoals 1-9-2027.' };
  return dag >= '2000-01-01' && dag <= '2099-12-31' ? { waarde: dag } : { fout: 'Kies een dag tussen 2000 en 2100.' };
}

/** "1.250,50", "1250,5" and "1250.5" are all one thousand two hundred and fifty and a half. */
function getalLezen(tekst: string, veld: keyof typeof GETALLEN): { waarde: string } | { fout: string } {
  const kaal = tekst.replace(/[€\s ]/g, '');
  const punten = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(kaal) ? kaal.replaceAll('.', '') : kaal;
  const getal = Number(punten.replace(',', '.'));
  if (!/^\d+([.,]\d+)?$/.test(punten) || !Number.isFinite(getal)) return { fout: `Vul een getal in, zoals ${veld === 'uren' ? '24 of 12,5' : '1250 of 1250,50'}.` };
  if (getal > GETALLEN[veld]) return { fout: 'Dit getal is te groot.' };
  return { waarde: komma(veld === 'uren' ? Math.round(getal * 10) / 10 : Math.round(getal * 100) / 100) };
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
function idsLezen(tekst: string): { waarde: string } | { fout: string } {
  const ids = [...new Set(tekst.split(',').map((id) => id.trim().toLowerCase()).filter(Boolean))].sort();
  return ids.every((id) => UUID.test(id)) && ids.length <= 100 ? { waarde: ids.join(',') } : { fout: 'Kies uit de lijst.' };
}

/** Day and milestone belong together: what a change of one of them makes of the others, or what cannot be. */
export function periodeNa(nu: Pick<Velden, 'begin' | 'einde' | 'mijlpaal'>, nieuw: Partial<Pick<Velden, 'begin' | 'einde' | 'mijlpaal'>>): { periode: Pick<Velden, 'begin' | 'einde' | 'mijlpaal'> } | { veld: 'begin' | 'einde'; fout: string } {
  const wordt = { begin: nu.begin, einde: nu.einde, mijlpaal: nu.mijlpaal, ...nieuw };
  if (wordt.mijlpaal === 'ja') {
    // A milestone is one day: the one just typed, else the end.
    const dag = nieuw.einde ?? nieuw.begin ?? (wordt.einde || wordt.begin);
    return { periode: { begin: dag, einde: dag, mijlpaal: 'ja' } };
  }
  if (wordt.begin !== '' && wordt.einde !== '' && wordt.einde < wordt.begin) {
    const veld = nieuw.einde === undefined ? 'begin' : 'einde';
    return { veld, fout: veld === 'einde' ? 'Het einde ligt voor het begin. Kies een latere dag, of zet eerst het begin terug.' : 'Het begin ligt na het einde. Kies een eerdere dag, of zet eerst het einde verder.' };
  }
  return { periode: wordt };
}

/** Roles as they are kept, from fields: a group without a letter has none. */
export function rollenUit(velden: Velden): { groep: Groep; raci: Raci; toelichting: string }[] {
  return GROEPEN.flatMap((groep) => { const raci = RACI.find((een) => een === velden[raciVeld(groep)]); return raci ? [{ groep, raci, toelichting: velden[rolVeld(groep)] }] : []; });
}
