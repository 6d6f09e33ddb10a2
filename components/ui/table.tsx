import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column, figure under figure. */
  readonly numeric?: boolean;
}

interface TableProps<Row> {
  /** Says what the table holds. */
  readonly caption: string;
  /** The caption is only spoken: a heading above says the same. */
  readonly quietCaption?: boolean;
  /** The first column names the row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table that becomes a list of labelled lines where it is narrow. */
export function Table<Row>({ caption, quietCaption = false, columns, rows, rowKey }: TableProps<Row>) {
  return (
    <div className="table-room">
      {/* The roles stay when narrow styles turn the table into blocks. */}
      {/* biome-ignore-start lint/a11y/noRedundantRoles: `display: block` takes the roles away in some browsers */}
      {/* biome-ignore-start lint/a11y/useSemanticElements: they are the semantic elements */}
      <table className="table" role="table">
        <caption className={quietCaption ? 'visually-hidden' : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ id, title, numeric }) => (
              <th key={id} scope="col" role="columnheader" className={numeric ? 'numeric' : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map(({ id, title, cell, numeric }, place) => {
                const className = numeric ? 'numeric' : undefined;
                return place === 0 ? (
                  <th key={id} scope="row" role="rowheader" className={className}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} role="cell" className={className} data-title={title}>
                    {cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {/* biome-ignore-end lint/a11y/useSemanticElements: see above */}
      {/* biome-ignore-end lint/a11y/noRedundantRoles: see above */}
    </div>
  );
}
