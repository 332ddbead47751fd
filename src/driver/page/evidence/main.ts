import type { EvidenceFunctions } from './contract.ts';
import { cover, uncover } from './cover.ts';

/** What the taking of pictures needs inside a page. */
export const evidenceFunctions: EvidenceFunctions = { 'evidence.cover': cover, 'evidence.uncover': uncover };
