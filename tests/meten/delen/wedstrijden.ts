import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { metClient } from '../../../scripts/lib/proefdatabase.mjs';
import { belasten, mediaan, type Meting, type Opslag, type Proef } from './belasten';
import { THEMA } from './cyclus-klaarzetten';
import { rondes } from './klok';
import type { Meetdatabase } from './meetdatabase';
import type { Server } from './servers';
import { DOSSIER_PAD, FASE_PAD, INSTRUMENT_PAD, MATRIX_ZOEK, OVERZICHT_ZOEK, PORTFOLIO_ZOEK, REGISTER_ZOEK, TIJDLIJN_PAD } from './vragen-opnemen';

/** One job, ours against the yardstick. */
export interface Opgave {
  deel: string;
  naam: string;
  norm: number;
  ons: Proef;
  kaal: Proef;
  /** Ours as a page: the yardstick writes as many cells as this one has. */
  evenveelCellen?: boolean;
  /** Before every round: what the one before left behind and would weigh on the next. */
  vooraf?: () => Promise<unknown>;
}

export interface Regel { verbindingen: number; rondes: number; ons: number; kaal: number; verhouding: number; p99: number; fouten: number; foutenM: number }
export interface Wedstrijd { deel: string; naam: string; norm: number; regels: Regel[]; cellen?: number }

export function opgaven(bij: Meetdatabase, ons: Server, kaal: Server): Opgave[] {
  const api = `${ons.adres}/api/besturen/${bij.bestuur.slug}`;
  const scherm = `${ons.adres}/besturen/${bij.bestuur.slug}`;
  const { cookie, diplomas } = bij;
  const eigen = (url: string): Proef => ({ url, cookie });
  const tegen = (pad: string): Proef => ({ url: `${kaal.adres}${pad}`, cookie: '' });
  const versies = () => diplomas.map(({ versie }) => versie);
  const veld: Opslag['inhoud'] = (versie, nummer) => ({ versie, veld: 'instelling', waarde: `Universiteit ${nummer}` });
  // Both jobs that save stand against the same bare twin: one field of one row, without versions, log or wall.
  const kaalOpslaan = (): Proef => ({ url: kaal.adres, cookie: '', opslaan: { methode: 'PATCH', paden: diplomas.slice(100).map(({ id }) => `/api/opslaan/${id}`), versies: versies(), origin: kaal.adres, inhoud: veld } });
  return [
    { deel: 'J1', naam: 'J1 register, gegevens', ons: eigen(`${api}/inventaris/medewerkers?${REGISTER_ZOEK(bij.school.id)}`), kaal: tegen('/api/vraag/register'), norm: 0.6 },
    { deel: 'J1', naam: 'J1 register, bladzijde', ons: eigen(`${scherm}/inventaris?${REGISTER_ZOEK(bij.school.id)}`), kaal: tegen('/bladzijde/register'), norm: 0.6 },
    { deel: 'J2', naam: 'J2 overzicht, gegevens', ons: eigen(`${api}/overzicht?${OVERZICHT_ZOEK()}`), kaal: tegen('/api/vraag/overzicht'), norm: 0.6 },
    { deel: 'J2', naam: 'J2 overzicht, bladzijde', ons: eigen(`${scherm}/overzicht?${OVERZICHT_ZOEK()}`), kaal: tegen('/bladzijde/overzicht'), norm: 0.6 },
    {
      deel: 'J4', naam: 'J4 één veld bewaren', norm: 0.75,
      ons: { url: ons.adres, cookie, opslaan: { methode: 'PATCH', paden: diplomas.slice(0, 100).map(({ id }) => `/api/besturen/${bij.bestuur.slug}/inventaris/diplomas/${id}`), versies: versies(), origin: ons.adres, inhoud: veld } },
      kaal: kaalOpslaan(),
    },
    {
      deel: 'ANTWOORD', naam: 'Eén antwoord bewaren', norm: 0.75,
      ons: { url: ons.adres, cookie, opslaan: {
        methode: 'PUT', paden: bij.cyclus.antwoorden.map(({ pad }) => `/api/besturen/${bij.bestuur.slug}/${pad}`), versies: bij.cyclus.antwoorden.map(({ versie }) => versie), origin: ons.adres,
        inhoud: (versie, nummer) => ({ ...THEMA, stem: 'school', status: 'concept', versie, sleutel: randomUUID(), waarde: { tekst: `Wij willen dat secties zelf kiezen wie er gaat studeren (${nummer}).` } }),
      } },
      kaal: kaalOpslaan(),
    },
    { deel: 'FASE', naam: 'Fase openen, bladzijde', ons: eigen(`${scherm}/${FASE_PAD(bij.cyclus.vol)}`), kaal: tegen('/bladzijde/fase'), norm: 0.6, evenveelCellen: true },
    { deel: 'MATRIX', naam: 'Matrix, bladzijde', ons: eigen(`${scherm}/inventaris/matrix?${MATRIX_ZOEK()}`), kaal: tegen('/bladzijde/matrix'), norm: 0.6, evenveelCellen: true },
    { deel: 'DOSSIER', naam: 'Dossier, bladzijde', ons: eigen(`${scherm}/inventaris/${DOSSIER_PAD(bij.medewerkerId)}`), kaal: tegen('/bladzijde/dossier'), norm: 0.6, evenveelCellen: true, vooraf: () => inzagenWissen(bij) },
    { deel: 'PORTFOLIO', naam: 'Plannen, bladzijde', ons: eigen(`${scherm}/plan?${PORTFOLIO_ZOEK()}`), kaal: tegen('/bladzijde/portfolio'), norm: 0.6, evenveelCellen: true },
    { deel: 'TIJDLIJN', naam: 'Tijdlijn, bladzijde', ons: eigen(`${scherm}/${TIJDLIJN_PAD(bij.plan)}`), kaal: tegen('/bladzijde/tijdlijn'), norm: 0.6, evenveelCellen: true },
    ...bij.cyclus.instrumenten.flatMap(({ slug, titel, antwoorden, waarde }): Opgave[] => [
      { deel: 'INSTRUMENT', naam: `Instrument tekenen: ${titel}`, ons: eigen(`${scherm}/${INSTRUMENT_PAD(bij.cyclus.vol, slug)}`), kaal: tegen(`/bladzijde/instrument-${slug}`), norm: 0.6, evenveelCellen: true },
      {
        deel: 'INSTRUMENT', naam: `Instrument bewaren: ${titel}`, norm: 0.75, kaal: kaalOpslaan(),
        ons: { url: ons.adres, cookie, opslaan: {
          methode: 'PUT', paden: antwoorden.map(({ pad }) => `/api/besturen/${bij.bestuur.slug}/${pad}`), versies: antwoorden.map(({ versie }) => versie), origin: ons.adres,
          inhoud: (versie, nummer) => ({ ...THEMA, stem: 'school', status: 'concept', versie, sleutel: randomUUID(), waarde: waarde(nummer) }),
        } },
      },
    ]),
  ];
}

