import { createElement, type ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Markdown, MarkdownRegel } from '@/components/ui/markdown/markdown';
import type { Begripwoord } from '@/components/ui/markdown/begripwoorden';
import { koppen, platteTekst } from '@/lib/opmaak/ontleden';

// The promise: what somebody types is shown as text with light formatting and can never do anything else, and a term is
// explained once per text, as a link that works without script.

const html = (tekst: string, rest: Omit<ComponentProps<typeof Markdown>, 'tekst'> = {}) => renderToStaticMarkup(createElement(Markdown, { tekst, ...rest })).replace(/^<div class="proza">|<\/div>$/g, '');

describe('light formatting', () => {
  it('is paragraphs, bold, italics, lists, quotes and a rule', () => {
    expect(html('Eén **vet** en *schuin*.\n\nTwee.')).toBe('<p>Eén <strong>vet</strong> en <em>schuin</em>.</p><p>Twee.</p>');
    expect(html('- a\n- b\n  1. c')).toBe('<ul><li>a</li><li>b<ol start="1"><li>c</li></ol></li></ul>');
    expect(html('> zei iemand\n\n---')).toBe('<blockquote><p>zei iemand</p></blockquote><hr/>');
  });

  it('keeps new lines in an answer, and joins them in the guide', () => {
    expect(html('een\ntwee', { antwoord: true })).toBe('<p>een<br/>twee</p>');
    expect(html('een\ntwee')).toBe('<p>een\ntwee</p>');
  });

  it('makes headings at the level of the page, and bold lines in answers', () => {
    expect(html('## Één kop\n\n### Dieper', { kop: 2 })).toBe('<h2 id="een-kop">Één kop</h2><h3 id="dieper">Dieper</h3>');
    expect(html('## Kop', { kop: 4 })).toBe('<h4>Kop</h4>');
    expect(html('# Groot')).toBe('<p><strong>Groot</strong></p>');
    expect(koppen('## Één kop\n\ntekst\n\n## Twee')).toEqual([{ anker: 'een-kop', tekst: 'Één kop' }, { anker: 'twee', tekst: 'Twee' }]);
  });

  it('leaves plain sentences alone, with all their signs', () => {
    expect(html('Kosten: € 2.530 per jaar (2026-2027), ja?')).toBe('<p>Kosten: € 2.530 per jaar (2026-2027), ja?</p>');
    expect(html('   ')).toBe('');
    expect(renderToStaticMarkup(createElement(MarkdownRegel, { tekst: 'Wat is **uw** doel?' }))).toBe('Wat is <strong>uw</strong> doel?');
    expect(platteTekst('## Kop\n\n- **a** [b](https://x.example)\n- c')).toBe('Kop a b c');
  });
});

describe('a text', () => {
  it.each([
    '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<a href="javascript:alert(1)">x</a>', '<!-- x -->', '<svg/onload=alert(1)>', '&lt;b&gt; &#60;i&#62;', '    <b>ingesprongen</b>', 'zin <b>vet</b> zin',
  ])('with HTML shows it as it was typed: %s', (tekst) => {
    expect(html(tekst)).not.toMatch(/<(?!\/?(p|code|br\/|strong|em)\b)/);
    expect(html(tekst)).not.toMatch(/<[^>]+(on\w+|href|src)=/);
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '//kwaad.example', '/\\kwaad.example', 'https:///kwaad', 'file:///etc/passwd', '\u0001javascript:alert(1)', 'mailto:iemand@example.org'])('never links to %s', (adres) => {
    expect(html(`[lees](<${adres}>)`)).not.toContain('<a');
    expect(html(`[lees][1]\n\n[1]: ${adres}`)).not.toContain('<a');
    expect(html(`![beeld](<${adres}>)`)).not.toContain('<img');
  });

  it('links to the web and within Masterkompas, and says when a link is old', () => {
    expect(html('[school](https://school.example)')).toBe('<p><a href="https://school.example" rel="noreferrer">school</a></p>');
    expect(html('[cyclus](/besturen/x/cyclus)')).toContain('href="/besturen/x/cyclus"');
    expect(html('[school](https://school.example)', { linksUit: '2017' })).toContain('deze link is uit 2017 en kan verlopen zijn');
    expect(html('[school](https://school.example)', { linksUit: true })).toContain('kan verlopen zijn');
  });

  it.each(['[', '*_', '> ', '1. ', '> - ', '![[]()', 'a**b', '`a', '- a\n'])('of the worst kind is still read in time: %s', (deel) => {
    const begin = process.cpuUsage();
    html(deel.repeat(10_000).slice(0, 20_000));
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(1_500);
  });
});

describe('a term', () => {
  const woord = (slug: string, ...vormen: string[]): Begripwoord => ({ slug, term: vormen[0] ?? slug, vormen, uitleg: `Uitleg van ${slug}.`, href: `/b/begrippen#${slug}` });
  const begrippen = [woord('amo', 'AMO'), woord('amo-model', 'AMO-model'), woord('master', 'master', 'masters'), woord('lerarenbeurs', 'Lerarenbeurs'), woord('zij-instromer', 'zij-instromer')];
  const termen = (tekst: string, rest = {}) => [...html(tekst, { begrippen, ...rest }).matchAll(/<a class="begrip-woord" href="([^"]*)"[^>]*>([^<]*)<\/a>/g)].map(([, href, tekstInLink]) => `${tekstInLink} ${href}`);

  it('is a link to its explanation at its first occurrence in the text', () => {
    expect(termen('Een master. Nog een master, en twee masters.\n\n- master')).toEqual(['master /b/begrippen#master']);
    expect(termen('Het AMO-model, dus AMO.')).toEqual(['AMO-model /b/begrippen#amo-model', 'AMO /b/begrippen#amo']);
  });

  it('is a whole word, an abbreviation as it is written, and any word at the start of a sentence', () => {
    expect(termen('Masterclass, hoofdmaster, master-avond en amo.')).toEqual([]);
    expect(termen('Masters leren. De lerarenbeurs, een zij-instromer.')).toEqual(['Masters /b/begrippen#master', 'lerarenbeurs /b/begrippen#lerarenbeurs', 'zij-instromer /b/begrippen#zij-instromer']);
  });

  it('stays a word in headings, in links and in its own explanation', () => {
    expect(termen('## De master\n\n[een master](https://x.example)', { kop: 2 })).toEqual([]);
    expect(termen('Een master met AMO.', { zonder: 'master' })).toEqual(['AMO /b/begrippen#amo']);
  });
});
