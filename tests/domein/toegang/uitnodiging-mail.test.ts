import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { beforeAll, describe, expect, it } from 'vitest';
import { uitnodigen } from '@/lib/toegang/server/uitnodigen';
import { uitnodigingOpnieuw } from '@/lib/toegang/server/uitnodiging-opnieuw';
import type { Toegang } from '@/lib/toegang/toegang';
import { bestuurMaken, lidMaken, mensMaken, rijenVan, toegangVan } from './opzet';

const ontvangen: string[] = [];
let weigeren = false;
let bestuurder: Toegang;

// A real mail server on this machine. Its address is read at the first use of env().
beforeAll(async () => {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_adres, _sessie, klaar) => klaar(weigeren ? new Error('postvak onbereikbaar') : null),
    onData: (stroom, _sessie, klaar) => {
      const delen: Buffer[] = [];
      stroom.on('data', (deel: Buffer) => delen.push(deel));
      stroom.on('end', () => { ontvangen.push(Buffer.concat(delen).toString()); klaar(); });
    },
  });
  await new Promise<void>((klaar) => { server.listen(0, '127.0.0.1', klaar); });
  process.env.SMTP_URL = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  const mens = await mensMaken();
  const bestuur = await bestuurMaken();
  await lidMaken(bestuur.id, mens.id);
  bestuurder = toegangVan(mens, bestuur);
  return () => new Promise<void>((klaar) => { server.close(klaar); });
});

const invoer = (email: string) => ({ email, naam: 'Herkenbare Naam', rol: 'hr', bereik: 'bestuur', schoolIds: [], teamIds: [] } as const);

describe('the mail of an invitation', () => {
  it('arrives as text and HTML, with the link and without facts about the person', async () => {
    expect(await uitnodigen(bestuurder, { ...invoer('post@school.example'), schoolIds: [], teamIds: [] })).toMatchObject({ mailVerstuurd: true });
    const [mail = ''] = ontvangen;
    expect(mail).toMatch(/To: post@school\.example/);
    expect(mail).toContain('text/plain');
    expect(mail).toContain('text/html');
    expect(mail.replaceAll('=\r\n', '')).toMatch(/http:\/\/localhost:3000\/uitnodiging#[A-Za-z0-9_-]{43}/);
    expect(mail).not.toContain('Herkenbare');
  });

  it('never undoes the invitation when it cannot be sent, and can be sent again', async () => {
    weigeren = true;
    const uitkomst = await uitnodigen(bestuurder, { ...invoer('later@school.example'), schoolIds: [], teamIds: [] });
    expect(uitkomst.mailVerstuurd).toBe(false);
    expect(await rijenVan('select 1 from uitnodiging where "lidmaatschapId" = $1 and "ingetrokkenOp" is null', [uitkomst.lidmaatschapId])).toHaveLength(1);
    weigeren = false;
    expect(await uitnodigingOpnieuw(bestuurder, uitkomst)).toMatchObject({ mailVerstuurd: true });
  });
});
