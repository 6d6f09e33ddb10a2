import type { ReactNode } from 'react';

type Block =
  | { readonly kind: 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

/** Words without the signs of Markdown; a link becomes its words. */
function plain(text: string): string {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function cellsOf(row: string): readonly string[] {
  return row.split('|').slice(1, -1).map(plain);
}

/** One block of Markdown as our own notices use it: heading, list, table, paragraph. */
function blockOf(source: string): readonly Block[] {
  const lines = source.split('\n');
  const [first = ''] = lines;
  if (first.startsWith('#')) return [{ kind: 'heading', text: plain(first.replace(/^#+/, '')) }];
  if (first.startsWith('- ')) {
    return [{ kind: 'list', items: source.split(/^- /m).map(plain).filter(Boolean) }];
  }
  if (first.startsWith('|')) {
    const [, , ...rows] = lines.filter((line) => line.startsWith('|'));
    return [{ kind: 'list', items: rows.map((row) => cellsOf(row).join(' – ')) }];
  }
  const text = plain(source);
  return text === '' ? [] : [{ kind: 'text', text }];
}

/** The title aside, what a notice written in Markdown says. */
export function noticeBlocks(markdown: string): readonly Block[] {
  return markdown
    .split(/\n{2,}/)
    .flatMap(blockOf)
    .slice(1);
}

function draw(block: Block): ReactNode {
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
  }
  return block.kind === 'heading' ? <h4>{block.text}</h4> : <p>{block.text}</p>;
}

/** A notice of the project, as it is written in `docs/`, in plain words. */
export function PlainNotice({ markdown }: { readonly markdown: string }) {
  return (
    <div className="plain-notice">
      {noticeBlocks(markdown).map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks never change their order
        <div key={place}>{draw(block)}</div>
      ))}
    </div>
  );
}
