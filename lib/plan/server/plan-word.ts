import 'server-only';
import { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import { datumInCijfers, datumInWoorden } from '@/lib/dates';
import { perDoel } from '../planlijst';
import type { ActiviteitInhoud, Planinhoud } from '../planinhoud';
import { VELDLEZERS } from '../vergelijken';
import { aantalVan, euroInWoorden, urenInWoorden } from '../woorden';

// The plan as a Word file: what people put in a meeting, mark up and file. Its looks are plain on purpose.

interface Kop {
  inhoud: Planinhoud;
  /** "Het Baken · Meer masters 2026" */
  waar: string;
  /** "Versie 2, ingediend op 10 november 2026 door Sjoerd Terpstra." or that it is a draft. */
  stand: string;
  /** Who made the file, when. */
  gemaakt: string;
}

const BREED = 9638;
const LIJN = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' } as const;
const GEEN = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** @returns the bytes of a .docx */
export async function planWordMaken(kop: Kop): Promise<Uint8Array<ArrayBuffer>> {
  const { inhoud, waar, stand, gemaakt } = kop;
  const document = new Document({
    title: schoon(inhoud.naam), description: schoon(stand), creator: 'Masterkompas',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } },
        title: { run: { font: 'Cambria', size: 44 }, paragraph: { spacing: { after: 80 } } },
        heading1: { run: { font: 'Cambria', size: 30 }, paragraph: { spacing: { before: 360, after: 120 }, keepNext: true } },
        heading2: { run: { font: 'Calibri', size: 24, bold: true }, paragraph: { spacing: { before: 280, after: 80 }, keepNext: true } },
      },
    },
    sections: [{
      properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
      footers: { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun({ size: 18, color: '555555', children: [`${schoon(inhoud.naam)} · bladzijde `, PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES] })] })] }) },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [tekst(inhoud.naam)] }),
        alinea(waar, '555555'), alinea(stand, '555555'),
        ...(inhoud.doel === '' ? [] : [alinea(inhoud.doel)]),
        alinea(samenvatting(inhoud)),
        ...(inhoud.activiteiten.length === 0 ? [alinea('Er staan nog geen activiteiten in het plan.')] : [overzicht(inhoud)]),
        ...perDoel({ inhoud, doelen: [] }).filter(({ activiteiten }) => activiteiten.length > 0).flatMap((groep) => [
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [tekst(groep.id === null ? 'Zonder doel' : groep.tekst)] }),
          ...groep.activiteiten.flatMap((een) => [new Paragraph({ heading: HeadingLevel.HEADING_2, children: [tekst(`${een.nummer}. ${een.naam}`)] }), velden(een, inhoud)]),
        ]),
        new Paragraph({ spacing: { before: 360 }, children: [new TextRun({ text: schoon(gemaakt), size: 18, color: '555555' })] }),
      ],
    }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function samenvatting({ begin, einde, activiteiten, urenPerKwartaal }: Planinhoud): string {
  const som = (veld: 'uren' | 'kosten') => Math.round(activiteiten.reduce((tot, een) => tot + (een[veld] ?? 0), 0) * 100) / 100;
  const samen = [aantalVan(activiteiten.length, 'activiteit', 'activiteiten'), ...(som('uren') > 0 ? [urenInWoorden(som('uren'))] : []), ...(som('kosten') > 0 ? [euroInWoorden(som('kosten'))] : [])].join(', ');
  return `Van ${datumInWoorden(begin)} tot en met ${datumInWoorden(einde)}. ${samen}.${urenPerKwartaal === null ? '' : ` De school reserveert ${urenInWoorden(urenPerKwartaal)} per kwartaal.`}`;
}

/** All activities in one table, as a first page to lay on the table. */
function overzicht(inhoud: Planinhoud): Table {
  const breedtes = [440, 3298, 1800, 2100, 800, 1200];
  const cellen = (teksten: readonly string[], kop: boolean) => new TableRow({
    tableHeader: kop, cantSplit: true,
    children: teksten.map((een, plaats) => new TableCell({
      width: { size: breedtes[plaats] ?? 1000, type: WidthType.DXA }, margins: { top: 50, bottom: 50, right: 100 }, borders: { top: kop ? GEEN : LIJN, bottom: LIJN, left: GEEN, right: GEEN },
      children: [new Paragraph({ alignment: plaats > 3 ? AlignmentType.RIGHT : AlignmentType.LEFT, children: [new TextRun({ text: schoon(een), bold: kop, size: 18 })] })],
    })),
  });
  const rijen = perDoel({ inhoud, doelen: [] }).flatMap(({ activiteiten }) => activiteiten).map((een) => [
    String(een.nummer), een.naam, een.eigenaar ?? 'nog niemand', periode(een), een.uren === null ? '' : een.uren.toLocaleString('nl-NL'), een.kosten === null ? '' : euroInWoorden(een.kosten),
  ]);
  return new Table({ width: { size: BREED, type: WidthType.DXA }, columnWidths: breedtes, rows: [cellen(['', 'Activiteit', 'Eigenaar', 'Wanneer', 'Uren', 'Kosten'], true), ...rijen.map((rij) => cellen(rij, false))] });
}

const periode = ({ begin, einde }: ActiviteitInhoud): string => [...new Set([begin, einde])].map((dag) => (dag === null ? '…' : datumInCijfers(dag))).join(' – ').replace(/^…$/, '').replaceAll('-', '\u2011');

/** What is filled in for an activity, as the screens name it. */
function velden(activiteit: ActiviteitInhoud, inhoud: Planinhoud): Table {
  const gevuld = VELDLEZERS.flatMap(([veld, naam, lees]) => { const waarde = lees(activiteit, inhoud); return waarde === '' || veld === 'naam' || veld === 'doelId' || veld === 'herkomstId' ? [] : [[naam, waarde] as const]; });
  const regels = gevuld.length === 0 ? [['Nog niet ingevuld', ''] as const] : gevuld;
  const cel = (kinderen: Paragraph[], breed: number) => new TableCell({ width: { size: breed, type: WidthType.DXA }, margins: { top: 50, bottom: 50, right: 120 }, borders: { top: LIJN, bottom: LIJN, left: GEEN, right: GEEN }, children: kinderen });
  return new Table({
    width: { size: BREED, type: WidthType.DXA }, columnWidths: [2600, BREED - 2600],
    rows: regels.map(([naam, waarde], plaats) => new TableRow({
      cantSplit: waarde.length < 600,
      // The activity stays on one page where it fits.
      children: [cel([new Paragraph({ keepNext: plaats < regels.length - 1, children: [new TextRun({ text: naam, color: '555555' })] })], 2600), cel(alineas(waarde), BREED - 2600)],
    })),
  });
}

const alineas = (waarde: string): Paragraph[] => waarde.split('\n').map((regel) => new Paragraph({ children: [tekst(regel)] }));
const alinea = (waarde: string, kleur?: string): Paragraph => new Paragraph({ spacing: { after: 120 }, children: waarde.split('\n').map((regel, plaats) => new TextRun({ text: schoon(regel), ...(plaats === 0 ? {} : { break: 1 }), ...(kleur ? { color: kleur } : {}) })) });
const tekst = (waarde: string): TextRun => new TextRun({ text: schoon(waarde) });
// Characters that XML does not know would make the whole file unreadable.
const schoon = (waarde: string): string => waarde.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
