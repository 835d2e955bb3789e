'use server';

import { SchoolSchema, SchoolWijzigenSchema, SectieSchema, SectieWijzigenSchema, TeamSchema, TeamWijzigenSchema, VerwijderenSchema } from '@/lib/organisatie/organisatie.schema';
import { schoolToevoegen } from '@/lib/organisatie/server/school-toevoegen';
import { schoolWijzigen } from '@/lib/organisatie/server/school-wijzigen';
import { sectieToevoegen } from '@/lib/organisatie/server/sectie-toevoegen';
import { sectieVerwijderen } from '@/lib/organisatie/server/sectie-verwijderen';
import { sectieWijzigen } from '@/lib/organisatie/server/sectie-wijzigen';
import { teamToevoegen } from '@/lib/organisatie/server/team-toevoegen';
import { teamVerwijderen } from '@/lib/organisatie/server/team-verwijderen';
import { teamWijzigen } from '@/lib/organisatie/server/team-wijzigen';
import { bestuurAction } from '@/lib/toegang/server/bestuur-action';

export const schoolToevoegenAction = bestuurAction(SchoolSchema, schoolToevoegen, { naar: (slug, school) => `/besturen/${slug}/organisatie/scholen/${school.id}` });
export const schoolWijzigenAction = bestuurAction(SchoolWijzigenSchema, schoolWijzigen, { melding: 'De school is bewaard.' });
export const teamToevoegenAction = bestuurAction(TeamSchema, teamToevoegen, { melding: 'Het team staat erbij.' });
export const teamWijzigenAction = bestuurAction(TeamWijzigenSchema, teamWijzigen);
export const teamVerwijderenAction = bestuurAction(VerwijderenSchema, teamVerwijderen);
export const sectieToevoegenAction = bestuurAction(SectieSchema, sectieToevoegen, { melding: 'De sectie staat erbij.' });
export const sectieWijzigenAction = bestuurAction(SectieWijzigenSchema, sectieWijzigen);
export const sectieVerwijderenAction = bestuurAction(VerwijderenSchema, sectieVerwijderen);
