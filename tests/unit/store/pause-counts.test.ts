import { describe, expect, it } from 'vitest';
import { readPauseCounts } from '../../../lib/store/pause-counts.ts';

describe('readPauseCounts', () => {
  it('reads what was kept', () => {
    expect(readPauseCounts({ dismissed: 4, passed: 2 })).toEqual({ dismissed: 4, passed: 2 });
    expect(readPauseCounts({ dismissed: 5000, passed: 2 })).toEqual({ dismissed: 1000, passed: 2 });
  });

  it.each(['x', null, undefined, { dismissed: -1, passed: 0 }, { dismissed: 'many' }, []])(
    'begins anew where storage holds %j',
    (rubbish) => expect(readPauseCounts(rubbish)).toEqual({ dismissed: 0, passed: 0 }),
  );
});
