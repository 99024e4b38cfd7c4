/** What people want of a film, in the order that screens show it. */
export const GOALS = ['HEAT', 'GLARE', 'PRIVACY_DAY', 'PRIVACY_NIGHT', 'SAFETY', 'DECORATION', 'UV'] as const;
export type Goal = (typeof GOALS)[number];

/** Lines of business, as the API names them. */
export const VERTICALS = ['RESIDENTIAL', 'COMMERCIAL', 'ARCHITECTURAL', 'AUTOMOTIVE'] as const;
export type Vertical = (typeof VERTICALS)[number];
