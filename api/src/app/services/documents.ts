import type { Logger } from 'pino';
import {
  documentLinks,
  leavesDocuments,
  openDocument,
  quotationDocuments,
  sweepDocuments,
} from '../../modules/documents/index.js';
import { unattended } from '../../platform/database/deadline.js';
import type { Config } from '../config.js';
import { publicUrlOf } from '../public-url.js';
import type { Secrets } from '../secrets.js';
import { storedFiles } from '../stored-files.js';
import { translator } from '../translations.js';
import type { createBusiness } from './business.js';
import type { Platform } from './platform.js';

/** Quotations and work orders as files. */
export const createDocuments = (
  config: Config,
  { database, clock, outbox }: Platform,
  { linkSecret }: Secrets,
  { quotations, catalog }: ReturnType<typeof createBusiness>,
  logger: Logger,
) => {
  const files = storedFiles(config);
  const documents = quotationDocuments({
    database,
    clock,
    files,
    quotations,
    catalog,
    translator,
    publicUrl: publicUrlOf(config),
  });
  const links = documentLinks(linkSecret);
  const sweep = sweepDocuments({ database, files });
  /** In the background; what is left over goes with the next one. */
  const sweepLeft = () =>
    unattended(() =>
      sweep().catch((error: unknown) => logger.error({ err: error }, 'documents could not be removed')),
    );
  outbox.onCommitted((events) => {
    if (leavesDocuments(events)) void sweepLeft();
  });
  return {
    /** Without PUBLIC_URL addresses of documents are relative to whatever the API is asked at. */
    publicUrl: config.PUBLIC_URL ? publicUrlOf(config) : null,
    documents,
    documentLinks: links,
    openDocument: openDocument({ quotations, clock }, links, documents),
    sweepDocuments: sweep,
    /** Removes, in the background, what an earlier process left. */
    sweepLeftDocuments: sweepLeft,
  };
};
