import { PaginationLinks } from './pagination-links';

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
        <PaginationLinks
          page={page} pages={pageNumbers(page, pageCount).map((nummer) => ({ nummer, href: nummer === 0 ? '' : href(nummer) }))}
          {...(page > 1 ? { previous: href(page - 1) } : {})} {...(page < pageCount ? { next: href(page + 1) } : {})}
        />
      ) : null}
    </div>
  );
}
