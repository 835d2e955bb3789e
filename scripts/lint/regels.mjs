// House rules that no published plug-in has. Each guards something the tests cannot see.

const PALET = /(^|[\s:])-?(bg|text|border(-[trblxyse])?|ring|fill|stroke|from|via|to|outline|decoration|divide|shadow|accent|caret|placeholder)-((slate|gray|zinc|neutral|stone|red|orange|amber|yellow|lime|green|emerald|teal|cyan|sky|blue|indigo|violet|purple|fuchsia|pink|rose)-\d{2,3}|black|white|\[#)/;
const SESSIEBREED = /set_config\s*\([\s\S]*?,\s*false\s*\)|\bset\s+(session\s+)?["']?app\./i;
const RUWE_SQL = /^\$(query|execute)RawUnsafe$/;

/** All text of a string or template, with the interpolations left out. */
function tekstVan(node) {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : '';
  return node.quasis.map((deel) => deel.value.cooked ?? deel.value.raw).join('$');
}

/** @param {string} melding @param {(context: import('eslint').Rule.RuleContext, meld: (node: import('estree').Node) => void) => import('eslint').Rule.RuleListener} maak */
function regel(melding, maak) {
  return { meta: { type: 'problem', schema: [], messages: { fout: melding } }, create: (context) => maak(context, (node) => context.report({ node, messageId: 'fout' })) };
}

/** @param {string} melding @param {(tekst: string) => boolean} verboden */
function tekstRegel(melding, verboden) {
  return regel(melding, (_context, meld) => {
    const kijk = (node) => { if (verboden(tekstVan(node))) meld(node); };
    return { Literal: kijk, TemplateLiteral: kijk };
  });
}

export const regels = {
  rules: {
    'geen-palet': tekstRegel('Gebruik een token in plaats van een kleur uit het palet.', (tekst) => PALET.test(tekst)),
    // A setting for the session outlives the transaction and gives the next request somebody else's board.
    'geen-sessiebrede-instelling': tekstRegel('set_config alleen met true: per transactie.', (tekst) => SESSIEBREED.test(tekst)),
    'geen-ruwe-sql': regel('Geen $queryRawUnsafe of $executeRawUnsafe, en geen Prisma.raw: gebruik parameters.', (_context, meld) => ({
      Identifier: (node) => { if (RUWE_SQL.test(node.name)) meld(node); },
      Literal: (node) => { if (typeof node.value === 'string' && RUWE_SQL.test(node.value)) meld(node); },
      'MemberExpression[object.name="Prisma"][property.name="raw"]': meld,
    })),
    // Cached under a key without board and person, an answer is shown to the next one who asks.
    'geen-gedeelde-cache': regel('Geen gedeelde cache: cache() van React per verzoek mag wel.', (_context, meld) => ({
      'ExpressionStatement[directive=/^use cache/]': meld,
      'ImportSpecifier[imported.name=/^(unstable_cache|cacheLife|cacheTag|unstable_cacheLife|unstable_cacheTag)$/]': meld,
    })),
    // The policy style-src has no 'unsafe-inline': such markup from the server is ignored by the browser.
    'geen-stijlattribuut': regel("Geen style=: de CSP blokkeert het in de eerste HTML. In een 'use client'-bestand mag het met een regel commentaar erboven die met CSP: begint.", (context, meld) => ({
      'JSXAttribute[name.name="style"]': (node) => {
        const bron = context.sourceCode;
        const client = bron.ast.body[0]?.directive === 'use client';
        const reden = bron.getAllComments().some((commentaar) => /^\s*CSP:\s*\S/.test(commentaar.value) && node.loc.start.line - commentaar.loc.end.line <= 1 && commentaar.loc.end.line <= node.loc.start.line);
        if (!client || !reden) meld(node);
      },
    })),
    'geen-ruwe-html': regel('Geen dangerouslySetInnerHTML.', (_context, meld) => ({
      'JSXAttribute[name.name="dangerouslySetInnerHTML"]': meld,
      'Property[key.name="dangerouslySetInnerHTML"]': meld,
    })),
    'geen-classname-prop': regel('Een gedeeld onderdeel krijgt varianten, geen className.', (_context, meld) => ({
      'TSPropertySignature[key.name="className"]': meld,
    })),
    'geen-process-env': regel('De omgeving wordt alleen in lib/env.ts gelezen.', (_context, meld) => ({
      'MemberExpression[object.name="process"][property.name="env"]': meld,
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]': meld,
      'ImportDeclaration[source.value=/^(node:)?process$/]': meld,
    })),
    'eerlijke-test': regel('Geen namaakdatabase, vaste wachttijd, testid of overgeslagen test.', (_context, meld) => ({
      // A foreign library may be counted or the request of Next acted; our own code, the database and the mail never.
      'CallExpression[callee.object.name="vi"][callee.property.name=/^(mock|doMock|stubGlobal)$/]': (node) => {
        const [wat] = node.arguments;
        if (wat?.type !== 'Literal' || /^(@\/|\.|pg$|@prisma\/|nodemailer)/.test(String(wat.value))) meld(node);
      },
      'CallExpression[callee.property.name=/^(waitForTimeout|getByTestId|findByTestId|queryByTestId)$/]': meld,
      'CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|skip|todo|fixme)$/]': meld,
    })),
    'geen-testid': regel('Tests vinden op rol en naam, niet op data-testid.', (_context, meld) => ({
      'JSXAttribute[name.name="data-testid"]': meld,
    })),
  },
};
