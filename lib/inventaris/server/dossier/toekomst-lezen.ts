import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { aowdatum } from '../../aow';
import type { DossierStudie, DossierVertrek } from '../../dossier';
import { laatsteEinde, vertrekUit, type Vertrekreden, type Zekerheid } from '../../vertrek';
import { feiten } from '../feiten';
import type { DossierVan } from './van';

/** A departure as HR recorded it. */
interface VastgelegdVertrek {
  versie: number;
  verwachtOp: string;
  reden: Vertrekreden;
  zekerheid: Zekerheid;
  toelichting: string;
}

/** Inside: the studies of one person, newest first. */
export function studiesVanLezen(db: Db, { bestuurId, id, bekendOp }: DossierVan): Promise<DossierStudie[]> {
  return rijen(db, sql`
    SELECT t.id, t.programma, t.niveau, t.instelling, t.status, t.begin, t."verwachtEinde", t.einde FROM ${feiten('opleidingstraject', bestuurId, bekendOp)} t
    WHERE t."bestuurId" = ${bestuurId} AND t."medewerkerId" = ${id} ORDER BY coalesce(t.einde, t."verwachtEinde", t.begin) DESC NULLS FIRST, t."createdAt" DESC, t.id`);
}

/** Inside: what HR recorded about the departure of one person. */
export function vertrekVanLezen(db: Db, { bestuurId, id, bekendOp }: DossierVan): Promise<VastgelegdVertrek[]> {
  return rijen(db, sql`SELECT v.versie, v."verwachtOp", v.reden, v.zekerheid, v.toelichting FROM ${feiten('vertrek', bestuurId, bekendOp)} v WHERE v."bestuurId" = ${bestuurId} AND v."medewerkerId" = ${id}`);
}

/** What the departure follows from, beside what HR recorded; seen from a day. */
interface Grond {
  geboortedatum: string | null;
  aanstellingen: readonly { einde: string | null }[];
  peildatum: string;
}

/** The departure as this reader may see it: the day and the reason only for who keeps the file, for others the year. */
export function vertrekVoor(vastgelegd: VastgelegdVertrek | undefined, { geboortedatum, aanstellingen, peildatum }: Grond, mag: boolean): DossierVertrek {
  const aow = geboortedatum === null ? null : aowdatum(geboortedatum);
  const einde = laatsteEinde(aanstellingen, peildatum);
  const vertrek = vertrekUit({ hr: vastgelegd ? { op: vastgelegd.verwachtOp, reden: vastgelegd.reden, zekerheid: vastgelegd.zekerheid } : null, einde, aow }, peildatum);
  return {
    jaar: vertrek && Number(vertrek.op.slice(0, 4)), zekerheid: vertrek?.zekerheid ?? null, bron: vertrek?.bron ?? null, voorlopig: vertrek?.voorlopig ?? false,
    beheer: mag ? { versie: vastgelegd?.versie ?? 0, op: vertrek?.op ?? null, reden: vertrek?.reden ?? 'aow', toelichting: vastgelegd?.toelichting ?? '', aow: aow && { op: aow.op, voorlopig: aow.voorlopig }, einde } : null,
  };
}
