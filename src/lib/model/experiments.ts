// Constants of the experiments themselves, and the human data they are compared with.

/**
 * Danger signals that one trigger sets free at a site (dimensionless, against the potency of danger at TLR4).
 * Assumed: chosen with the bone loop (docs/validation.md); half or four times as much changes no regime.
 */
export const triggerDanger = 0.1347;
