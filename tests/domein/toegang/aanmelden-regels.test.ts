import { describe, expect, it } from 'vitest';
import { bezwaarTegenWachtwoord } from '@/lib/toegang/wachtwoord';
import { wachtwoordKeuren } from '@/lib/toegang/server/wachtwoord-keuren';
import { browserInWoorden, ipUit } from '@/lib/toegang/server/verzoek-herkomst';
import { veiligPad } from '@/lib/toegang/veilig-pad';

const eigen = { email: 'marijke.postma@lauwerland.example', naam: 'Marijke Postma' };

describe('wachtwoordKeuren', () => {
  it.each([
    'kort1!', 'x'.repeat(129), 'aaaaaaaaaaaaaa', 'abcabcabcabc', 'welkomwelkom12', 'qwertyuiop12', '123456789012', 'abcdefghijklm', 'poiuytrewq098',
    'masterkompas1', 'MasterKompas2026!', 'welkom202612', 'W3lkom!!!2026', 'wachtwoord1234', 'P@ssw0rd123456', 'Zomer2026!!!!!', 'september2026', 'Feyenoord1908!',
    'unbelievable', 'qwerty123456', '1qaz2wsx3edc', 'marijke-is-top', 'postma-en-zonen-1', 'password1234', 'administrator',
  ])('refuses %s and says why', (wachtwoord) => {
    expect(wachtwoordKeuren(wachtwoord, eigen)).toMatch(/^[A-Z].+\.$/);
  });

  it.each(['kompas-wijst-noord-2026', 'fietsbel onder water', 'paardbatterijnietje', 'ik lust geen spruitjes', 'ßé漢字 en nog wat tekens', 'x7Kq!pLz04mWvB', 'zomerse winterfiets'])('accepts %s, whatever kinds of characters', (wachtwoord) => {
    expect(wachtwoordKeuren(wachtwoord, eigen)).toBeNull();
  });

  it('keeps to twelve and 128 characters exactly', () => {
    expect(bezwaarTegenWachtwoord('hooiwagen-7x')).toBeNull();
    expect(bezwaarTegenWachtwoord('hooiwagen-7')).not.toBeNull();
    expect(bezwaarTegenWachtwoord('hooiwagen-7x'.padEnd(128, 'abnormaal weer '))).toBeNull();
  });
});

// Everything that has led off-site somewhere: other hosts, schemes, encodings, control characters, parser differences.
const BUITEN = ['evil.example', '//evil.example', '///evil.example', '////evil.example', '/\\evil.example', '\\/evil.example', '\\\\evil.example', '/\\/evil.example',
  '//evil.example/%2f..', '//evil.example@localhost', '//localhost@evil.example', '/%09/evil.example', '/%0d/evil.example', '/%0a/evil.example', '/\t/evil.example', '/\n/evil.example', '/\r/evil.example',
  '\t//evil.example', ' //evil.example', '\u00a0//evil.example', '/ /evil.example', '/%2f/evil.example', '/%2Fevil.example', '/%5cevil.example', '/%5Cevil.example', '%2f%2fevil.example',
  '/.//evil.example', '/..//evil.example', '/x/..//evil.example', '/./\\evil.example', '/;//evil.example\\', '/%2e%2e//evil.example', '/%2e//evil.example', '/x/%2e%2e/%2f/evil.example',
  'http://evil.example', 'https://evil.example', 'HTTPS://EVIL.EXAMPLE', 'https:/evil.example', 'https:evil.example', 'http:\\\\evil.example', 'https:///evil.example', 'ftp://evil.example', 'ws://evil.example',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'java%0ascript:alert(1)', ' javascript:alert(1)', '\u0001javascript:alert(1)', 'data:text/html,<script>', 'vbscript:x', 'blob:x', 'about:blank', 'file:///etc/passwd', 'mailto:x@evil.example',
  'http://localhost:3000@evil.example', 'http://localhost:3000.evil.example', 'http://localhost:3000%2eevil.example', 'http://evil.example#localhost:3000', 'http://evil.example?localhost:3000', 'localhost:3000', 'http://localhost:3000/besturen',
  '//[::1]', '//1113982867', '//0x42.0x0.0x7.0x93', '//evil。example', '/\u2028/evil.example', '/\ufeff/evil.example', '／／evil.example', '/／evil.example', '//ｅvil.example', '/\u200b/evil.example', '/\0/evil.example', '/%00//evil.example\\',
  '?naar=//evil.example', '#//evil.example', '.', '..', '../x', './x', 'besturen', '', '/api/auth/signout', '/api/auth/signin?callbackUrl=//evil.example', `/${'x'.repeat(600)}`];

describe('T30: where signing in may lead', () => {
  it.each([...BUITEN, null, undefined, 3, {}, ['//evil.example']])('stays home for %j', (waarde) => {
    expect(veiligPad(waarde)).toBe('/besturen');
  });

  it('knows at least eighty ways out', () => {
    expect(BUITEN.length).toBeGreaterThanOrEqual(80);
  });

  it.each(['/', '/besturen', '/besturen/lauwerland/inventaris?zoek=jansen&pagina=2', '/besturen/x/overzicht?peildatum=2026-10-01#doel-50', '/mijn-account', '/besturen/x/inventaris?zoek=a%20b'])('goes to %s within the site', (pad) => {
    expect(veiligPad(pad)).toBe(pad);
  });
});

describe('where a request comes from', () => {
  it('believes no forwarded address unless proxies are configured, and then only the one they saw', () => {
    expect(ipUit('198.51.100.1', 0)).toBeNull();
    expect(ipUit('10.0.0.1, 198.51.100.1', 1)).toBe('198.51.100.1');
    expect(ipUit('verzonnen, 198.51.100.1, 10.0.0.2', 2)).toBe('198.51.100.1');
    expect(ipUit(null, 1)).toBeNull();
  });

  it('names browser and system', () => {
    expect(browserInWoorden('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0')).toBe('Firefox op Windows');
    expect(browserInWoorden('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1')).toBe('Safari op iPhone');
    expect(browserInWoorden('curl/8')).toBe('Browser');
  });
});
