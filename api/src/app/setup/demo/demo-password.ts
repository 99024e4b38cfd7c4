/** Of every demonstration account; printed by the server that has them. */
export const DEMO_PASSWORD = 'demo-lamina-2026';
