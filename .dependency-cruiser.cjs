// The arrows of the house. Every rule is an error; each is seen to fail in tests/structuur/pijlen.test.ts.

const KAMERS = ['organisatie', 'inventaris', 'cyclus', 'plan', 'overzicht'];
const OPEN = ['toegang', 'logboek', 'dialoog'];
const DOMEIN = [...KAMERS, ...OPEN].join('|');
const VLOEREN = String.raw`^(components|lib|content|app/besturen/\[bestuur\]|app/api/besturen/\[bestuur\])`;

const fout = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

// The last parts of a cycle are its plan: carrying out, evaluating and closing have their pages at the cycle, where people
// look for them. Those pages lay both rooms side by side; what they use of the cycle still knows nothing of plans.
const PLAN_BIJ_DE_CYCLUS = String.raw`^app/besturen/\[bestuur\]/cyclus/`;

/** Work passes through the rooms in this order; a room may use earlier ones. */
const volgorde = KAMERS.slice(0, -1).flatMap((kamer, plaats) => {
  const regel = (naam, from, later) => fout(naam, 'Een kamer gebruikt alleen eerdere kamers.', from, { path: `${VLOEREN}/(${later.join('|')})/` });
  const later = KAMERS.slice(plaats + 1);
  if (kamer !== 'cyclus') return [regel(`${kamer}-kent-geen-latere-kamer`, { path: `${VLOEREN}/${kamer}/` }, later)];
  return [
    regel('cyclus-kent-geen-latere-kamer', { path: `${VLOEREN}/cyclus/`, pathNot: PLAN_BIJ_DE_CYCLUS }, later),
    regel('cycluspagina-kent-geen-overzicht', { path: PLAN_BIJ_DE_CYCLUS }, ['overzicht']),
  ];
});

module.exports = {
  forbidden: [
    fout('geen-kring', 'Bestanden die elkaar nodig hebben, zijn één gedachte.', {}, { circular: true }),
    fout('niemand-gebruikt-app', 'app is de voordeur: alleen tests kijken er naar binnen.', { pathNot: '^(app|tests)/' }, { path: '^app/' }),
    ...volgorde,
    fout('open-kamer-kent-geen-werkkamer', 'toegang, logboek en dialoog staan open voor iedereen en hangen van geen werkkamer af.',
      { path: `^(lib|components)/(${OPEN.join('|')})/` }, { path: `^(lib|components)/(${KAMERS.slice(1).join('|')})/` }),
    fout('server-alleen-van-binnen', 'server/ raakt de database: alleen app, andere server/, seeds, opdrachten en tests komen er.',
      { pathNot: '^(app|prisma|scripts|tests)/|^instrumentation\\.ts$|^lib/.+/server/|^lib/db/' }, { path: '^lib/.+/server/' }),
    fout('db-alleen-van-server', 'lib/db is er alleen voor server/.',
      { pathNot: '^lib/db/|^lib/.+/server/|^(prisma|scripts|tests)/' }, { path: '^lib/db/' }),
    fout('components-zonder-database', 'Acties komen als prop binnen.', { path: '^components/' }, { path: '^app/|^lib/db/|^lib/.+/server/|^prisma/|^node_modules/(pg|@prisma)/' }),
    fout('ui-kent-geen-domein', 'ui weet niets van scholen of leraren.',
      { path: '^components/ui/' }, { path: `^components/(?!ui/)|^(lib|content)/(${DOMEIN})/` }),
    fout('onderdelen-kennen-geen-werkkamer', 'form, layout en grafiek zijn van alle kamers.',
      { path: '^components/(form|layout|grafiek)/' }, { path: `^(components|lib)/(${KAMERS.join('|')})/` }),
    fout('content-gebruikt-niets', 'content is wat wij zeggen, niet wat het doet.', { path: '^content/' }, { pathNot: '^content/' }),
    fout('lib-kent-geen-scherm', 'lib is waar, ook zonder scherm.', { path: '^lib/' }, { path: '^(components|tests|scripts|prisma)/' }),
    fout('regels-draaien-in-de-browser', 'Zuivere regels kennen geen Node, geen database en geen verzoek.',
      { path: `^lib/(${DOMEIN})/`, pathNot: '/server/|^lib/inventaris/import/' }, { path: '^node_modules/(pg|@prisma|next|next-auth|nodemailer|@node-rs)/|^lib/env\\.ts$' }),
    fout('regels-zonder-node', 'Zuivere regels kennen geen Node.',
      { path: `^lib/(${DOMEIN})/`, pathNot: '/server/|^lib/inventaris/import/' }, { dependencyTypes: ['core'] }),
    fout('product-zonder-testgereedschap', 'Wat draait, heeft geen testgereedschap nodig.', { path: '^(app|components|lib|content)/|^[^/]+\\.ts$', pathNot: '^(vitest(\\.aanval)?|playwright)\\.config\\.ts$' }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] }),
    fout('alles-bestaat', 'Deze verwijzing wijst nergens heen.', {}, { couldNotResolve: true }),
    fout('alleen-eigen-pakketten', 'Een pakket dat niet in package.json staat.', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next[^/]*|\\.data|lib/db/generated)/|^tests/meten/kaal/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], mainFields: ['module', 'main', 'types'] },
  },
};
