/** Shares the time of a whole run: each part may use its share of what is left, and always measures at least once. */
export class Klok {
  private readonly eind: number;
  private over: number;

  constructor(minuten: number, porties: number) {
    this.eind = performance.now() + minuten * 60_000;
    this.over = porties;
  }

  /** The moment at which the next part, of so many shares, should be done. */
  deel(porties = 1): number {
    const nu = performance.now();
    const aandeel = (Math.max(0, this.eind - nu) * porties) / Math.max(porties, this.over);
    this.over -= porties;
    return nu + aandeel;
  }
}

/** Runs `werk` at most `hoogstens` times, at least once, and no more after `tot`. */
export async function rondes<T>(hoogstens: number, tot: number, werk: () => Promise<T>): Promise<T[]> {
  const uitkomsten: T[] = [];
  for (let ronde = 0; ronde < hoogstens; ronde += 1) {
    if (ronde > 0 && performance.now() >= tot) break;
    uitkomsten.push(await werk());
  }
  return uitkomsten;
}
