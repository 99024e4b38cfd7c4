import type { GetListParams, GetOneParams, UpdateParams } from 'react-admin';
import { type Operations, operation } from '../data/operation';
import { recordOf } from '../data/paging';
import { accepted } from '../data/user-errors';
import {
  TemplateListDocument,
  TemplateOneDocument,
  type TemplatePartsFragment,
  UpdateTemplateDocument,
} from '../generated/graphql';

/** What the editor changes. */
export const TEMPLATE_FIELDS = ['subject', 'preheader', 'providerTemplate', 'body'] as const;

type Text = Pick<TemplatePartsFragment, (typeof TEMPLATE_FIELDS)[number]>;

/** A template is sent whole: what it says only makes sense together. */
export const textOf = ({ subject, preheader, providerTemplate, body }: Text) => ({
  subject,
  preheader,
  providerTemplate,
  body: body ?? '',
});

interface Filter {
  readonly language?: string;
  readonly channel?: string;
}

const fits =
  ({ language, channel }: Filter) =>
  (template: TemplatePartsFragment): boolean =>
    (!language || template.language === language) && (!channel || template.channel === channel);

export const templateOperations: Operations = {
  /** All come at once: there are some dozens. */
  GET_LIST: (params: GetListParams) =>
    operation(
      TemplateListDocument,
      () => ({}),
      ({ messageTemplates }) => {
        const data = messageTemplates.filter(fits(params.filter));
        return { data, total: data.length };
      },
    )(params),
  GET_ONE: operation(
    TemplateOneDocument,
    ({ id }: GetOneParams) => ({ id: String(id) }),
    ({ messageTemplate }) => recordOf(messageTemplate),
  ),
  UPDATE: operation(
    UpdateTemplateDocument,
    ({ id, data, previousData }: UpdateParams<TemplatePartsFragment>) => ({
      id: String(id),
      expectedVersion: previousData.version,
      input: textOf({ ...previousData, ...data }),
    }),
    ({ payload }) => recordOf(accepted(payload).template),
  ),
};
