import { Suspense } from 'react';
import { useGear, useOptionsTexts } from './options-context.ts';
import { Item, Section } from './section.tsx';

/** The place of the packs in the page; what stands there is read only when the page is drawn. */
export function PacksMount() {
  const t = useOptionsTexts();
  const { packs: Packs } = useGear();
  if (!Packs) return null;
  return (
    <Section id="packs">
      <Item name="packs">
        {() => (
          <Suspense fallback={<p role="status">{t('packs.loading')}</p>}>
            <Packs />
          </Suspense>
        )}
      </Item>
    </Section>
  );
}
