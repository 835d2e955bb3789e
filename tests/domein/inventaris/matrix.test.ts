import { beforeAll, describe, expect, it } from 'vitest';
import { KOLOMSLEUTELS } from '@/lib/inventaris/matrix-kolommen';
import { GROEPERINGEN, matrixFilterUit } from '@/lib/inventaris/matrix.schema';
import { matrixTonen } from '@/lib/inventaris/server/matrix/matrix-tonen';
import { registerProef, type RegisterProef } from './register-opzet';

let proef: RegisterProef;
beforeAll(async () => { proef = await registerProef(); });
const ALLE = KOLOMSLEUTELS.join('.');
const filter = (anders: Record<string, string> = {}) => matrixFilterUit({ peildatum: '2026-11-23', kolommen: ALLE, ...anders });

describe('x', () => {
  it.each(GROEPERINGEN)('%s', async (groep) => {
    const m = await matrixTonen(proef.hr, filter({ groep }));
    console.log(JSON.stringify(m, null, 1).slice(0, 6000));
    expect(m.totaal.personen).toBe(5);
  });
});