/**
 * Every opening of a dossier is a line in its log, and the page shows those: thousands of openings of one dossier would weigh
 * on both sides, more with every run. A real dossier has some tens of them.
 */
async function inzagenWissen({ baasUrl, bestuur, medewerkerId }: Meetdatabase): Promise<void> {
  await metClient(baasUrl, (client: pg.Client) => client.query(`DELETE FROM logregel WHERE "bestuurId" = $1 AND "onderwerpSoort" = 'medewerker' AND "onderwerpId" = $2 AND handeling = 'dossier-inzien'`, [bestuur.id, medewerkerId]));
}

interface Spel { verbindingen: number[]; rondes: number; seconden: number; tot: number; vertel: (tekst: string) => void }

/** Plays a job at each number of connections: rounds of ours and the yardstick in turn, medians, the ratio within a round. */
export async function spelen(opgave: Opgave, spel: Spel): Promise<Wedstrijd> {
  const { cellen, ons, kaal } = await gelijkzetten(opgave);
  const regels: Regel[] = [];
  const tempo = { ons: await opwarmen(ons), kaal: await opwarmen(kaal) };
  for (const [plaats, verbindingen] of spel.verbindingen.entries()) {
    const tot = performance.now() + Math.max(0, spel.tot - performance.now()) / (spel.verbindingen.length - plaats);
    const gespeeld = await rondes(spel.rondes, tot, async () => {
      await opgave.vooraf?.();
      const ronde = { ons: await belasten(ons, verbindingen, hoeveel(tempo.ons, verbindingen, spel.seconden)), kaal: await belasten(kaal, verbindingen, hoeveel(tempo.kaal, verbindingen, spel.seconden)) };
      tempo.ons = ronde.ons.perSeconde || tempo.ons;
      tempo.kaal = ronde.kaal.perSeconde || tempo.kaal;
      return ronde;
    });
    const midden = (kies: (ronde: { ons: Meting; kaal: Meting }) => number) => mediaan(gespeeld.map(kies));
    const som = (kies: (ronde: { ons: Meting; kaal: Meting }) => number) => gespeeld.reduce((totaal, ronde) => totaal + kies(ronde), 0);
    regels.push({
      verbindingen, rondes: gespeeld.length, ons: midden((ronde) => ronde.ons.perSeconde), kaal: midden((ronde) => ronde.kaal.perSeconde), verhouding: midden((ronde) => ronde.ons.perSeconde / ronde.kaal.perSeconde),
      p99: midden((ronde) => ronde.ons.p99), fouten: som((ronde) => ronde.ons.fouten), foutenM: som((ronde) => ronde.kaal.fouten),
    });
    spel.vertel(`${opgave.naam} ${JSON.stringify(regels.at(-1))}`);
  }
  return { deel: opgave.deel, naam: opgave.naam, norm: opgave.norm, regels, ...(cellen === undefined ? {} : { cellen }) };
}

/** Where the yardstick has to write as many cells, they are counted on our page first. */
async function gelijkzetten({ naam, ons, kaal, evenveelCellen }: Opgave): Promise<{ ons: Proef; kaal: Proef; cellen?: number }> {
  if (!evenveelCellen) return { ons, kaal };
  const antwoord = await fetch(ons.url, { headers: { cookie: ons.cookie } });
  if (antwoord.status !== 200) throw new Error(`${naam}: onze bladzijde antwoordt ${antwoord.status}.`);
  const html = (await antwoord.text()).replace(/<script[\s\S]*?<\/script>/g, '');
  const cellen = html.match(/<(?:td|th|dt|dd|li)[\s>]/g)?.length ?? 0;
  return { ons, kaal: { ...kaal, url: `${kaal.url}?cellen=${cellen}` }, cellen };
}

const WARM = 24;

/** Compiles the hot path and says how many answers a second to expect. */
async function opwarmen(proef: Proef): Promise<number> {
  await belasten(proef, 4, WARM);
  return (await belasten(proef, 4, WARM)).perSeconde || 1;
}

/** So many requests that a round takes about `seconden`; each connection asks at least once. */
function hoeveel(perSeconde: number, verbindingen: number, seconden: number): number {
  return Math.max(verbindingen, Math.round(perSeconde * seconden));
}
