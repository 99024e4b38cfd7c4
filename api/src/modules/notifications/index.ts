export { availableChannels, type Carriers, type NotificationDependencies, type QuotationPdf } from './dependencies.js';
export { stopLinks } from './domain/stop-links.js';
export * from './entities/index.js';
export { notifyJob, notifyTrigger } from './jobs/notify.js';
export { sendJobs } from './jobs/send.js';
export { notificationMessages } from './messages.js';
