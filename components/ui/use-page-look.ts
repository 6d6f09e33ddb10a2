import { useLayoutEffect } from 'react';

interface PageLook {
  readonly language: string;
  readonly theme: string;
  /** Title of the window; left as it is where none is given. */
  readonly title?: string | undefined;
}

/** Gives the whole page its language, theme and title before it is painted. */
export function usePageLook({ language, theme, title }: PageLook): void {
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    root.dataset['theme'] = theme;
    if (title !== undefined) document.title = title;
  }, [language, theme, title]);
}
