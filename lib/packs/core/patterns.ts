import type { PackPatterns } from '../patterns-types.ts';
import { EMERGENCY_CLAIMS, EMERGENCY_CONTEXT } from './patterns-emergency.ts';
import { EVENTS_CLAIMS, EVENTS_CONTEXT } from './patterns-events.ts';
import { PUBLIC_SERVICES_CLAIMS, PUBLIC_SERVICES_CONTEXT } from './patterns-public-services.ts';
import { RESTRUCTURING_CLAIMS, RESTRUCTURING_CONTEXT } from './patterns-restructuring.ts';
import { SCAM_SIGNALS } from './patterns-scam-signals.ts';
import { SCAM_PATTERNS } from './patterns-scams.ts';

/** The claim and scam patterns that ship with the product. */
export const corePatterns: PackPatterns = {
  contexts: [RESTRUCTURING_CONTEXT, EVENTS_CONTEXT, EMERGENCY_CONTEXT, PUBLIC_SERVICES_CONTEXT],
  claims: [...RESTRUCTURING_CLAIMS, ...EVENTS_CLAIMS, ...EMERGENCY_CLAIMS, ...PUBLIC_SERVICES_CLAIMS],
  signals: [...SCAM_SIGNALS],
  scams: [...SCAM_PATTERNS],
};
