import { z } from 'zod';
import type { Translator } from '../../../kernel/errors.js';
import { languageOf } from '../../../kernel/messages.js';
import type { Database } from '../../../platform/database/database.js';
import type { Statement } from '../../../platform/database/statement.js';
import type { JobKind } from '../../../platform/jobs/job-kind.js';
import type { Messengers } from '../../accounts/index.js';
import { shopName } from '../../shop/index.js';
import { TELL_OWNER } from '../delivery-jobs.js';
import { PAUSE_REASONS } from '../domain/endpoint-state.js';

interface TellOwnerDependencies {
  readonly database: Database;
  readonly messengers: Pick<Messengers, 'mail'>;
  readonly translator: Translator;
}

/** Whoever made the endpoint, if they still work here; else every administrator. */
const RECIPIENTS: Statement = {
  name: 'webhook_owner',
  text: `with owner as (select email from staff_user where id = $1::uuid and active)
    select email from owner
    union all
    select s.email from staff_user s join staff_user_role r on r.staff_user_id = s.id
    where s.active and r.role_key = 'admin' and not exists (select from owner)`,
};

const payload = z.object({
  name: z.string(),
  host: z.string(),
  ownerId: z.uuid().nullable(),
  reason: z.enum(PAUSE_REASONS),
});

/** Tells people by mail that their endpoint was paused. The staff reads Spanish. */
export const tellOwner = ({
  database,
  messengers,
  translator,
}: TellOwnerDependencies): JobKind<z.output<typeof payload>> => ({
  name: TELL_OWNER,
  queue: 'mail',
  payload,
  retry: { attempts: 10, firstPauseMs: 5_000, longestPauseMs: 3_600_000 },
  run: async ({ name, host, ownerId, reason }) => {
    const recipients = await database.query<{ email: string }>(RECIPIENTS, [ownerId]);
    const translate = translator(languageOf(undefined));
    const params = { name, host, shop: await shopName(database) };
    const subject = translate({ key: 'webhooks.mailSubject', params });
    const text = translate({ key: `webhooks.mailText.${reason}`, params });
    for (const { email: to } of recipients) messengers.mail({ to, subject, text });
  },
});
