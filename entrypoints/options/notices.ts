import privacyEn from '../../docs/privacy.md?raw';
import privacyVi from '../../docs/quyen-rieng-tu.md?raw';
import parts from '../../public/third-party.txt?raw';

/** The texts that come with the extension, word for word as the project publishes them. */
export const notices = { vi: privacyVi, en: privacyEn, parts };
