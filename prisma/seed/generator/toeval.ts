/** FNV-1a: a 32 bit number out of a text, so that names can be seeds. */
export function zaadVan(tekst: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < tekst.length; i++) h = Math.imul(h ^ tekst.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const hex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));

/** Chance that always falls the same way for the same seed (mulberry32). Not for secrets. */
export class Toeval {
  constructor(private stand: number) {}

  /** A number in [0, 1). */
  getal(): number {
    this.stand = (this.stand + 0x6d2b79f5) | 0;
    let t = Math.imul(this.stand ^ (this.stand >>> 15), 1 | this.stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `van` up to and including `tot`. */
  heel(van: number, tot: number): number {
    return van + Math.floor(this.getal() * (tot - van + 1));
  }

  kans(p: number): boolean {
    return this.getal() < p;
  }

  kies<T>(lijst: readonly T[]): T {
    return lijst[Math.floor(this.getal() * lijst.length)] as T;
  }

  /** One value out of [value, weight] pairs. */
  gewogen<T>(lijst: readonly (readonly [T, number])[]): T {
    let rest = this.getal() * lijst.reduce((som, [, gewicht]) => som + gewicht, 0);
    for (const [waarde, gewicht] of lijst) if ((rest -= gewicht) < 0) return waarde;
    return (lijst[lijst.length - 1] as readonly [T, number])[0];
  }

  schud<T>(lijst: T[]): T[] {
    for (let i = lijst.length - 1; i > 0; i--) {
      const j = this.heel(0, i);
      const hier = lijst[i] as T;
      lijst[i] = lijst[j] as T;
      lijst[j] = hier;
    }
    return lijst;
  }

  /** `aantal` values in the proportions of the pairs, shuffled: a small board gets the same mean as a large one. */
  verdeel<T>(aantal: number, lijst: readonly (readonly [T, number])[]): T[] {
    const totaal = lijst.reduce((som, [, gewicht]) => som + gewicht, 0);
    const begin = this.getal();
    const uit: T[] = [];
    let plek = 0;
    let grens = lijst[0]?.[1] ?? 0;
    for (let i = 0; i < aantal; i++) {
      const punt = ((i + begin) / aantal) * totaal;
      while (punt >= grens && plek < lijst.length - 1) grens += lijst[++plek]?.[1] ?? 0;
      uit.push((lijst[plek] as readonly [T, number])[0]);
    }
    return this.schud(uit);
  }

  /** A uuid of version 4 in shape. */
  uuid(): string {
    const b: string[] = [];
    for (let i = 0; i < 4; i++) {
      const n = Math.floor(this.getal() * 4294967296);
      b.push(hex[n >>> 24] as string, hex[(n >>> 16) & 255] as string, hex[(n >>> 8) & 255] as string, hex[n & 255] as string);
    }
    b[6] = `4${(b[6] as string)[1]}`;
    b[8] = `${'89ab'[this.heel(0, 3)]}${(b[8] as string)[1]}`;
    return `${b[0]}${b[1]}${b[2]}${b[3]}-${b[4]}${b[5]}-${b[6]}${b[7]}-${b[8]}${b[9]}-${b[10]}${b[11]}${b[12]}${b[13]}${b[14]}${b[15]}`;
  }
}

/** The uuid that always belongs to this text. */
export function uuidVan(tekst: string): string {
  const eerste = new Toeval(zaadVan(tekst));
  // A second seed from the reversed text keeps two texts with the same 32 bit hash apart.
  const tweede = new Toeval(zaadVan([...tekst].reverse().join('')));
  return eerste.uuid().slice(0, 23) + tweede.uuid().slice(23);
}
