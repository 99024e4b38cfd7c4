import { join } from 'node:path';
import type { FileStore } from '../platform/storage/file-store.js';
import { LocalFiles } from '../platform/storage/local-files.js';
import { S3Files } from '../platform/storage/s3-files.js';
import type { Config } from './config.js';

/** Where files are kept: with the provider that the configuration names, else below DATA_DIR. */
export const storedFiles = (config: Config): FileStore => {
  const { S3_ENDPOINT: endpoint, S3_BUCKET: bucket, S3_REGION: region } = config;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = config;
  if (!endpoint || !bucket || !region || !accessKeyId || !secretAccessKey) {
    return new LocalFiles(join(config.DATA_DIR, 'files'));
  }
  return new S3Files({ endpoint, bucket, region, accessKeyId, secretAccessKey });
};
