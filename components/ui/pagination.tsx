import Link from 'next/link';

interface PaginationProps {
  page: number;
  pageCount: number;
  /** Address of a page. */
  href: (page: number) => string;
  /** "21 tot 40 van 420 leraren". */
  summary?: string;
}

/** Which pages to name: first, last, and those around this one; 0 stands for a gap. */
export function pageNumbers(page: number, pageCount: number): number[] {
  const dichtbij = [1, page - 1, page, page + 1, pageCount].filter((nummer) => nummer >= 1 && nummer <= pageCount);
  const reeks = [...new Set(dichtbij)].sort((een, ander) => een - ander);
  return reeks.flatMap((nummer, plaats) => {
    const vorige = reeks[plaats - 1];
    if (vorige === undefined || nummer === vorige + 1) return [nummer];
    return nummer === vorige + 2 ? [nummer - 1, nummer] : [0, nummer];
  });
}

/** Pages of a list, as links. */
export function Pagination({ page, pageCount, href, summary }: PaginationProps) {
  return (
    <div className="bladeren">
      {summary ? <p>{summary}</p> : null}
      {pageCount > 1 ? (
        <nav aria-label="Bladeren">
          <ul>
            <li>{page > 1 ? <Link href={href(page - 1)} prefetch={false} rel="prev">Vorige</Link> : <span className="zacht">Vorige</span>}</li>
            {pageNumbers(page, pageCount).map((nummer, plaats) => (
              <li key={nummer || `gat-${plaats}`} data-nummer>
                {nummer === 0 ? <span aria-hidden="true">…</span> : <Link href={href(nummer)} prefetch={false} aria-current={nummer === page ? 'page' : undefined}><span className="alleen-voorlezen">Bladzijde </span>{nummer}</Link>}
              </li>
            ))}
            <li>{page < pageCount ? <Link href={href(page + 1)} prefetch={false} rel="next">Volgende</Link> : <span className="zacht">Volgende</span>}</li>
          </ul>
        </nav>
      ) : null}
    </div>
  );
}
