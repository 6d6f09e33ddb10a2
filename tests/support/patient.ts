import { configure } from '@testing-library/react';

// Waiting ends as soon as what is waited for is there; on a busy machine that may take longer than the usual second.
configure({ asyncUtilTimeout: 10_000 });
