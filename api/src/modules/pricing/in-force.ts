/** SQL: the id of the version that is in force at the instant of a parameter. */
export const versionInForce = (instant: string): string =>
  `select version_id from rule_set_activation where active_from <= ${instant}
    order by active_from desc, at desc, id desc limit 1`;
