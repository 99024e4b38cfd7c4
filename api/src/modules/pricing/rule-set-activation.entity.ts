import { defineEntity, p } from '@mikro-orm/core';
import { column } from '../../platform/database/columns.js';
import { StaffUser } from '../identity/index.js';
import { RuleSetVersion } from './rule-set-version.entity.js';

const RuleSetActivationSchema = defineEntity({
  name: 'RuleSetActivation',
  tableName: 'rule_set_activation',
  indexes: [{ name: 'rule_set_activation_in_force', properties: ['activeFrom', 'at', 'id'] }],
  properties: {
    id: column.id(),
    version: () =>
      p.manyToOne(RuleSetVersion).deleteRule('restrict').index('rule_set_activation_version_idx'),
    activeFrom: column.instant(),
    /** When it was decided: of equal activeFrom the newest decision counts. */
    at: column.instant(),
    /** Null: the installation itself. */
    author: () => p.manyToOne(StaffUser).deleteRule('restrict').nullable(),
  },
});

/**
 * That a version is in force from some moment on, until another activation's moment. A log, so that an older version
 * can come back and nobody loses what was in force when. Never changed (a trigger in the migrations).
 */
export class RuleSetActivation extends RuleSetActivationSchema.class {}
RuleSetActivationSchema.setClass(RuleSetActivation);
