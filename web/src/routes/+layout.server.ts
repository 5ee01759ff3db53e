import type { LayoutServerLoad } from './$types.js';

/** The chosen colours, for the switch. */
export const load: LayoutServerLoad = ({ locals }) => ({ theme: locals.theme });
