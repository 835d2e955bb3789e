export type WeigeringCode = 'geen-recht' | 'niet-gevonden' | 'conflict' | 'ongeldig' | 'te-vaak' | 'bezet';

/**
 * An expected refusal: a code for the program, a sentence for the person, and per field what is wrong.
 * Everything that is not a Weigering is a fault, and its message never reaches a browser.
 */
export class Weigering extends Error {
  readonly code: WeigeringCode;
  readonly voorMens: string;
  readonly velden: Record<string, string[]> | undefined;
  /** What the person needs to decide again, for instance what stands there now after a conflict. Goes to the browser. */
  readonly gegevens: unknown;

  constructor(code: WeigeringCode, voorMens: string, velden?: Record<string, string[]>, gegevens?: unknown) {
    super(`${code}: ${voorMens}`);
    this.name = 'Weigering';
    this.code = code;
    this.voorMens = voorMens;
    this.velden = velden;
    this.gegevens = gegevens;
  }
}

/** Foreign and absent answer alike: nobody learns from the difference whether something exists. */
export function nietGevonden(): Weigering {
  return new Weigering('niet-gevonden', 'Dit bestaat niet, of u mag het niet zien.');
}

/** Somebody else was first; the text of this person is kept by the form. */
export function conflict(): Weigering {
  return new Weigering('conflict', 'Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe gegevens en bewaar opnieuw.');
}
