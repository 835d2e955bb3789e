// Where the names on the map of schools go. The map stretches with its column while type does not, so a place is weighed
// at a narrow and at a wide drawing, and the least crowded one wins.

export interface KaartPunt {
  sleutel: string;
  naam: string;
  /** Confirmed, in percent of both axes. */
  x: number;
  y: number;
  /** Stated. */
  xRuim: number;
  yRuim: number;
}

export interface Naamplek {
  /** Anchor in percent of the axes, and from there in pixels. */
  x: number;
  y: number;
  dx: number;
  dy: number;
  anker: 'start' | 'middle' | 'end';
}

interface Vak {
  links: number;
  rechts: number;
  boven: number;
  onder: number;
}

const BREEDTEN = [270, 820];
const HOOGTE = 318;
const LETTER = 6.2;
const DOEL_X = 50;
const DOEL_Y = 80;

/** A place for every name, in the order of the points. */
export function naamplekken(punten: KaartPunt[]): Naamplek[] {
  const gezet: { punt: KaartPunt; plek: Naamplek }[] = [];
  for (const punt of punten) {
    const keuzen = mogelijkheden(punt).map((plek, rang) => ({ plek, last: rang + last(punt, plek, punten, gezet) }));
    const beste = keuzen.reduce((een, ander) => (ander.last < een.last ? ander : een));
    gezet.push({ punt, plek: beste.plek });
  }
  return gezet.map(({ plek }) => plek);
}

function mogelijkheden({ x, y, xRuim, yRuim }: KaartPunt): Naamplek[] {
  return [
    { x: xRuim, y: yRuim, dx: 10, dy: 4.5, anker: 'start' },
    { x, y, dx: -11, dy: 4.5, anker: 'end' },
    { x: xRuim, y: yRuim, dx: 0, dy: -12, anker: 'middle' },
    { x, y, dx: 0, dy: 21, anker: 'middle' },
    { x, y, dx: 10, dy: 17, anker: 'start' },
    { x: xRuim, y: yRuim, dx: -9, dy: -9, anker: 'end' },
  ];
}

function last(punt: KaartPunt, plek: Naamplek, punten: KaartPunt[], gezet: { punt: KaartPunt; plek: Naamplek }[]): number {
  return BREEDTEN.reduce((som, breedte) => {
    const vak = naamvak(punt, plek, breedte);
    const buiten = vak.links < 0 || vak.rechts > breedte || vak.boven < 0 || vak.onder > HOOGTE ? 100 : 0;
    const namen = gezet.filter((ander) => raakt(vak, naamvak(ander.punt, ander.plek, breedte))).length * 60;
    const stippen = punten.filter((ander) => ander !== punt && (raakt(vak, stip(ander.x, ander.y, breedte)) || raakt(vak, stip(ander.xRuim, ander.yRuim, breedte)))).length * 30;
    const doelX = (DOEL_X / 100) * breedte;
    const doelY = (1 - DOEL_Y / 100) * HOOGTE;
    const lijnen = (vak.links < doelX && vak.rechts > doelX ? 6 : 0) + (vak.boven < doelY && vak.onder > doelY ? 20 : 0);
    // The captions in the corners: top left, bottom right, and top right where the screen is wide enough to have it.
    const hoeken = [{ links: 0, rechts: 165, boven: 0, onder: 24 }, { links: breedte - 120, rechts: breedte, boven: breedte > 500 ? 0 : -40, onder: breedte > 500 ? 24 : -20 }, { links: breedte - 190, rechts: breedte, boven: HOOGTE - 22, onder: HOOGTE }];
    const bijschriften = hoeken.filter((hoek) => raakt(vak, hoek)).length * 40;
    return som + buiten + namen + stippen + lijnen + bijschriften;
  }, 0);
}

function naamvak({ naam }: KaartPunt, { x, y, dx, dy, anker }: Naamplek, breedte: number): Vak {
  const lang = naam.length * LETTER;
  const midden = (x / 100) * breedte + dx;
  const links = anker === 'start' ? midden : anker === 'end' ? midden - lang : midden - lang / 2;
  const voet = (1 - y / 100) * HOOGTE + dy;
  return { links, rechts: links + lang, boven: voet - 11, onder: voet + 3 };
}

function stip(x: number, y: number, breedte: number): Vak {
  const midden = (x / 100) * breedte;
  const hoogte = (1 - y / 100) * HOOGTE;
  return { links: midden - 7, rechts: midden + 7, boven: hoogte - 7, onder: hoogte + 7 };
}

function raakt(een: Vak, ander: Vak): boolean {
  return een.links < ander.rechts && een.rechts > ander.links && een.boven < ander.onder && een.onder > ander.boven;
}
