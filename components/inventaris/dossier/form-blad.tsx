import { PageTitle, type Crumb } from '@/components/layout/page-title';

interface FormBladProps {
  title: string;
  subtitle: React.ReactNode;
  crumbs: Crumb[];
  /** Room for a table instead of one column of fields. */
  breed?: boolean;
  children: React.ReactNode;
}

/** A calm page with one form of the file. */
export function FormBlad({ title, subtitle, crumbs, breed = false, children }: FormBladProps) {
  return (
    <>
      <PageTitle title={title} subtitle={subtitle} crumbs={[...crumbs, { naam: title }]} />
      <div className={breed ? 'pb-(--r-7)' : 'max-w-[36rem] pb-(--r-7)'}>{children}</div>
    </>
  );
}
