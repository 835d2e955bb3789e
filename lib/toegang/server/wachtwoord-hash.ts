import 'server-only';
import { hash, verify } from '@node-rs/argon2';
import { Weigering } from '@/lib/errors';
import { WACHTWOORD_MAX } from '../wachtwoord';

// Argon2id (the package's default), 46 MiB, one pass, one lane: the first choice in OWASP's list; about 17 ms here.
const instelling = { memoryCost: 46 * 1024, timeCost: 1, parallelism: 1 } as const;

/** Hash of a random text that nobody knows, so that an unknown address costs as much time as a known one. */
const schijnhash = '$argon2id$v=19$m=47104,t=1,p=1$JWBAsV6ufrNKYU0Ur9F5TA$5//9kwbJP4mXWIK0yehoG7/dO1TA5Cu6dlJ4eiDnsdA';

/** Hash of a new password. */
export function wachtwoordHashen(wachtwoord: string): Promise<string> {
  return metPlek(() => hash(gelijkvormig(wachtwoord), instelling));
}

/** Whether the password fits. Without a hash the same work is done and the answer is no. */
export async function wachtwoordKlopt(bewaard: string | null, wachtwoord: string): Promise<boolean> {
  if (wachtwoord.length > WACHTWOORD_MAX) return false;
  const goed = await metPlek(() => verify(bewaard ?? schijnhash, gelijkvormig(wachtwoord)));
  return goed && bewaard !== null;
}

// One letter can be typed as one code point or as letter + accent; both must be the same password.
function gelijkvormig(wachtwoord: string): string {
  return wachtwoord.normalize('NFC');
}

// Each hash takes 46 MiB and a core: more than four at once would let sign-in take the server down.
const GELIJKTIJDIG = 4;
const WACHTRIJ = 200;
let bezig = 0;
const wachtenden: (() => void)[] = [];

async function metPlek<T>(werk: () => Promise<T>): Promise<T> {
  if (bezig >= GELIJKTIJDIG) {
    if (wachtenden.length >= WACHTRIJ) {
      throw new Weigering('bezet', 'Het is nu erg druk. Probeer het over een minuut opnieuw.');
    }
    await new Promise<void>((verder) => wachtenden.push(verder));
  } else {
    bezig += 1;
  }
  try {
    return await werk();
  } finally {
    const volgende = wachtenden.shift();
    if (volgende) volgende();
    else bezig -= 1;
  }
}
