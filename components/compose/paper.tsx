import {
  type DocumentBlock,
  MOTTO,
  NATIONAL_TITLE,
  type OfficialDocument,
} from '../../lib/report/official-document.ts';

/** Words that no line holds: names of files, fingerprints. */
function lookOf(text: string): string | undefined {
  return /\S{24}/u.test(text) ? 'paper-code' : undefined;
}

function Block({ block }: { readonly block: DocumentBlock }) {
  switch (block.kind) {
    case 'heading':
      return <p className="paper-heading">{block.text}</p>;
    case 'paragraph':
      return <p className="paper-text">{block.text}</p>;
    case 'item':
      return <p className="paper-text">- {block.text}</p>;
    case 'table': {
      const { numbersFrom = Number.POSITIVE_INFINITY } = block;
      return (
        <table>
          <caption>{block.caption}:</caption>
          <thead>
            <tr>
              {block.head.map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join('|')}>
                {row.map((text, i) => (
                  <td
                    key={block.head[i]}
                    className={i === 0 || i >= numbersFrom ? 'paper-number' : lookOf(text)}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    }
  }
}

/** A sheet as it is printed: the same on paper, on the screen and in the Word file, and always black on white. */
export function Paper({ document }: { readonly document: OfficialDocument }) {
  const { issuer, number, about, placeAndDay, title, to, body, copies, signature } = document;
  return (
    <div className="paper-room">
      <div className="paper" lang="vi">
        <div className="paper-sides">
          <div>
            {issuer.map((name, i) => (
              <p key={name} className={i === issuer.length - 1 ? 'paper-issuer last' : 'paper-issuer'}>
                {name}
              </p>
            ))}
            {number !== undefined && <p className="paper-about number">{number}</p>}
            {about !== undefined && <p className="paper-about">{about}</p>}
          </div>
          <div>
            <p className="paper-nation">{NATIONAL_TITLE}</p>
            <p className="paper-motto">{MOTTO}</p>
            <p className="paper-day">{placeAndDay}</p>
          </div>
        </div>
        {title && (
          <div className="paper-title">
            <p>{title.main}</p>
            <p>{title.under}</p>
          </div>
        )}
        {to.length === 1 && <p className="paper-to">Kính gửi: {to[0]}</p>}
        {to.length > 1 && (
          <div className="paper-to many">
            <p>Kính gửi:</p>
            {to.map((name, i) => (
              <p key={name}>
                - {name}
                {i === to.length - 1 ? '.' : ';'}
              </p>
            ))}
          </div>
        )}
        {body.map((block, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a sheet never change places
          <Block key={i} block={block} />
        ))}
        <div className="paper-sides foot">
          <div className="paper-copies">
            <p>Nơi nhận:</p>
            {copies.map((name) => (
              <p key={name}>- {name}</p>
            ))}
          </div>
          <div>
            <p className="paper-role">{signature.role}</p>
            <p className="paper-hint">{signature.hint}</p>
            <p className="paper-name">{signature.name}</p>
          </div>
        </div>
      </div>
    </div>
  );
}
